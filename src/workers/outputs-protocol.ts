import type { LetterState, SheetId } from "#report";
import type { Rubric } from "#rubric";
import type { Verdict } from "#cohort";

/** A file about an intake. `ids` of applicants; without them all. */
export type OutputWanted =
  | { readonly kind: "workbook" }
  | { readonly kind: "csv"; readonly sheet: SheetId }
  | { readonly kind: "report" }
  /** One PDF an applicant in a ZIP; `isBlind`: names, notes and links left out. */
  | { readonly kind: "applicants"; readonly isBlind: boolean }
  | { readonly kind: "result"; readonly isNamed: boolean }
  /** `again`: also those who have one already. */
  | { readonly kind: "letters"; readonly ids: readonly string[]; readonly again: boolean }
  /** No file: who may get a letter. */
  | { readonly kind: "letterList" };

/** What the outputs worker is asked for; survives structured cloning. It reads the intake from the disk itself. */
export interface OutputJob {
  /** Id of the intake. */
  readonly intake: string;
  readonly wanted: OutputWanted;
  /** The rubric as it is shipped, in each language of the file, in their order. */
  readonly rubrics: readonly Rubric[];
  /** The day on it, ISO 8601, UTC. */
  readonly now: string;
  /** Address of the app's page; the font shards lie in `fonts/` beside it. */
  readonly base: string;
}

/** Reading the intake, ranking it, or writing: `done` of `total` files, both 0 where there is one file. */
export interface OutputProgress {
  readonly stage: "reading" | "ranking" | "writing";
  readonly done: number;
  readonly total: number;
}

/** What came of it beside the pieces. */
export interface OutputMade {
  readonly ok: true;
  /** Characters that no font has; the PDF shows boxes in their place. */
  readonly missing: readonly string[];
  /** Whom a letter was written to, with which decision. */
  readonly written: readonly { readonly applicant: string; readonly verdict: Verdict }[];
  readonly letters: readonly LetterState[];
}

export interface OutputFailure {
  readonly ok: false;
  /**
   * `absent`: no such intake; `storage`: the disk did not answer; `empty`: nothing to write; `fonts`: they could not be had; `failed`:
   * the file could not be made; `worker`: the browser refused or stopped the worker; `cancelled`: the person did.
   */
  readonly reason: "absent" | "storage" | "empty" | "fonts" | "failed" | "worker" | "cancelled";
  /** For a bug report, in English; never shown as the message. */
  readonly detail: string;
}

/** What the worker says back: progress and pieces of the file, then one end. */
export type OutputReply =
  | { readonly kind: "progress"; readonly progress: OutputProgress }
  | { readonly kind: "piece"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end"; readonly outcome: OutputMade | OutputFailure };
