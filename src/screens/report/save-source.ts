import type { Assessment } from "#assessment";
import { useLibrary, withoutRemarks } from "#state";

const stripped = new WeakMap<Assessment, Assessment>();

/**
 * The assessment as it is to be passed on; `bare`: without notes and links. The same assessment gives the same object, so that
 * what was computed of it once is found again. Undefined when it is not on the device any more.
 */
export function assessmentToSave(id: string, bare: boolean): Assessment | undefined {
  const assessment = useLibrary.getState().assessments[id];
  if (!assessment || !bare) return assessment;
  const known = stripped.get(assessment) ?? withoutRemarks(assessment);
  stripped.set(assessment, known);
  return known;
}
