import type { PanelReview } from "../intake/record.ts";
import type { CohortRow } from "../intake/row.ts";
import { DISCUSS } from "./applicant-panel.ts";
import { panelOf } from "./readings.ts";

/**
 * Why another reading would help: nobody has read it, one has, a reviewer stepped back, reviewers are two levels apart or more, or it
 * stands where the places end.
 */
export type QueueReason = "unread" | "single" | "recused" | "apart" | "grey";

export interface QueueItem {
  readonly applicant: string;
  readonly reasons: readonly QueueReason[];
  /** 0..1, how much another reading may change; the list is sorted by it. */
  readonly priority: number;
}

/**
 * Whom to give to another reviewer, the most useful first:
 * priority = closeness to the last place × disagreement × 1 / (1 + readings). Closeness is 1 − |2 top − 1|, 1 while nothing is known of
 * it; disagreement is (1 + spread) / 5, and full while nobody is there to disagree. Ties, as all are whom nobody has read, by how close
 * their self-assessment is to the one at which the places end, then as the rows stand. The blocked, and those who have nothing to be
 * read, are left out.
 */
export function reviewQueue(
  rows: readonly CohortRow[],
  reviews: readonly PanelReview[],
  places: number,
): QueueItem[] {
  const panel = panelOf(reviews);
  const cut = selfCut(rows, places);
  return rows
    .filter(({ status }) => status !== "blocked" && status !== "notAssessable")
    .flatMap((row): (QueueItem & { readonly distance: number })[] => {
      const { id, top, spread, reviewers, self } = row;
      const stepped = (panel.get(id) ?? []).some(({ recused }) => recused);
      const reasons = reasonsOf(row, stepped);
      if (reasons.length === 0) return [];
      const closeness = top === null ? 1 : 1 - Math.abs(2 * top - 1);
      const disagreement = spread === null ? 1 : (1 + spread) / 5;
      const priority = (closeness * disagreement) / (1 + reviewers);
      const distance = self === null || cut === null ? 100 : Math.abs(self - cut);
      return [{ applicant: id, reasons, priority, distance }];
    })
    .sort((a, b) => b.priority - a.priority || a.distance - b.distance)
    .map(({ distance: _distance, ...item }) => item);
}

/** Where the places end by what ventures say of themselves: midway between the last within and the first without; null when all fit. */
function selfCut(rows: readonly CohortRow[], places: number): number | null {
  const scores = rows
    .flatMap(({ self, status }) => (self === null || status === "blocked" ? [] : [self]))
    .sort((a, b) => b - a);
  const [within, without] = [scores[places - 1], scores[places]];
  return within === undefined || without === undefined ? null : (within + without) / 2;
}

function reasonsOf({ reviewers, spread, zone }: CohortRow, stepped: boolean): QueueReason[] {
  const reasons: readonly (readonly [QueueReason, boolean])[] = [
    ["unread", reviewers === 0],
    ["single", reviewers === 1],
    ["recused", stepped],
    ["apart", (spread ?? 0) >= DISCUSS],
    ["grey", zone === "grey"],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
