import type { Assessment } from "./assessment.ts";
import { writeAssessment } from "./write-assessment.ts";

/**
 * The text of an assessment that travels inside a report or a link: without the second opinions, which are other people's
 * words and names and are not seen by whoever passes it on. The file and the backup of the venture keep them.
 */
export function writeForOthers(assessment: Assessment): string {
  const { opinions: _opinions, ...own } = assessment;
  return writeAssessment(own);
}
