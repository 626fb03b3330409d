import type { CohortRow } from "#cohort";
import type { Rubric } from "#rubric";
import { type TableContext, verdictToCome } from "./columns.ts";

/** Chosen values by filter; a filter with none lets every row through. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The filters and what can be chosen in each; a row passes when it has one of the chosen values in every filter used. */
export function filtersOf({
  policy,
}: Pick<Rubric, "policy">): Readonly<Record<FilterId, readonly string[]>> {
  return {
    zone: ["in", "grey", "out"],
    band: policy.bands.map(({ id }) => id),
    status: ["ranked", "blocked", "insufficient", "notAssessable"],
    decision: ["accept", "waitlist", "reject", "none", "pending"],
    mustHaves: ["failed", "open"],
    review: ["needed", "champion"],
  };
}

export const FILTERS = ["zone", "band", "status", "decision", "mustHaves", "review"] as const;
export type FilterId = (typeof FILTERS)[number];

/**
 * Places of the rows that pass.
 * @param names of all rows, as `searchText` makes them
 */
export function filterRows(
  rows: readonly CohortRow[],
  names: readonly string[],
  { search, filters }: { readonly search: string; readonly filters: Filters },
  context: TableContext,
): Uint32Array {
  const wanted = searchText(search.trim());
  const used = FILTERS.flatMap((id): [FilterId, ReadonlySet<string>][] => {
    const chosen = filters[id] ?? [];
    return chosen.length > 0 ? [[id, new Set(chosen)]] : [];
  });
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (const [place, row] of rows.entries()) {
    if (wanted !== "" && !names[place]?.includes(wanted)) continue;
    if (!used.every(([id, chosen]) => valuesOf(id, row, context).some((v) => chosen.has(v))))
      continue;
    kept[count] = place;
    count += 1;
  }
  return kept.slice(0, count);
}

/** A name as the search compares it: width and case do not count. */
export function searchText(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function valuesOf(id: FilterId, row: CohortRow, context: TableContext): readonly string[] {
  switch (id) {
    case "zone":
      return row.zone ? [row.zone] : [];
    case "band":
      return row.band ? [row.band] : [];
    case "status":
      return [row.status];
    case "decision": {
      const decision = context.decisions[row.id];
      const verdict = verdictToCome(decision) ?? "none";
      return decision && decision.pending !== null ? [verdict, "pending"] : [verdict];
    }
    case "mustHaves":
      return [
        ...(row.gatesFailed.length > 0 ? ["failed"] : []),
        ...(row.gatesUnresolved.length > 0 ? ["open"] : []),
      ];
    case "review":
      return [
        ...(context.needsReviewer.has(row.id) ? ["needed"] : []),
        ...(row.champions > 0 ? ["champion"] : []),
      ];
    default:
      return [];
  }
}
