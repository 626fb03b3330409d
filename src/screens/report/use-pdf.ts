import { useEffect, useRef, useState } from "react";
import { exportPdf, type PdfExport, type PdfOutcome } from "#state";
import { download } from "#ui";
import { assessmentToSave } from "./save-source.ts";

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
      readonly bare: boolean;
    }
  | { readonly state: "failed"; readonly reason: PdfFailureReason };

/** Makes the PDF of an assessment and hands it to the browser to save; leaving the page stops it. */
export function usePdf(id: string): {
  readonly pdf: PdfState;
  /** `bare`: neither the pages nor the data inside carry notes and links. */
  readonly start: (languages: Languages, file: string, bare: boolean) => void;
  readonly cancel: () => void;
} {
  const [pdf, setPdf] = useState<PdfState>({ state: "idle" });
  const running = useRef<PdfExport>(undefined);
  useEffect(() => () => running.current?.cancel(), []);

  async function start(languages: Languages, file: string, bare: boolean): Promise<void> {
    const assessment = assessmentToSave(id, bare);
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
    const { bytes, missing } = result;
    setPdf({ state: "done", file, bytes: bytes.byteLength, missing, bare });
  }

  return {
    pdf,
    start: (languages, file, bare) => void start(languages, file, bare),
    cancel: () => running.current?.cancel(),
  };
}
