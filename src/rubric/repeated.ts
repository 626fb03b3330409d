import { type Path, type Problem, problem } from "./problem.ts";

/** Every id of a list that an earlier entry has already taken. */
export function repeated(items: readonly { id: string; path: Path }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, path }) => {
    if (seen.has(id)) return [problem([...path, "id"], "rubric.duplicateId", { id })];
    seen.add(id);
    return [];
  });
}
