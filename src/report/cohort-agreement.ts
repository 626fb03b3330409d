import { type AgreementReading, agreementReading } from "#cohort";
import { printAgreement, printPoints, printShare } from "#figures";
import { criteriaOf } from "#rubric";
import type { CohortInput, CohortTexts } from "./cohort-input.ts";
import type { CohortReport } from "./cohort-report.ts";
import type { ReportTable } from "./report-values.ts";

const known = new WeakMap<CohortInput, AgreementReading>();

/** How far the reviewers agree, computed once an input. */
export function agreementOf(input: CohortInput): AgreementReading {
  const before = known.get(input);
  if (before) return before;
  const { intake, rubric } = input;
  const reading = agreementReading(intake.applicants, intake.reviews, rubric);
  known.set(input, reading);
  return reading;
}

/** How far the reviewers agree, in words with n; what cannot be said, and why. */
export function buildCohortAgreement(input: CohortInput): CohortReport["agreement"] {
  const { headings, agreement } = input.messages.cohortReport;
  const heading = headings.agreement;
  const none = { heading, table: null, reviewers: null };
  if (!input.intake.reviews.some(({ recused }) => !recused)) {
    return { ...none, paragraphs: [agreement.none] };
  }
  const reading = agreementOf(input);
  const reviewers = reviewerTable(reading, input.messages.cohortReport);
  if (reading.totals.n === 0) {
    return { ...none, paragraphs: [agreement.oneReader], reviewers };
  }
  return {
    heading,
    paragraphs: paragraphsOf(reading, input.messages.cohortReport),
    table: criteriaTable(reading, input),
    reviewers,
  };
}

function paragraphsOf(
  { totals, icc, needed, harshness, self }: AgreementReading,
  { agreement, harshness: refusals }: CohortTexts,
): string[] {
  const { value, low, high, n, verdict } = totals;
  const interval = low === null || high === null ? "" : spread(low, high);
  const correction = {
    refused: harshness.refused ? refusals[harshness.refused] : "",
    notNeeded: agreement.corrections.notNeeded(share(harshness.biasShare)),
    doubtful: agreement.corrections.doubtful(share(harshness.biasShare)),
    useful: agreement.corrections.useful(share(harshness.biasShare)),
  }[harshness.correction];
  return [
    value === null
      ? agreement.verdicts[verdict]
      : agreement.totals(printAgreement(value), interval, n, agreement.verdicts[verdict]),
    icc
      ? agreement.icc(
          printAgreement(icc.icc21),
          printAgreement(icc.icc2k),
          icc.reviewers.length,
          icc.n,
        )
      : agreement.noIcc,
    ...(needed === null ? [] : [agreement.needed(needed)]),
    correction,
    ...(self.gap === null
      ? []
      : [agreement.self(printPoints(Math.abs(self.gap)), self.gap, self.n)]),
  ].filter((words) => words !== "");
}

function criteriaTable({ criteria }: AgreementReading, input: CohortInput): ReportTable {
  const { agreement } = input.messages.cohortReport;
  const { columns } = agreement;
  const titles = new Map(criteriaOf(input.rubric).map(({ id, title }) => [id, title]));
  return {
    caption: agreement.caption,
    columns: [
      { id: "title", title: columns.title, numeric: false },
      { id: "count", title: columns.count, numeric: true },
      { id: "alpha", title: columns.alpha, numeric: true },
      { id: "range", title: columns.range, numeric: true },
      { id: "words", title: columns.words, numeric: false },
    ],
    rows: criteria.map(({ id, value, low, high, n, verdict }) => [
      titles.get(id) ?? id,
      `${n}`,
      value === null ? "–" : printAgreement(value),
      low === null || high === null ? "–" : spread(low, high),
      agreement.verdicts[verdict],
    ]),
  };
}

function reviewerTable({ reviewers }: AgreementReading, texts: CohortTexts): ReportTable | null {
  if (reviewers.length === 0) return null;
  const { columns, agreement } = texts;
  return {
    caption: agreement.reviewersCaption,
    columns: [
      { id: "reviewer", title: columns.reviewer, numeric: false },
      { id: "n", title: columns.readings, numeric: true },
      { id: "mean", title: columns.mean, numeric: true },
      { id: "deviation", title: columns.deviation, numeric: true },
      { id: "offset", title: columns.offset, numeric: true },
    ],
    rows: reviewers.map(({ reviewer, n, mean, deviation, offset }) => [
      reviewer,
      `${n}`,
      printPoints(mean),
      printPoints(deviation),
      signed(offset),
    ]),
  };
}

/** "+2.1" above the others, "−2.1" below them. */
function signed(points: number | null): string {
  if (points === null) return "–";
  const text = printPoints(Math.abs(points));
  return Number(text) === 0 ? text : `${points < 0 ? "−" : "+"}${text}`;
}

function spread(low: number, high: number): string {
  return `${printAgreement(low)}–${printAgreement(high)}`;
}

function share(value: number | null): string {
  return value === null ? "" : printShare(value);
}
