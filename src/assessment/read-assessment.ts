import * as v from "valibot";
import { type Checked, type Problem, problem } from "#rubric";
import type { Assessment } from "./assessment.ts";
import { assessmentSchema } from "./assessment-schema.ts";
import { foreignProblems, isMap } from "./foreign.ts";
import { migrate } from "./migrations.ts";

/** A reader mends a file by its first mistakes; a thousand more would hide them. */
const MAX_PROBLEMS = 100;
/** The most that a message quotes of a file. */
const MAX_QUOTE = 40;

/**
 * Reads a parsed assessment of any version up to the current one: looks it over, migrates it step by step, checks its shape.
 * Fields that this version does not know are kept. Whether its ids exist in the rubric is `checkAgainstRubric`'s question.
 * @returns the assessment, or up to 100 problems with codes `assessment.*` or `file.newer` and the place of each
 */
export function readAssessment(input: unknown): Checked<Assessment> {
  if (!isMap(input) || input["format"] !== "touchstone/assessment") {
    return { ok: false, problems: [problem(["format"], "assessment.format")] };
  }
  const foreign = foreignProblems(input, MAX_PROBLEMS);
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const migrated = migrate(input);
  if (!migrated.ok) return migrated;
  const shape = v.safeParse(assessmentSchema, migrated.value);
  if (!shape.success) {
    return { ok: false, problems: shape.issues.slice(0, MAX_PROBLEMS).map(shapeProblem) };
  }
  return { ok: true, value: shape.output };
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const { received, expected } = issue;
  const detail = { received: quote(received), expected: quote(expected ?? "") };
  if (received === "undefined") return problem(path, "assessment.missing", detail);
  const own = /^[a-zA-Z]+$/.test(issue.message);
  return problem(path, own ? `assessment.${issue.message}` : "assessment.wrongKind", detail);
}

function quote(text: string): string {
  return text.length > MAX_QUOTE
    ? `${text.slice(0, MAX_QUOTE).replace(/[\uD800-\uDBFF]$/, "")}…`
    : text;
}
