import { printPoints, printRange } from "#figures";
import { shareFigure } from "./figure.ts";
import { isOpen, type VentureReading } from "./venture-reading.ts";

/** What a reader should know before trusting the number; empty when there is nothing. */
export function warningsOf(venture: VentureReading): string[] {
  return [
    ...quickCheck(venture),
    ...openQuestions(venture),
    ...hiddenWeakness(venture),
    ...muchNotApplicable(venture),
    ...notAccepted(venture),
    ...otherRubric(venture),
  ];
}

/** The core criteria are answered and nothing else is: a first look, which the reader must know. */
function quickCheck({ criteria, score, texts }: VentureReading): string[] {
  const asked = criteria.filter(({ state }) => state !== "offByProfile");
  const core = asked.filter(({ criterion }) => criterion.core);
  const rest = asked.filter(({ criterion }) => !criterion.core);
  const isQuick =
    core.length > 0 &&
    rest.length > 0 &&
    core.every(({ state }) => state !== "unanswered") &&
    rest.every(({ state }) => state === "unanswered");
  if (!isQuick) return [];
  const { finalLow, finalHigh } = score.scorecard;
  return [texts.verdict.quick(core.length, rest.length, printRange(finalLow, finalHigh))];
}

/** While the band is open for want of answers, the verdict itself says so. */
function openQuestions({ criteria, score, texts }: VentureReading): string[] {
  const { status, finalLow, finalHigh } = score.scorecard;
  const open = criteria.filter(isOpen).length;
  return open > 0 && status !== "insufficient"
    ? [texts.verdict.canMove(open, printRange(finalLow, finalHigh))]
    : [];
}

function hiddenWeakness({ rubric, score, texts }: VentureReading): string[] {
  const { adjusted, balanced, dimensions } = score.scorecard;
  if (adjusted === null || balanced === null) return [];
  if (adjusted - balanced < rubric.policy.balanceGap) return [];
  const [weakest] = rubric.dimensions
    .flatMap(({ id, title, weight }) => {
      const scored = weight > 0 ? dimensions[id] : null;
      return scored ? [{ title, points: scored.adjusted }] : [];
    })
    .sort((a, b) => a.points - b.points);
  return weakest
    ? [
        texts.verdict.weakHidden(
          printPoints(balanced),
          printPoints(adjusted),
          weakest.title,
          printPoints(weakest.points),
        ),
      ]
    : [];
}

function muchNotApplicable({ rubric, score, texts }: VentureReading): string[] {
  const { naShare } = score.scorecard;
  if (naShare === null || naShare < rubric.policy.naShareWarning) return [];
  return [
    texts.verdict.muchNotApplicable(
      shareFigure(naShare).text,
      shareFigure(score.naShareByProfile).text,
      shareFigure(score.naShareByAnswer).text,
    ),
  ];
}

function notAccepted({ criteria, texts }: VentureReading): string[] {
  return criteria
    .filter(({ state, criterion }) => state === "notApplicable" && !criterion.naAllowed)
    .map(({ criterion }) => texts.verdict.naNotAllowed(criterion.title));
}

function otherRubric({ rubric, assessment, texts }: VentureReading): string[] {
  const answered = assessment.rubric;
  if (answered.version !== rubric.version) {
    return [texts.verdict.otherVersion(answered.version, rubric.version)];
  }
  return answered.hash === rubric.hash ? [] : [texts.verdict.sameVersionOtherText];
}
