import type { Assessment } from "#assessment";
import { type Checked, problem } from "#rubric";

const FORMAT = "touchstone/backup";
const VERSION = 1;

/** Everything in one file. Each part is an assessment exactly as its own file would hold it. */
export function writeBackup(assessments: readonly Assessment[]): string {
  const backup = { format: FORMAT, version: VERSION, assessments };
  return `${JSON.stringify(backup, undefined, 2)}\n`;
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
    if (value.assessments.length === 0) return { ok: false, problems: [problem([], "file.empty")] };
    return { ok: true, value: value.assessments.map((part) => JSON.stringify(part)) };
  } catch {
    // Broken or too deep; the reader of single files says what is wrong.
    return undefined;
  }
}

function isBackup(value: unknown): value is { version: unknown; assessments: readonly unknown[] } {
  if (typeof value !== "object" || value === null || !("format" in value)) return false;
  if (value.format !== FORMAT || !("version" in value)) return false;
  return "assessments" in value && Array.isArray(value.assessments);
}
