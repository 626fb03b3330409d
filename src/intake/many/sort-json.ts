import { readAssessment, readProgramme, readReview } from "#assessment";
import type { Checked } from "#rubric";
import { ASSESSMENT_BYTES } from "../assessment-json.ts";
import { readJson, sizeProblem } from "../read-json.ts";
import { MANY_LIMITS } from "./limits.ts";
import { type Contents, refusedFile } from "./sorted.ts";

/** Files of ours that are no part of an intake, and the code of the sentence that says where they belong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "touchstone/review-pack": "import.pack",
  "touchstone/cohort": "import.cohort",
  "touchstone/mapping": "import.mapping",
};

/** Whether text begins as JSON does; no table begins with a brace, or with a list of objects. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64));
  return /^\s*(?:\{|\[\s*\{)/.test(head);
}

/** A JSON file as the kinds of ours that it names; a backup holds several assessments, in their order. */
export function sortJson(bytes: Uint8Array): readonly Contents[] {
  const parsed = readJson(bytes, MANY_LIMITS.json);
  if (!parsed.ok) return [{ kind: "refused", problems: parsed.problems }];
  const { value } = parsed;
  const format = fieldOf(value, "format");
  if (format === "touchstone/backup") return backup(fieldOf(value, "assessments"));
  if (format === "touchstone/review") {
    return [contents(readReview(value), (review) => ({ kind: "review", review }))];
  }
  if (format === "touchstone/programme") {
    return [contents(readProgramme(value), (programme) => ({ kind: "programme", programme }))];
  }
  const elsewhere = typeof format === "string" ? ELSEWHERE[format] : undefined;
  if (elsewhere) return [refusedFile(elsewhere)];
  const tooLarge = sizeProblem(bytes.length, ASSESSMENT_BYTES);
  return [tooLarge ? { kind: "refused", problems: [tooLarge] } : assessment(value)];
}

function backup(assessments: unknown): readonly Contents[] {
  if (!Array.isArray(assessments) || assessments.length === 0) return [refusedFile("file.empty")];
  return assessments.slice(0, MANY_LIMITS.files).map(assessment);
}

function assessment(value: unknown): Contents {
  return contents(readAssessment(value), (read) =>
    read.readingOf
      ? refusedFile("import.reading")
      : { kind: "assessment", assessment: read, note: null },
  );
}

function contents<T>(read: Checked<T>, use: (value: T) => Contents): Contents {
  return read.ok ? use(read.value) : { kind: "refused", problems: read.problems };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
