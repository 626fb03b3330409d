import { useEffect, useRef, useState } from "react";
import { exportPdf, type PdfExport, type PdfOutcome, useLibrary } from "#state";
import { download } from "#ui";

type Languages = Parameters<typeof exportPdf>[1];
type Stage = Parameters<Parameters<typeof exportPdf>[2]>[0];
type PdfFailureReason = Exclude<PdfOutcome, { ok: true }>["reason"];

export type PdfState =
  | { readonly state: "idle" }
  | { readonly state: "working"; readonly stage: "start" | Stage }
  | {
      readonly state: "done";
      readonly file: string;
      readonly bytes: number;
      readonly missing: readonly string[];
    }
  | { readonly state: "failed"; readonly reason: PdfFailureReason };

/** Makes the PDF of an assessment and hands it to the browser to save; leaving the page stops it. */
export function usePdf(id: string): {
  readonly pdf: PdfState;
  readonly start: (languages: Languages, file: string) => void;
  readonly cancel: () => void;
} {
  const [pdf, setPdf] = useState<PdfState>({ state: "idle" });
  const running = useRef<PdfExport>(undefined);
  useEffect(() => () => running.current?.cancel(), []);

  async function start(languages: Languages, file: string): Promise<void> {
    const assessment = useLibrary.getState().assessments[id];
    if (!assessment) return;
    running.current?.cancel();
    setPdf({ state: "working", stage: "start" });
    const run = exportPdf(assessment, languages, (stage) => setPdf({ state: "working", stage }));
    running.current = run;
    const result = await run.result;
    if (running.current !== run) return;
    running.current = undefined;
    if (!result.ok) {
      setPdf({ state: "failed", reason: result.reason });
      return;
    }
    download(file, "application/pdf", result.bytes);
    setPdf({ state: "done", file, bytes: result.bytes.byteLength, missing: result.missing });
  }

  return {
    pdf,
    start: (languages, file) => void start(languages, file),
    cancel: () => running.current?.cancel(),
  };
}
