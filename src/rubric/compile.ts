import * as v from "valibot";
import { conditionProblems } from "./condition-problems.ts";
import { regulationProblems } from "./regulation-problems.ts";
import { repeated } from "./repeated.ts";
import { riskProblems } from "./risk-problems.ts";
import type { CriterionOf, ProfileQuestionOf, RubricSource, Text } from "./rubric.ts";
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
    ...regulationProblems(rubric),
    ...riskProblems(rubric),
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
  criterion.guidance.forEach((step, i) => {
    const at = [...path, "guidance", i];
    cite(step.sources ?? [], [...at, "sources"]);
    step.actions.forEach((action, a) => {
      if (!action.when) return;
      found.push(...conditionProblems(action.when, [...at, "actions", a, "when"], rubric));
    });
  });
  return found;
}
