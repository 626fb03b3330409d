import type { Answer, Answers, Assessment } from "./assessment.ts";

/** The fields under which answers stand: a venture's own, a snapshot's, a reader's, and those given to a reader. */
const ANSWER_FIELDS: ReadonlySet<string> = new Set(["answers", "given"]);

/**
 * The same assessment without the notes and links of any answer, without what was answered to a programme's own questions and
 * without a reviewer's comment, for passing on. Nothing that scores changes; an entry that held nothing else goes, as it counts as unanswered anyway.
 */
export function withoutRemarks(assessment: Assessment): Assessment {
  const { programmeAnswers: _words, readingOf, ...rest } = assessment;
  if (!readingOf) return stripped(rest) as Assessment;
  const { comment: _comment, ...reading } = readingOf;
  return stripped({ ...rest, readingOf: reading }) as Assessment;
}

function stripped(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(stripped);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      ANSWER_FIELDS.has(name) && isAnswers(item) ? withoutTheirs(item) : stripped(item),
    ]),
  );
}

function withoutTheirs(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([criterion, answer]): [string, Answer][] => {
      const { note: _note, links: _links, ...rest } = answer;
      return Object.keys(rest).length > 0 ? [[criterion, rest]] : [];
    }),
  );
}

/** A list or a single value under such a name, as a fact of the profile may have, is none. */
function isAnswers(value: unknown): value is Answers {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((answer) => typeof answer === "object" && answer !== null);
}
