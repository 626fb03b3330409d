import { useRef, useState } from "react";
import type { Report } from "#report";
import { loadReport } from "#state";
import { download, fileName } from "#ui";
import { FORMAT, type FormatId } from "./save-formats.ts";
import { assessmentToSave } from "./save-source.ts";

export type SaveFileState =
  | { readonly state: "idle" }
  | {
      readonly state: "done";
      readonly file: string;
      readonly bytes: number;
      readonly bare: boolean;
    }
  | { readonly state: "failed" };

/** Writes one file of a report and hands it to the browser to save; says what came of the last one asked for. */
export function useSaveFile(
  id: string,
  { venture, date, language }: Pick<Report, "venture" | "date" | "language">,
): {
  readonly saved: SaveFileState;
  readonly save: (format: FormatId, bare: boolean) => void;
} {
  const [saved, setSaved] = useState<SaveFileState>({ state: "idle" });
  const latest = useRef(0);

  async function save(format: FormatId, bare: boolean): Promise<void> {
    latest.current += 1;
    const run = latest.current;
    const tell = (state: SaveFileState): void => {
      if (latest.current === run) setSaved(state);
    };
    const assessment = assessmentToSave(id, bare);
    if (!assessment) return;
    try {
      const load = await loadReport(assessment, language, { now: date.iso });
      if (!load.ok) throw new Error(load.reason);
      const { ending, type, write } = FORMAT[format];
      const content = new Blob([await write({ assessment, report: load.report })], { type });
      const file = fileName(venture.name, date.iso, ending);
      download(file, type, content);
      tell({ state: "done", file, bytes: content.size, bare });
    } catch {
      tell({ state: "failed" });
    }
  }

  return { saved, save: (format, bare) => void save(format, bare) };
}
