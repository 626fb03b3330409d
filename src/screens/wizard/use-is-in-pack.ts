import type { Assessment } from "#assessment";
import { packReadings, useLibrary } from "#state";

/** Whether an assessment is the reading of an application in a programme's pack; false for a second opinion. */
export function useIsInPack({ readingOf }: Pick<Assessment, "readingOf">): boolean {
  return useLibrary(
    ({ assessments }) =>
      readingOf !== undefined && packReadings(assessments, readingOf.pack).length > 0,
  );
}
