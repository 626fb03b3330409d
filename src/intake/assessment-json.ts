import { type Assessment, readAssessment } from "#assessment";
import type { Checked, Problem } from "#rubric";
import { readJson, sizeProblem } from "./read-json.ts";

/** 5 MiB: the longest note in Chinese on every criterion of a rubric takes 2.7, which leaves room for snapshots. */
export const ASSESSMENT_BYTES = 5 * 1024 ** 2;

/**
 * Reads an assessment file from a stranger: size, encoding, JSON, then the assessment itself. Nothing is guessed or mended.
 * @param bytes the file, or its text
 * @returns the assessment, or problems with codes `file.*` and `assessment.*`; nothing throws
 */
export function readAssessmentFile(bytes: Uint8Array | string): Checked<Assessment> {
  const parsed = readJson(bytes, ASSESSMENT_BYTES);
  return parsed.ok ? readAssessment(parsed.value) : parsed;
}

/** The problem of an assessment file with this many bytes, if they are too many; asked before the file is read. */
export function assessmentSizeProblem(size: number): Problem | undefined {
  return sizeProblem(size, ASSESSMENT_BYTES);
}
