import type { Rubric } from "#rubric";
import { scoreVenture } from "#scoring";
import { withPending } from "../intake/changes.ts";
import type { IntakeChanges, IntakeRecord, Verdict } from "../intake/record.ts";
import type { DrawnApplicant } from "./sample-applicants.ts";
import type { SampleContent } from "./sample-content.ts";
import type { SamplePanel } from "./sample-panel.ts";

/** Who waits for which decision: the first of the panel's order, one at the edge of the places, one that is blocked, the last. */
export function decideSome(
  { reasons, programme }: SampleContent,
  record: IntakeRecord,
  { order }: SamplePanel,
  { now, rubric }: { readonly now: string; readonly rubric: Rubric },
): IntakeChanges {
  const statusOf = ({ record: { assessment } }: DrawnApplicant) =>
    scoreVenture(rubric, assessment).scorecard.status;
  const ranked = order.filter((each) => statusOf(each) === "ranked");
  const blocked = order.filter((each) => statusOf(each) === "blocked");
  const chosen: Record<Verdict, readonly DrawnApplicant[]> = {
    accept: ranked.slice(0, reasons.accept.length),
    waitlist: ranked.slice(programme.places, programme.places + 1),
    reject: [...blocked.slice(0, 1), ...ranked.slice(-1)],
  };
  const acts = (["accept", "waitlist", "reject"] as const).flatMap((verdict) =>
    chosen[verdict].map((each, place) => ({
      id: each.record.id,
      verdict,
      reason: reasons[verdict][place],
    })),
  );
  return acts.reduce<IntakeChanges>(
    (before, { id, verdict, reason }) => {
      const act = { record: before.record, decisions: {} };
      const after = withPending(act, [id], verdict, { now, reason });
      if (!after) return before;
      return {
        record: after.record,
        decisions: [...(before.decisions ?? []), ...(after.decisions ?? [])],
        log: [...(before.log ?? []), ...(after.log ?? [])],
      };
    },
    { record },
  );
}
