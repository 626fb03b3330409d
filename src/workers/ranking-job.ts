import type { AgreementReading, CohortRanking, CohortRow, Intake } from "#cohort";
import type { Rules } from "#rubric";

/** What the ranking worker is asked for; survives structured cloning. */
export interface RankingJob {
  readonly wanted: "ranking" | "agreement";
  /** Id of an intake on this device, which the worker reads itself; or what it needs of one. */
  readonly intake: string | Pick<Intake, "record" | "applicants" | "reviews">;
  /** The rubric as it is shipped; the programme's settings are put in by the worker. */
  readonly rubric: Rules;
}

/** What the draws say of every row, in the order of the rows: ranks from 1 up, 0 where there is none; `top` NaN where there is none. */
export interface RankingDraws {
  readonly draws: number;
  readonly rankLow: Uint16Array<ArrayBuffer>;
  readonly rankHigh: Uint16Array<ArrayBuffer>;
  readonly top: Float64Array<ArrayBuffer>;
}

/** What it says back: rows in parts until there are `total`, then what the draws say, as often as they double; an end last. */
export type RankingReply =
  | {
      readonly kind: "rows";
      readonly rows: readonly CohortRow[];
      readonly total: number;
      readonly about: Omit<CohortRanking, "rows">;
    }
  | ({ readonly kind: "draws" } & RankingDraws)
  | { readonly kind: "agreement"; readonly agreement: AgreementReading }
  | { readonly kind: "end"; readonly outcome: RankingOutcome };

/** `absent`: no such intake, or it cannot be read. `failed`: the browser refused or stopped the worker, or its storage. */
export type RankingOutcome = "done" | "absent" | "failed" | "cancelled";
