import { type Assessment, type Programme, readAssessment, readProgramme } from "#assessment";
import type { Checked } from "#rubric";
import { ASSESSMENT_BYTES } from "./assessment-json.ts";
import { readJson } from "./read-json.ts";

/** What the format of a programme says. */
const MARK = "touchstone/programme";

/**
 * Reads a programme from a stranger, as `readAssessmentFile` reads an assessment.
 * @param file of any kind; one that is no programme is left to other readers, also an assessment that holds one
 * @returns undefined when the file is none; otherwise the value, or problems with codes `assessment.*` and `programme.*`
 * @throws what `arrayBuffer` throws, e.g. for a folder
 */
export async function readProgrammeFile(
  file: Pick<Blob, "arrayBuffer" | "size">,
): Promise<Checked<Programme> | undefined> {
  if (file.size > ASSESSMENT_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Spares parsing twice what is none.
  if (!new TextDecoder().decode(bytes).includes(MARK)) return undefined;
  const parsed = readJson(bytes, ASSESSMENT_BYTES);
  return parsed.ok && isProgramme(parsed.value) ? readProgramme(parsed.value) : undefined;
}

/** Reads what an address carries: an assessment, or a programme to apply to. */
export function readSharedFile(bytes: Uint8Array): Checked<Assessment | Programme> {
  const parsed = readJson(bytes, ASSESSMENT_BYTES);
  if (!parsed.ok) return parsed;
  return isProgramme(parsed.value) ? readProgramme(parsed.value) : readAssessment(parsed.value);
}

function isProgramme(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value && value.format === MARK;
}
