import { type Assessment, writeForOthers } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import type { Report } from "#report";
import type { Firmness } from "#scoring";
import {
  type PdfFailure,
  type PdfFile,
  type PdfStage,
  renderPdfInWorker,
  type Run,
} from "#workers";
import { firmnessOfAssessment } from "./firmness.ts";
import { browserPlatform } from "./platform.ts";
import { loadRubricOf } from "./rubric-store.ts";

export type ReportLoad =
  | { readonly ok: true; readonly report: Report }
  /** `absent`: this build ships no such rubric. `failed`: a part of the app could not be fetched; try again. */
  | { readonly ok: false; readonly reason: "absent" | "failed" };

/**
 * The report of an assessment as it is now, in one language, with how firm its result is.
 * @param options.now the day on the report, ISO 8601
 * @param options.onEarly told the report before the draws that try the result are made, and again after the first of them
 * @throws ScoringRubricError when the rubric cannot be scored, which its own checks rule out
 */
export async function loadReport(
  assessment: Assessment,
  language: Language,
  { now = browserPlatform.now(), onEarly }: LoadOptions = {},
): Promise<ReportLoad> {
  const [loaded, parts] = await Promise.all([
    loadRubricOf(assessment, language),
    Promise.all([import("#report"), loadMessages(language)]).catch(() => undefined),
  ]);
  if (!loaded.ok) return loaded;
  if (!parts) return { ok: false, reason: "failed" };
  const [{ buildReport }, messages] = parts;
  const { rubric } = loaded;
  const build = (firmness?: Firmness) =>
    buildReport({ rubric, assessment, messages, now, firmness });
  // Nobody waits for a first look: one build, once it is known how firm the result is.
  if (!onEarly) return { ok: true, report: build(await firmnessOfAssessment(assessment, rubric)) };
  const early = build();
  // Only what the draws change is taken from a later build: the other sections stay the objects they are.
  const withFirmness = (tried: Firmness | undefined): Report => {
    if (!tried) return early;
    const { firmness: section, derivation } = build(tried);
    return { ...early, firmness: section, derivation };
  };
  onEarly(early);
  let latest: Firmness | undefined;
  const whole = await firmnessOfAssessment(assessment, rubric, (first) => {
    latest = first;
    onEarly(withFirmness(first));
  });
  // Draws that were stopped leave the first reading, which says how many it rests on.
  return { ok: true, report: withFirmness(whole ?? latest) };
}

interface LoadOptions {
  readonly now?: string;
  readonly onEarly?: (report: Report) => void;
}

/** A PDF, or why there is none; `data`: the rubric could not be had in one of the languages. */
export type PdfOutcome = PdfFile | PdfFailure | { readonly ok: false; readonly reason: "data" };

export interface PdfExport {
  /** Never rejects. */
  readonly result: Promise<PdfOutcome>;
  /** Stops the work at once; the result is then `cancelled`. */
  cancel(): void;
}

/**
 * Renders the PDF of an assessment, with its file attached, off the main thread.
 * @param languages one, or both for a document that holds them side by side
 * @param onStage told when a stage begins
 */
export function exportPdf(
  assessment: Assessment,
  languages: readonly Language[],
  onStage: (stage: PdfStage) => void,
): PdfExport {
  let run: Run<PdfFile | PdfFailure> | undefined;
  let cancelled = false;
  return {
    result: prepare(),
    cancel() {
      cancelled = true;
      run?.cancel();
    },
  };

  async function prepare(): Promise<PdfOutcome> {
    const loads = await Promise.all(
      languages.map((language) => loadRubricOf(assessment, language)),
    );
    const rubrics = loads.flatMap((load) => (load.ok ? [load.rubric] : []));
    const [rubric] = rubrics;
    if (!rubric || rubrics.length < languages.length) return { ok: false, reason: "data" };
    const firmness = await firmnessOfAssessment(assessment, rubric);
    if (cancelled) return { ok: false, reason: "cancelled", detail: "" };
    // The report is built where it is laid out: for a long one either takes too long for the page to answer.
    const job = {
      assessment,
      rubrics,
      firmness,
      now: browserPlatform.now(),
      assessmentJson: writeForOthers(assessment),
      base: document.baseURI,
    };
    run = renderPdfInWorker(job, onStage);
    return run.result;
  }
}
