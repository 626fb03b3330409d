import { readForeign } from "#assessment";
import type { Checked } from "#rubric";
import type { RankingResult } from "./result.ts";
import { resultSchema } from "./result-schema.ts";

/** The version of the result format that this Touchstone writes. */
export const RESULT_VERSION = 1;

/** Reads a parsed result file, as `readForeign` does. */
export function readResult(input: unknown): Checked<RankingResult> {
  return readForeign(input, {
    format: "touchstone/result",
    otherFormat: "result.format",
    schema: resultSchema,
    version: RESULT_VERSION,
    steps: {},
  });
}
