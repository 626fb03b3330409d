import type { Assessment, ProgrammeAnswers, ProgrammeQuestion } from "#assessment";

const NONE: readonly ProgrammeQuestion[] = [];

/** The questions of the programme that an assessment applies to; a reader of it is not asked them. */
export function questionsOf({
  programme,
  readingOf,
}: Pick<Assessment, "programme" | "readingOf">): readonly ProgrammeQuestion[] {
  return programme && !readingOf ? programme.questions : NONE;
}

/** Those of the questions that have no answer. */
export function openQuestions({
  questions,
  given = {},
}: {
  readonly questions: readonly ProgrammeQuestion[];
  readonly given: ProgrammeAnswers | undefined;
}): readonly ProgrammeQuestion[] {
  return questions.filter(({ id }) => !Object.hasOwn(given, id));
}
