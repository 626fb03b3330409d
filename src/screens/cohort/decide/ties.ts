import type { CohortRow, Decision, Verdict } from "#cohort";
import { verdictToCome } from "../table/columns.ts";

/** Applicants who share a rank and will not be decided alike, none of the new decisions among them all explained. */
export interface Tie {
  /** To one decimal. */
  readonly score: number | null;
  readonly members: readonly { readonly row: CohortRow; readonly verdict: Verdict | null }[];
}

/**
 * Where the decisions about to be applied treat equal scores unequally: some of those who share a rank get another decision than
 * the rest, or the rest get none, and at least one of the new decisions gives no reason. In the order of the ranking.
 */
export function tiesOf(
  rows: readonly CohortRow[],
  decisions: Readonly<Record<string, Decision>>,
): readonly Tie[] {
  const groups = new Map<number, CohortRow[]>();
  for (const row of rows) {
    if (row.rank === null) continue;
    const group = groups.get(row.rank);
    if (group) group.push(row);
    else groups.set(row.rank, [row]);
  }
  return [...groups.values()].flatMap((group): Tie[] => {
    const members = group.map((row) => ({ row, verdict: verdictToCome(decisions[row.id]) }));
    const isMixed = new Set(members.map(({ verdict }) => verdict)).size > 1;
    const unexplained = group.some(({ id }) => {
      const decision = decisions[id];
      return decision && decision.pending !== null && decision.reason.trim() === "";
    });
    return isMixed && unexplained ? [{ score: group[0]?.score ?? null, members }] : [];
  });
}

/** How many are accepted now, and once what is pending has been applied. */
export function acceptedOf(decisions: Readonly<Record<string, Decision>>): {
  readonly now: number;
  readonly after: number;
} {
  const all = Object.values(decisions);
  return {
    now: all.filter(({ applied }) => applied === "accept").length,
    after: all.filter((decision) => verdictToCome(decision) === "accept").length,
  };
}

/** Decisions that wait to be applied. */
export function pendingOf(decisions: Readonly<Record<string, Decision>>): readonly Decision[] {
  return Object.values(decisions).filter(({ pending }) => pending !== null);
}
