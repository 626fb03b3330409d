/**
 * What a venture answered: the types, reading and writing the file, and pure changes.
 *
 * Reading: `readAssessment(unknown)`, then `checkAgainstRubric(assessment, rubric)`. Writing: `writeAssessment`.
 * Changes: `createAssessment`, `withAnswer`, `withProfile`, `withVenture`, `withContent`, `copyAssessment`; each takes the clock
 * as an argument, grows `revision` by one, and returns the same object when nothing changes.
 */
export type {
  Answer,
  Answers,
  AnswerState,
  Assessment,
  LevelAnswer,
  NotApplicableAnswer,
  OpenAnswer,
  Opinion,
  OtherReading,
  OthersShown,
  Plan,
  ReadingOf,
  Snapshot,
  UnknownAnswer,
  Venture,
} from "./assessment.ts";
export type { OwnWeights, RubricRef } from "./rubric-ref.ts";
export { stateOf } from "./assessment.ts";
export { assessmentSchema } from "./assessment-schema.ts";
export { checkAgainstRubric } from "./check-against-rubric.ts";
export { checkProgramme } from "./check-programme.ts";
export { LIMITS } from "./limits.ts";
export { isLink } from "./link.ts";
export { ASSESSMENT_VERSION, migrate, MIGRATIONS, type Migration } from "./migrations.ts";
export { fitText } from "./plain-text.ts";
export type {
  Programme,
  ProgrammeAnswers,
  ProgrammeQuestion,
  Weighting,
} from "./programme.ts";
export { programmeSchema } from "./programme-schema.ts";
export { PROGRAMME_VERSION, readProgramme } from "./read-programme.ts";
export { readForeign, readRecord } from "./read-foreign.ts";
export {
  answers as answersSchema,
  id as idSchema,
  key as keySchema,
  map as mapSchema,
  moment as momentSchema,
  profile as profileSchema,
  rubric as rubricRefSchema,
  text as textSchema,
} from "./schema-parts.ts";
export { readAssessment } from "./read-assessment.ts";
export { readReview, readReviewPack, REVIEW_VERSION } from "./read-review.ts";
export type { Applicant, Review, ReviewItem, ReviewPack } from "./review.ts";
export { createReading, createReviewPack, opinionOf, reviewOf, reviewOfAll } from "./review.ts";
export { reviewPackSchema, reviewSchema } from "./review-schema.ts";
export type { Content } from "./update-assessment.ts";
export {
  contentOf,
  copyAssessment,
  createAssessment,
  sameContent,
  withAnswer,
  withContent,
  withProfile,
  withProgrammeAnswer,
  withReader,
  withVenture,
} from "./update-assessment.ts";
export { withoutRemarks } from "./without-remarks.ts";
export { ATTACHMENT_NAME, writeAssessment, writeOrdered } from "./write-assessment.ts";
export { writeForOthers } from "./write-for-others.ts";
