import * as v from "valibot";
import { type Checked, type Problem, problem } from "#rubric";
import { foreignProblems, isMap } from "./foreign.ts";
import { migrate, type Migration } from "./migrations.ts";

/** A reader mends a file by its first mistakes; a thousand more would hide them. */
const MAX_PROBLEMS = 100;
/** The most that a message quotes of a file. */
const MAX_QUOTE = 40;

/** One kind of file that Touchstone reads. */
interface Kind<Value> {
  /** What its field `format` says. */
  readonly format: string;
  /** The code of the problem when it says something else. */
  readonly otherFormat: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  /** The version that this Touchstone writes. */
  readonly version: number;
  /** The step away from each version before it, by that version. */
  readonly steps: Readonly<Record<number, Migration>>;
}

/**
 * Reads a parsed file of one kind and of any version up to the current one: looks it over, migrates it step by step, checks its shape.
 * Fields that this version does not know are kept.
 * @returns the value, or up to 100 problems with codes `assessment.*`, `review.*` or `file.newer` and the place of each
 */
export function readForeign<Value>(input: unknown, kind: Kind<Value>): Checked<Value> {
  if (!isMap(input) || input["format"] !== kind.format) {
    return { ok: false, problems: [problem(["format"], kind.otherFormat)] };
  }
  const foreign = foreignProblems(input, MAX_PROBLEMS);
  if (foreign.length > 0) return { ok: false, problems: foreign };
  const migrated = migrate(input, kind.steps, kind.version);
  return migrated.ok ? shaped(migrated.value, kind.schema) : migrated;
}

/** Reads a record that says no format, e.g. one of this device's own, as `readForeign` reads a file. */
export function readRecord<Value>(
  input: unknown,
  schema: v.GenericSchema<unknown, Value>,
): Checked<Value> {
  const foreign = foreignProblems(input, MAX_PROBLEMS);
  return foreign.length > 0 ? { ok: false, problems: foreign } : shaped(input, schema);
}

function shaped<Value>(input: unknown, schema: v.GenericSchema<unknown, Value>): Checked<Value> {
  const shape = v.safeParse(schema, input);
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
