import { conditionProblems } from "./condition-problems.ts";
import { type Path, type Problem, problem } from "./problem.ts";
import { repeated } from "./repeated.ts";
import type { RubricSource } from "./rubric.ts";

/** What is wrong with the regulation notes: double ids, and conditions, jurisdictions, criteria or sources that nobody knows. */
export function regulationProblems(rubric: RubricSource): Problem[] {
  const { regulation, sources, dimensions } = rubric;
  if (!regulation) return [];
  const { jurisdictions, notes } = regulation;
  const known = {
    sources: new Set(sources.map(({ id }) => id)),
    criteria: new Set(dimensions.flatMap(({ criteria }) => criteria.map(({ id }) => id))),
    jurisdictions: new Set(jurisdictions.map(({ id }) => id)),
  };
  const at = (list: string, i: number): Path => ["regulation", list, i];
  const unknown = (ids: readonly string[], among: ReadonlySet<string>, code: string, path: Path) =>
    ids.flatMap((id, i) => (among.has(id) ? [] : [problem([...path, i], code, { id })]));
  return [
    ...repeated(jurisdictions.map(({ id }, i) => ({ id, path: at("jurisdictions", i) }))),
    ...repeated(notes.map(({ id }, i) => ({ id, path: at("notes", i) }))),
    ...notes.flatMap((note, i) => {
      const path = at("notes", i);
      return [
        ...conditionProblems(note.when, [...path, "when"], rubric),
        ...(known.jurisdictions.has(note.jurisdiction)
          ? []
          : [
              problem([...path, "jurisdiction"], "rubric.unknownJurisdiction", {
                id: note.jurisdiction,
              }),
            ]),
        ...unknown(note.criteria, known.criteria, "rubric.unknownCriterion", [...path, "criteria"]),
        ...unknown(note.sources, known.sources, "rubric.unknownSource", [...path, "sources"]),
      ];
    }),
  ];
}
