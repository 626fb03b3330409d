import type { Rubric, Source } from "#rubric";

export interface SourceGroup {
  readonly id: string;
  /** The dimension it serves; null for the two groups that serve several or none. */
  readonly title: string | null;
  readonly sources: readonly Source[];
}

/**
 * The rubric's sources by the dimension whose criteria or guidance cite them, in rubric order, then those cited in several dimensions
 * (`several`) and those cited in none (`background`). Empty groups are left out.
 */
export function sourceGroups(rubric: Rubric): readonly SourceGroup[] {
  const citedBy = new Map<string, Set<string>>();
  for (const dimension of rubric.dimensions) {
    for (const { sources, guidance } of dimension.criteria) {
      for (const id of [...sources, ...guidance.flatMap((step) => step.sources ?? [])]) {
        citedBy.set(id, (citedBy.get(id) ?? new Set()).add(dimension.id));
      }
    }
  }
  const groupOf = ({ id }: Source): string => {
    const [only, ...others] = citedBy.get(id) ?? [];
    return only === undefined ? "background" : others.length > 0 ? "several" : only;
  };
  const groups = [
    ...rubric.dimensions.map(({ id, title }) => ({ id, title })),
    { id: "several", title: null },
    { id: "background", title: null },
  ];
  return groups
    .map(({ id, title }) => {
      const sources = rubric.sources.filter((source) => groupOf(source) === id);
      return { id, title, sources };
    })
    .filter(({ sources }) => sources.length > 0);
}
