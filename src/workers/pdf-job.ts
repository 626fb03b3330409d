import type { Assessment } from "#assessment";
import type { Rubric } from "#rubric";
import type { Firmness } from "#scoring";

/** What the report worker is asked for; survives structured cloning. */
export interface PdfJob {
  readonly assessment: Assessment;
  /** Its rubric in each language of the document, in their order. */
  readonly rubrics: readonly Rubric[];
  /** How firm the result is, where it was tried. */
  readonly firmness: Firmness | undefined;
  /** The day on the report, ISO 8601, UTC. */
  readonly now: string;
  /** Text of the assessment's file, carried inside the PDF. */
  readonly assessmentJson: string;
  /** Address of the app's page (`document.baseURI`); the font shards lie in `fonts/` beside it. */
  readonly base: string;
}

/** What is going on: the glyph shards are on their way, or the pages are laid out. */
export type PdfStage = "fonts" | "render";

export interface PdfFile {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that no font has; the PDF shows boxes in their place. */
  readonly missing: readonly string[];
}

export interface PdfFailure {
  readonly ok: false;
  /**
   * `fonts`: the shards could not be had; `render`: the report could not be laid out; `worker`: the browser refused or
   * stopped the worker; `cancelled`: the person did.
   */
  readonly reason: PdfStage | "worker" | "cancelled";
  /** For a bug report, in English; never shown as the message. */
  readonly detail: string;
}

/** What the worker says back: any number of stages, then one result. */
export type WorkerReply =
  | { readonly kind: "stage"; readonly stage: PdfStage }
  | { readonly kind: "result"; readonly result: PdfFile | PdfFailure };
