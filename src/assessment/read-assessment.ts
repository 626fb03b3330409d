import type { Checked } from "#rubric";
import type { Assessment } from "./assessment.ts";
import { assessmentSchema } from "./assessment-schema.ts";
import { ASSESSMENT_VERSION, MIGRATIONS } from "./migrations.ts";
import { readForeign } from "./read-foreign.ts";

/**
 * Reads a parsed assessment, as `readForeign` does. Whether its ids exist in the rubric is `checkAgainstRubric`'s question.
 * @returns the assessment, or up to 100 problems with codes `assessment.*` or `file.newer` and the place of each
 */
export function readAssessment(input: unknown): Checked<Assessment> {
  return readForeign(input, {
    format: "touchstone/assessment",
    otherFormat: "assessment.format",
    schema: assessmentSchema,
    version: ASSESSMENT_VERSION,
    steps: MIGRATIONS,
  });
}
