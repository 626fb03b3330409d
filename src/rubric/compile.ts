import * as v from "valibot";
import type { Condition } from "./condition.ts";
import type { CriterionOf, ProfileQuestionOf, RubricOf, RubricSource, Text } from "./rubric.ts";
import { rubricSchema } from "./rubric-schema.ts";
import { type Checked, type Path, type Problem, problem } from "./problem.ts";

/**
 * Checks a rubric as read from files: its shape, then the rules between its parts
 * (unique ids, conditions that name real facts and options, gates, values, bands, sources).
 * @returns the rubric, or every problem found with its place; codes are texts of `#i18n`.
 */
export function compileRubric(input: unknown): Checked<RubricSource> {
  const shape = v.safeParse(rubricSchema, input);
  if (!shape.success) return { ok: false, problems: shape.issues.map(shapeProblem) };
  // valibot types absent options as `undefined`, which exactOptionalPropertyTypes tells apart; the values agree.
  const rubric = shape.output as RubricSource;
  const problems = [
    ...policyProblems(rubric),
    ...duplicateIds(rubric),
    ...rubric.profile.flatMap((question, i) => questionProblems(question, ["profile", i])),
    ...rubric.dimensions.flatMap((dimension, d) =>
      dimension.criteria.flatMap((criterion, c) =>
        criterionProblems(criterion, ["dimensions", d, "criteria", c], rubric),
      ),
    ),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rubric };
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const missing = issue.received === "undefined";
  const surplus = issue.expected === "never";
  const code = missing
    ? "rubric.missing"
    : surplus
      ? "rubric.unknownKey"
      : /^\w+$/.test(issue.message)
        ? `rubric.${issue.message}`
        : "rubric.wrongKind";
  return problem(path, code, { expected: issue.expected ?? "", received: issue.received });
}

function policyProblems({ policy }: RubricSource): Problem[] {
  const found: Problem[] = [];
  const { evidenceFactors, bands } = policy;
  if (!ascending(evidenceFactors) || (evidenceFactors[0] ?? 0) <= 0 || evidenceFactors[4] !== 1) {
    found.push(problem(["policy", "evidenceFactors"], "rubric.factors"));
  }
  const mins = bands.map((band) => band.min);
  if (mins[0] !== 0 || !ascending(mins, true))
    found.push(problem(["policy", "bands"], "rubric.bands"));
  return found;
}

function ascending(values: readonly number[], strictly = false): boolean {
  return values.every((value, i) => {
    const before = values[i - 1];
    return before === undefined || (strictly ? value > before : value >= before);
  });
}

function duplicateIds(rubric: RubricSource): Problem[] {
  const criteria = rubric.dimensions.flatMap((dimension, d) =>
    dimension.criteria.map((item, c) => ({ id: item.id, path: ["dimensions", d, "criteria", c] })),
  );
  const list = (items: readonly { id: string }[], ...path: Path) =>
    items.map((item, i) => ({ id: item.id, path: [...path, i] }));
  return [
    ...repeated(criteria),
    ...repeated(list(rubric.dimensions, "dimensions")),
    ...repeated(list(rubric.profile, "profile")),
    ...repeated(list(rubric.sources, "sources")),
    ...repeated(list(rubric.policy.bands, "policy", "bands")),
    ...repeated(list(rubric.policy.naReasons, "policy", "naReasons")),
    ...rubric.profile.flatMap((q, i) => repeated(list(q.options ?? [], "profile", i, "options"))),
  ];
}

function repeated(items: readonly { id: string; path: Path }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [problem([...path, "id"], "rubric.duplicateId", { id })];
    seen.add(id);
    return [];
  });
}

function questionProblems(question: ProfileQuestionOf<Text>, path: Path): Problem[] {
  const wantsOptions = question.kind === "single" || question.kind === "multi";
  const has = (question.options?.length ?? 0) > 0;
  return wantsOptions === has ? [] : [problem(path, "rubric.options", { id: question.id })];
}

function criterionProblems(
  criterion: CriterionOf<Text>,
  path: Path,
  rubric: RubricSource,
): Problem[] {
  const found: Problem[] = [];
  const { values } = criterion;
  if (values && (values[0] !== 0 || values[4] !== 100 || !ascending(values))) {
    found.push(problem([...path, "values"], "rubric.values"));
  }
  const { appliesWhen } = criterion;
  if (appliesWhen) found.push(...conditionProblems(appliesWhen, [...path, "appliesWhen"], rubric));
  criterion.gates?.forEach((gate, i) => {
    const at = [...path, "gates", i];
    if ((gate.effect === "cap") !== (gate.cap !== undefined)) {
      found.push(problem(at, "rubric.gateCap"));
    }
    if (gate.level === 0 && gate.minEvidence === undefined) {
      found.push(problem(at, "rubric.gateNothing"));
    }
    // A reason stands inside other sentences, which bring the full stop.
    if (/[.。]$/u.test(gate.reason.zh) || /[.。]$/u.test(gate.reason.en)) {
      found.push(problem([...at, "reason"], "rubric.reasonStop"));
    }
    if (gate.when) found.push(...conditionProblems(gate.when, [...at, "when"], rubric));
  });
  const known = new Set(rubric.sources.map((source) => source.id));
  const cite = (ids: readonly string[], at: Path) =>
    ids.forEach((id, i) => {
      if (!known.has(id)) found.push(problem([...at, i], "rubric.unknownSource", { id }));
    });
  cite(criterion.sources, [...path, "sources"]);
  criterion.guidance.forEach((step, i) =>
    cite(step.sources ?? [], [...path, "guidance", i, "sources"]),
  );
  return found;
}

function conditionProblems(
  condition: Condition,
  path: Path,
  rubric: Pick<RubricOf<Text>, "profile">,
): Problem[] {
  if ("all" in condition) {
    return condition.all.flatMap((part, i) => conditionProblems(part, [...path, "all", i], rubric));
  }
  if ("any" in condition) {
    return condition.any.flatMap((part, i) => conditionProblems(part, [...path, "any", i], rubric));
  }
  if ("not" in condition) return conditionProblems(condition.not, [...path, "not"], rubric);
  const question = rubric.profile.find((item) => item.id === condition.fact);
  if (!question) return [problem([...path, "fact"], "rubric.unknownFact", { id: condition.fact })];
  if ("atLeast" in condition && !question.ordered && question.kind !== "number") {
    return [problem([...path, "atLeast"], "rubric.notOrdered", { id: question.id })];
  }
  const named =
    "in" in condition
      ? condition.in
      : ["equals" in condition ? condition.equals : condition.atLeast];
  return named
    .filter((value) => !isAnswer(question, value))
    .map((value) =>
      problem(path, "rubric.unknownOption", { id: question.id, value: String(value) }),
    );
}

function isAnswer(question: ProfileQuestionOf<Text>, value: string | number | boolean): boolean {
  if (question.kind === "boolean") return typeof value === "boolean";
  if (question.kind === "number") return typeof value === "number";
  return (question.options ?? []).some((option) => option.id === value);
}
