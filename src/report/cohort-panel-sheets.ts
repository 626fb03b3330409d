import type { AgreementReading } from "#cohort";
import { criteriaOf } from "#rubric";
import { agreementOf } from "./cohort-agreement.ts";
import type { CohortInput, CohortTexts } from "./cohort-input.ts";
import {
  type CohortSheet,
  exactCell,
  pointsCell,
  type SheetCell,
  wholeCell,
} from "./cohort-sheet.ts";

/** Who read how much and how strictly. */
export function reviewersSheet(input: CohortInput): CohortSheet {
  const { sheets, columns } = input.messages.cohortReport;
  return {
    id: "reviewers",
    name: sheets.reviewers,
    columns: [
      { id: "reviewer", title: columns.reviewer, width: 20 },
      { id: "n", title: columns.readings, width: 10 },
      { id: "mean", title: columns.mean, width: 12 },
      { id: "sd", title: columns.deviation, width: 12 },
      { id: "offset", title: columns.offset, width: 12 },
      { id: "group", title: columns.component, width: 8 },
      { id: "champions", title: columns.champions, width: 12 },
      { id: "recused", title: columns.recused, width: 14 },
      { id: "assigned", title: columns.assigned, width: 10 },
    ],
    *rows() {
      const { reviewers, harshness } = agreementOf(input);
      const { reviews, record } = input.intake;
      const count = (name: string, flag: "champion" | "recused") =>
        reviews.filter((review) => review[flag] && review.reviewer.trim() === name).length;
      const read = new Map(reviewers.map((figures) => [figures.reviewer, figures]));
      const names = new Set([...read.keys(), ...record.reviewers.map(({ name }) => name.trim())]);
      for (const name of [...names].sort()) {
        const figures = read.get(name);
        const group = harshness.groups.findIndex((members) => members.includes(name));
        const assigned = record.reviewers.find((reviewer) => reviewer.name.trim() === name);
        yield [
          name,
          wholeCell(figures?.n ?? 0),
          pointsCell(figures?.mean ?? null),
          exactCell(figures?.deviation ?? null),
          exactCell(figures?.offset ?? null),
          wholeCell(group < 0 ? null : group + 1),
          wholeCell(count(name, "champion")),
          wholeCell(count(name, "recused")),
          wholeCell(assigned?.assigned.length ?? null),
        ];
      }
    },
  };
}

/** Agreement over the whole and on each criterion, with its interval, n and what may be said of it. */
export function agreementSheet(input: CohortInput): CohortSheet {
  const { cohortReport: texts } = input.messages;
  const { sheets, columns } = texts;
  return {
    id: "agreement",
    name: sheets.agreement,
    columns: [
      { id: "criterion", title: columns.criterion, width: 18 },
      { id: "title", title: columns.title, width: 36 },
      { id: "n", title: columns.count, width: 8 },
      { id: "value", title: columns.value, width: 10 },
      { id: "low", title: columns.low, width: 10 },
      { id: "high", title: columns.high, width: 10 },
      { id: "words", title: columns.words, width: 50 },
    ],
    *rows() {
      const reading = agreementOf(input);
      const titles = new Map(criteriaOf(input.rubric).map(({ id, title }) => [id, title]));
      yield* wholeRows(reading, texts);
      for (const { id, value, low, high, n, verdict } of reading.criteria) {
        yield [
          id,
          titles.get(id) ?? "",
          wholeCell(n),
          exactCell(value),
          exactCell(low),
          exactCell(high),
          { code: verdict, text: texts.agreement.verdicts[verdict] },
        ];
      }
    },
  };
}

function* wholeRows(
  { totals, icc, concordance, self, harshness }: AgreementReading,
  { agreement }: CohortTexts,
): Generator<SheetCell[]> {
  const { whole } = agreement;
  const line = (id: keyof typeof whole, n: number | null, value: number | null): SheetCell[] => [
    id,
    whole[id],
    wholeCell(n),
    exactCell(value),
    null,
    null,
    null,
  ];
  yield [
    "alphaTotal",
    whole.alphaTotal,
    wholeCell(totals.n),
    exactCell(totals.value),
    exactCell(totals.low),
    exactCell(totals.high),
    { code: totals.verdict, text: agreement.verdicts[totals.verdict] },
  ];
  yield line("icc21", icc?.n ?? null, icc?.icc21 ?? null);
  yield line("icc2k", icc?.n ?? null, icc?.icc2k ?? null);
  yield line("kendallW", icc?.n ?? null, concordance);
  yield line("selfRho", self.n, self.rho);
  yield line("selfGap", self.n, self.gap);
  yield line("biasShare", null, harshness.biasShare);
}
