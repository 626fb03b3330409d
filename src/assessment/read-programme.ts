import type { Checked } from "#rubric";
import type { Programme } from "./programme.ts";
import { programmeSchema } from "./programme-schema.ts";
import { readForeign } from "./read-foreign.ts";

/** The version of the programme format that this Touchstone writes. */
export const PROGRAMME_VERSION = 1;

/** Reads a parsed programme file, as `readForeign` does. */
export function readProgramme(input: unknown): Checked<Programme> {
  return readForeign(input, {
    format: "touchstone/programme",
    otherFormat: "programme.format",
    schema: programmeSchema,
    version: PROGRAMME_VERSION,
    steps: {},
  });
}
