import type { Assessment } from "#assessment";

/** Whether the first of two states of one assessment is the later one: by revision, then by its last change. */
export function isNewer(
  one: Pick<Assessment, "revision" | "updatedAt">,
  other: Pick<Assessment, "revision" | "updatedAt">,
): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  return Date.parse(one.updatedAt) > Date.parse(other.updatedAt);
}

/**
 * Of files that hold the same assessment, the one to take: the newest; of equally new ones the first.
 * @returns by assessment id, the place of the one taken in the list
 */
export function newestOfEach(assessments: readonly Assessment[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const [place, assessment] of assessments.entries()) {
    const before = taken.get(assessment.id);
    const other = before === undefined ? undefined : assessments[before];
    if (!other || isNewer(assessment, other)) taken.set(assessment.id, place);
  }
  return taken;
}
