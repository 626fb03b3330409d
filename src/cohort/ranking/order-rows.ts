import { competitionRanks } from "../competition-ranks.ts";
import type { CohortRow } from "../intake/row.ts";

/** A row before anyone is compared with it. */
export type UnrankedRow = Omit<CohortRow, "rank" | "rankLow" | "rankHigh" | "top" | "zone">;

/** Gives the ranked their ranks and puts them first; ties, and those without a rank, in the order of their names. */
export function orderRows(rows: readonly UnrankedRow[]): CohortRow[] {
  const ranks = competitionRanks(
    rows.map(({ status, score }) => (status === "ranked" ? score : null)),
  );
  return rows
    .map((row, i) => ({
      row: { ...row, rank: ranks[i] ?? null, rankLow: null, rankHigh: null, top: null, zone: null },
      name: row.name.toLowerCase(),
    }))
    .sort(
      (a, b) =>
        (a.row.rank ?? rows.length + 1) - (b.row.rank ?? rows.length + 1) ||
        compare(a.name, b.name) ||
        compare(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

/** By code units: the same on every device, whatever its languages. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
