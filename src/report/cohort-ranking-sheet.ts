import { type CohortRow, type Decision, noRankOf, type RankSettings } from "#cohort";
import { printChange } from "#figures";
import { type Criterion, criteriaOf } from "#rubric";
import type { CohortInput, CohortTexts } from "./cohort-input.ts";
import {
  type CohortSheet,
  pointsCell,
  type SheetCell,
  shareCell,
  wholeCell,
} from "./cohort-sheet.ts";

type Column = readonly [
  id: string,
  title: string,
  width: number,
  cell: (row: CohortRow) => SheetCell,
];

/** The intake in its order of rank, a line for each applicant; the unranked last, the note says why. */
export function rankingSheet(input: CohortInput): CohortSheet {
  const columns = columnsOf(input);
  return {
    id: "ranking",
    name: input.messages.cohortReport.sheets.ranking,
    columns: columns.map(([id, title, width]) => ({ id, title, width })),
    *rows() {
      for (const row of input.ranking.rows) yield columns.map(([, , , cell]) => cell(row));
    },
  };
}

function columnsOf({ rubric, intake, messages }: CohortInput): Column[] {
  const texts = messages.cohortReport;
  const { columns: titles } = texts;
  const { basis } = intake.record.ranking;
  const decisions = new Map(intake.decisions.map((decision) => [decision.applicant, decision]));
  const criteria = new Map(criteriaOf(rubric).map((criterion) => [criterion.id, criterion]));
  const bands = new Map(rubric.policy.bands.map(({ id, title }) => [id, title]));
  return [
    ["rank", titles.rank, 7, ({ rank }) => wholeCell(rank)],
    ["rankLow", titles.rankLow, 9, ({ rankLow }) => wholeCell(rankLow)],
    ["rankHigh", titles.rankHigh, 9, ({ rankHigh }) => wholeCell(rankHigh)],
    ["zone", titles.zone, 9, ({ zone }) => zone && { code: zone, text: texts.zones[zone] }],
    ["applicantId", titles.applicantId, 38, ({ id }) => id],
    ["name", titles.name, 28, ({ name }) => name],
    ["band", titles.band, 14, (row) => bandCell(row, bands, texts)],
    ["score", titles.score, 8, ({ score }) => pointsCell(score)],
    ["scoreLow", titles.scoreLow, 9, ({ scoreLow }) => pointsCell(scoreLow)],
    ["scoreHigh", titles.scoreHigh, 9, ({ scoreHigh }) => pointsCell(scoreHigh)],
    ["claimed", titles.claimed, 9, ({ claimed }) => pointsCell(claimed)],
    ["coverage", titles.coverage, 9, ({ coverage }) => shareCell(coverage)],
    ["naShare", titles.naShare, 9, ({ naShare }) => shareCell(naShare)],
    ["gatesFailed", titles.gatesFailed, 24, (row) => gatesCell(row.gatesFailed, criteria)],
    [
      "gatesUnresolved",
      titles.gatesUnresolved,
      24,
      (row) => gatesCell(row.gatesUnresolved, criteria),
    ],
    ...rubric.dimensions.map(
      ({ id, title }): Column => [
        id,
        title,
        10,
        ({ dimensions }) => pointsCell(dimensions[id] ?? null),
      ],
    ),
    ["reviewers", titles.reviewers, 9, ({ reviewers }) => wholeCell(reviewers)],
    ["spread", titles.spread, 9, ({ spread }) => wholeCell(spread)],
    [
      "moved",
      titles.moved,
      10,
      ({ panel, panelAdjusted }) =>
        pointsCell(panel === null || panelAdjusted === null ? null : panelAdjusted - panel),
    ],
    ["movedBy", titles.movedBy, 24, (row) => movedBy(row, texts)],
    ["decision", titles.decision, 11, ({ id }) => verdictCell(decisions.get(id), texts)],
    ["note", titles.note, 50, (row) => noteOf(row, basis, decisions.get(row.id), texts)],
  ];
}

function bandCell(
  { band, status }: CohortRow,
  bands: ReadonlyMap<string, string>,
  { statuses }: CohortTexts,
): SheetCell {
  if (status === "blocked") return { code: "blocked", text: statuses.blocked };
  return band === null ? null : { code: band, text: bands.get(band) ?? band };
}

/** "Lin −3.2; Wei +0.4": who is harsh, who is lenient, and by how many points. */
function movedBy({ harshness }: CohortRow, { betweenNotes }: CohortTexts): string {
  return harshness
    .map(({ reviewer, offset }) => `${reviewer} ${printChange(offset)}`)
    .join(betweenNotes);
}

/** Programs read the ids, people the titles. */
function gatesCell(ids: readonly string[], criteria: ReadonlyMap<string, Criterion>): SheetCell {
  if (ids.length === 0) return null;
  const titles = ids.map((id) => [id, criteria.get(id)?.title].filter(Boolean).join(" "));
  return { code: ids.join("; "), text: titles.join("\n") };
}

/** Only a decision in force is told. */
export function verdictCell(decision: Decision | undefined, texts: CohortTexts): SheetCell {
  const applied = decision?.applied;
  return applied ? { code: applied, text: texts.verdicts[applied] } : null;
}

function noteOf(
  row: CohortRow,
  basis: RankSettings["basis"],
  decision: Decision | undefined,
  { statuses, unranked, betweenNotes }: CohortTexts,
): string {
  const words = { ...unranked, ...statuses };
  const reason = noRankOf(row, basis);
  return [reason && words[reason], decision?.reason.trim()].filter(Boolean).join(betweenNotes);
}
