import { type Assessment, writeForOthers } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import type { Report } from "#report";
import type { Firmness } from "#scoring";
import {
  type PdfFailure,
  type PdfFile,
  type PdfRun,
  type PdfStage,
  renderPdfInWorker,
} from "#workers";
import { firmnessOfAssessment } from "./firmness.ts";
import { browserPlatform } from "./platform.ts";
import { loadRubric } from "./rubric-store.ts";

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
    loadRubric(assessment.rubric.id, language),
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

/** A PDF, or why there is none; `data`: the report could not be had in one of the languages. */
export type PdfOutcome = PdfFile | PdfFailure | { readonly ok: false; readonly reason: "data" };

export interface PdfExport {
  /** Never rejects. */
  readonly result: Promise<PdfOutcome>;
  /** Stops the work at once; the result is then `cancelled`. */
  cancel(): void;
}

/**
 * Renders the PDF of an assessment, with its file attached, off the main thread.
 * @param languages one, or both for a document that holds the report twice
 * @param onStage told when a stage begins
 */
export function exportPdf(
  assessment: Assessment,
  languages: readonly Language[],
  onStage: (stage: PdfStage) => void,
): PdfExport {
  let run: PdfRun | undefined;
  let cancelled = false;
  return {
    result: prepare(),
    cancel() {
      cancelled = true;
      run?.cancel();
    },
  };

  async function prepare(): Promise<PdfOutcome> {
    const now = browserPlatform.now();
    const loads = await Promise.all(
      languages.map((language) =>
        loadReport(assessment, language, { now }).catch(() => ({ ok: false }) as const),
      ),
    );
    if (cancelled) return { ok: false, reason: "cancelled", detail: "" };
    const reports = loads.flatMap((load) => (load.ok ? [load.report] : []));
    if (reports.length < languages.length) return { ok: false, reason: "data" };
    const assessmentJson = writeForOthers(assessment);
    run = renderPdfInWorker({ reports, assessmentJson, base: document.baseURI }, onStage);
    return run.result;
  }
}
