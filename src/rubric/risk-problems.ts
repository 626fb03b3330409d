import { type Path, type Problem, problem } from "./problem.ts";
import { repeated } from "./repeated.ts";
import type { RubricSource } from "./rubric.ts";

/** What is wrong with the types of risk: double ids, criteria that nobody knows, and criteria named twice in one type. */
export function riskProblems({ risks, dimensions }: RubricSource): Problem[] {
  if (!risks) return [];
  const known = new Set(dimensions.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const at = (i: number): Path => ["risks", "types", i];
  return [
    ...repeated(risks.types.map(({ id }, i) => ({ id, path: at(i) }))),
    ...risks.types.flatMap(({ criteria }, i) =>
      criteria.flatMap((id, c) => {
        const path = [...at(i), "criteria", c];
        if (!known.has(id)) return [problem(path, "rubric.unknownCriterion", { id })];
        return criteria.indexOf(id) < c ? [problem(path, "rubric.repeatedCriterion", { id })] : [];
      }),
    ),
  ];
}
