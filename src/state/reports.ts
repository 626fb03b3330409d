import { type Assessment, writeAssessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import type { Report } from "#report";
import {
  type PdfFailure,
  type PdfFile,
  type PdfRun,
  type PdfStage,
  renderPdfInWorker,
} from "#workers";
import { browserPlatform } from "./platform.ts";
import { loadRubric } from "./rubric-store.ts";

export type ReportLoad =
  | { readonly ok: true; readonly report: Report }
  /** `absent`: this build ships no such rubric. `failed`: a part of the app could not be fetched; try again. */
  | { readonly ok: false; readonly reason: "absent" | "failed" };

/**
 * The report of an assessment as it is now, in one language.
 * @param now the day on the report, ISO 8601
 * @throws ScoringRubricError when the rubric cannot be scored, which its own checks rule out
 */
export async function loadReport(
  assessment: Assessment,
  language: Language,
  now: string = browserPlatform.now(),
): Promise<ReportLoad> {
  const [rubric, parts] = await Promise.all([
    loadRubric(assessment.rubric.id, language),
    Promise.all([import("#report"), loadMessages(language)]).catch(() => undefined),
  ]);
  if (!rubric.ok) return rubric;
  if (!parts) return { ok: false, reason: "failed" };
  const [{ buildReport }, messages] = parts;
  return { ok: true, report: buildReport({ rubric: rubric.rubric, assessment, messages, now }) };
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
        loadReport(assessment, language, now).catch(() => ({ ok: false }) as const),
      ),
    );
    if (cancelled) return { ok: false, reason: "cancelled", detail: "" };
    const reports = loads.flatMap((load) => (load.ok ? [load.report] : []));
    if (reports.length < languages.length) return { ok: false, reason: "data" };
    const assessmentJson = writeAssessment(assessment);
    run = renderPdfInWorker({ reports, assessmentJson, base: document.baseURI }, onStage);
    return run.result;
  }
}
