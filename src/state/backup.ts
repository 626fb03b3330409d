import type { Assessment } from "#assessment";
import { type Checked, problem } from "#rubric";

const FORMAT = "touchstone/backup";
const VERSION = 1;

/**
 * Everything in one file, as parts in their order. Each assessment and each intake is exactly as its own file would hold it.
 * @param intakes the parts of the file of each
 */
export function writeBackup(
  assessments: readonly Assessment[],
  intakes: readonly (readonly string[])[] = [],
): readonly string[] {
  const backup = { format: FORMAT, version: VERSION, assessments };
  const start = JSON.stringify(backup, undefined, 2).slice(0, -2);
  const files = intakes.flatMap((file, place) => [place === 0 ? "\n" : ",\n", ...file]);
  return [start, ...(files.length > 0 ? [`,\n  "intakes": [`, ...files, "]"] : []), "\n}\n"];
}

/**
 * The parts of a backup, each to be read like a file of its own; undefined when the text is no backup.
 * @param text of a file from outside
 */
export function backupParts(text: string): Checked<readonly string[]> | undefined {
  // Spares parsing twice what is no backup.
  if (!text.includes(FORMAT)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isBackup(value)) return undefined;
    if (typeof value.version === "number" && value.version > VERSION) {
      const detail = { version: value.version, current: VERSION };
      return { ok: false, problems: [problem(["version"], "file.newer", detail)] };
    }
    const parts = [...value.assessments, ...intakesIn(value)];
    if (parts.length === 0) return { ok: false, problems: [problem([], "file.empty")] };
    return { ok: true, value: parts.map((part) => JSON.stringify(part)) };
  } catch {
    // Broken or too deep; the reader of single files says what is wrong.
    return undefined;
  }
}

function intakesIn(value: object): readonly unknown[] {
  return "intakes" in value && Array.isArray(value.intakes) ? value.intakes : [];
}

function isBackup(value: unknown): value is { version: unknown; assessments: readonly unknown[] } {
  if (typeof value !== "object" || value === null || !("format" in value)) return false;
  if (value.format !== FORMAT || !("version" in value)) return false;
  return "assessments" in value && Array.isArray(value.assessments);
}
