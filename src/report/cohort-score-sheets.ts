import { type Answer, type Answers, stateOf } from "#assessment";
import type { ApplicantRecord, PanelReview } from "#cohort";
import { criteriaOf } from "#rubric";
import { type CohortInput, type CohortTexts, ownAnswer } from "./cohort-input.ts";
import { type CohortSheet, type SheetCell, wholeCell } from "./cohort-sheet.ts";

/** One who answered: the venture itself, or a reviewer. */
interface Reading {
  readonly applicant: ApplicantRecord;
  readonly reader: SheetCell;
  readonly at: string;
  readonly hash: string;
  readonly answers: Answers;
}

/** Every answer of everybody, one a line. */
export function scoresLongSheet(input: CohortInput): CohortSheet {
  const { sheets, columns, states } = input.messages.cohortReport;
  const criteria = criteriaOf(input.rubric);
  const read = readings(input);
  return {
    id: "scores_long",
    name: sheets.scoresLong,
    columns: [
      { id: "applicantId", title: columns.applicantId, width: 38 },
      { id: "name", title: columns.name, width: 28 },
      { id: "reviewer", title: columns.reviewer, width: 18 },
      { id: "criterion", title: columns.criterion, width: 10 },
      { id: "level", title: columns.level, width: 8 },
      { id: "grade", title: columns.grade, width: 8 },
      { id: "state", title: columns.state, width: 14 },
      { id: "note", title: columns.note, width: 60 },
      { id: "time", title: columns.time, width: 24 },
      { id: "rubricHash", title: columns.rubricHash, width: 20 },
    ],
    *rows() {
      for (const { applicant, reader, at, hash, answers } of read()) {
        for (const { id } of criteria) {
          const answer = ownAnswer(answers, id);
          if (!answer) continue;
          const state = stateOf(answer);
          yield [
            applicant.id,
            applicant.assessment.venture.name,
            reader,
            id,
            wholeCell("level" in answer ? answer.level : null),
            wholeCell("level" in answer ? (answer.evidence ?? 0) : null),
            { code: state, text: states[state] },
            answer.note ?? "",
            at,
            hash,
          ];
        }
      }
    },
  };
}

/** A line for each reading, a column for each criterion. */
export function scoresMatrixSheet(input: CohortInput): CohortSheet {
  const { cohortReport: texts } = input.messages;
  const { sheets, columns } = texts;
  const criteria = criteriaOf(input.rubric);
  const read = readings(input);
  return {
    id: "scores_matrix",
    name: sheets.scoresMatrix,
    columns: [
      { id: "applicantId", title: columns.applicantId, width: 38 },
      { id: "name", title: columns.name, width: 28 },
      { id: "reviewer", title: columns.reviewer, width: 18 },
      ...criteria.map(({ id, title }) => ({ id, title: `${id} ${title}`, width: 12 })),
    ],
    *rows() {
      for (const { applicant, reader, answers } of read()) {
        yield [
          applicant.id,
          applicant.assessment.venture.name,
          reader,
          ...criteria.map(({ id }) => levelCell(ownAnswer(answers, id), texts)),
        ];
      }
    },
  };
}

/** The level; what is not applicable or not known says so, what nobody answered stays empty. */
function levelCell(answer: Answer | undefined, { states }: CohortTexts): SheetCell {
  const state = stateOf(answer);
  if (answer && "level" in answer) return wholeCell(answer.level);
  return state === "unanswered" ? null : { code: state, text: states[state] };
}

/** Applicants in their order of rank, each with its own answers first and its reviewers' after them, by name. */
function readings({ intake, ranking, messages }: CohortInput): () => Generator<Reading> {
  const { self } = messages.cohortReport;
  const applicants = new Map(intake.applicants.map((applicant) => [applicant.id, applicant]));
  const reviews = reviewsByApplicant(intake.reviews);
  return function* () {
    for (const { id } of ranking.rows) {
      const applicant = applicants.get(id);
      if (!applicant) continue;
      const { rubric, updatedAt, answers } = applicant.assessment;
      const reader = { code: "self", text: self };
      yield { applicant, reader, at: updatedAt, hash: rubric.hash, answers };
      for (const review of reviews.get(id) ?? []) {
        const { reviewer, at, rubric: read } = review;
        yield { applicant, reader: reviewer, at, hash: read.hash, answers: review.answers };
      }
    }
  };
}

/** Readings by applicant, in the order of the reviewers' names; without those who declared a conflict of interest. */
export function reviewsByApplicant(
  reviews: readonly PanelReview[],
): ReadonlyMap<string, readonly PanelReview[]> {
  const found = new Map<string, PanelReview[]>();
  const sorted = reviews
    .filter(({ recused }) => !recused)
    .sort((a, b) => (a.reviewer < b.reviewer ? -1 : a.reviewer > b.reviewer ? 1 : 0));
  for (const review of sorted) {
    const own = found.get(review.applicant);
    if (own) own.push(review);
    else found.set(review.applicant, [review]);
  }
  return found;
}
