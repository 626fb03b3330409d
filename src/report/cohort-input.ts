import type { Answer, Answers } from "#assessment";
import type { CohortRanking, CohortRow, Intake } from "#cohort";
import type { Messages } from "#i18n";
import type { Rubric } from "#rubric";

export type CohortTexts = Messages["cohortReport"];

/** What every file about an intake is made from. */
export interface CohortInput {
  /** With the programme's settings; its language is the language of what is made. */
  readonly rubric: Rubric;
  readonly intake: Intake;
  readonly ranking: CohortRanking;
  /** The texts of the same language. */
  readonly messages: Pick<Messages, "cohortReport" | "report">;
  /** The day on it, ISO 8601, UTC. */
  readonly now: string;
}

/** Own keys only: an id such as "constructor" must not find what every object inherits. */
export function ownAnswer(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** How an applicant is called: by name, by id where there is none. */
export function nameOfRow({ name, id }: Pick<CohortRow, "name" | "id">): string {
  return name.trim() || id.slice(0, 8);
}
