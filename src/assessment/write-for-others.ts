import type { Assessment } from "./assessment.ts";
import { writeAssessment } from "./write-assessment.ts";

/**
 * The text of an assessment that travels inside a report or a link: without the second opinions, and in a review without
 * what other reviewers answered: other people's words and names, not seen by whoever passes it on. The file and the backup keep them.
 */
export function writeForOthers(assessment: Assessment): string {
  const { opinions: _opinions, readingOf, ...own } = assessment;
  if (!readingOf) return writeAssessment(own);
  const { others: _others, othersShown: _shown, ...reading } = readingOf;
  return writeAssessment({ ...own, readingOf: reading });
}
