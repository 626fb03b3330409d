import { lineOf } from "./derivation-ids.ts";
import { pointsFigure, shareFigure } from "./figure.ts";
import type { AnswerLine, Report } from "./report.ts";
import { type CriterionReading, gradeTitle, type VentureReading } from "./venture-reading.ts";

/** Every criterion with its answer, by dimension. */
export function buildAnswers(venture: VentureReading): Report["answers"] {
  return {
    heading: venture.texts.headings.answers,
    groups: venture.rubric.dimensions.map((dimension) => ({
      id: dimension.id,
      title: dimension.title,
      lines: venture.criteria
        .filter((reading) => reading.dimension === dimension)
        .map((reading) => answerLine(reading, venture)),
    })),
  };
}

function answerLine(reading: CriterionReading, venture: VentureReading): AnswerLine {
  const { criterion, state, answer, answered, weight, points, contribution } = reading;
  return {
    criterionId: criterion.id,
    title: criterion.title,
    question: criterion.question,
    state,
    stateText: stateText(reading, venture),
    anchor: answered ? (criterion.levels[answered.level - 1] ?? "") : "",
    evidence: answered
      ? venture.texts.gaps.evidence(answered.grade, gradeTitle(venture.rubric, answered.grade))
      : "",
    note: answer?.note ?? "",
    links: answer?.links ?? [],
    level: answered?.level ?? null,
    grade: answered?.grade ?? null,
    weight: shareFigure(weight, lineOf.criterion(criterion.id, "weight")),
    points: pointsFigure(points, lineOf.criterion(criterion.id, "points")),
    contribution: pointsFigure(contribution, lineOf.criterion(criterion.id, "contribution")),
  };
}

function stateText(
  { criterion, state, answer, answered }: CriterionReading,
  { rubric, texts }: VentureReading,
): string {
  const { level, notApplicable, notAccepted, offByProfile, unknown, unanswered } = texts.answers;
  if (answered) return level(answered.level);
  if (state === "offByProfile") return offByProfile;
  if (state === "unknown") return unknown;
  if (!answer || !("notApplicable" in answer)) return unanswered;
  if (!criterion.naAllowed) return notAccepted;
  const reason = rubric.policy.naReasons.find(({ id }) => id === answer.notApplicable);
  return notApplicable(reason?.title ?? answer.notApplicable);
}
