import type { CohortRow } from "#cohort";
import { printDifference, printPoints } from "#figures";
import type { Messages } from "#i18n";

/** How far the mean moves when harshness is taken out, and because of whom; null where nothing can be taken out. */
export function harshnessWords(
  { panel, panelAdjusted, harshness }: CohortRow,
  { moved }: Messages["cohort"]["applicant"],
): string | null {
  if (panel === null || panelAdjusted === null) return null;
  const readers = harshness.map(({ reviewer, offset }) => {
    const points = printPoints(Math.abs(offset));
    if (Number(points) === 0) return moved.alike(reviewer);
    return offset < 0 ? moved.harsh(reviewer, points) : moved.lenient(reviewer, points);
  });
  return moved.sentence(printDifference(panel, panelAdjusted), readers.join(moved.between));
}
