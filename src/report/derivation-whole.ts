import {
  carried,
  given,
  key,
  least,
  product,
  quotient,
  sum,
  type Term,
} from "./derivation-arithmetic.ts";
import { notApplicableLine } from "./derivation-criteria.ts";
import { evidenceOf, openEnd } from "./derivation-dimensions.ts";
import { type DimensionGround, type Ground, weights } from "./derivation-ground.ts";
import { lineOf } from "./derivation-ids.ts";
import { pointsLine, shareLine, type RuledLine } from "./derivation-lines.ts";

/** Scores, balance, range, coverage, confidence and shares not applicable of the whole. */
export function wholeLines(ground: Ground): RuledLine[] {
  const { venture, counted } = ground;
  const { scorecard, naShareByAnswer, naShareByProfile } = venture.score;
  const { formulas, whole } = venture.texts.derivation;
  const { facts } = venture.texts.verdict;
  const about = (id: string, label: string, formula: string) => ({
    id: lineOf.whole(id),
    label,
    formula,
  });
  const { low, coverage, adjusted } = scorecard;
  const covered = over(counted, ({ share }) => share.coverage ?? 0);
  return [
    ...pointsLine(
      about("claimed", facts.claimed.label, formulas.wholeClaimed),
      mean(ground, "claimed"),
      scorecard.claimed,
    ),
    ...pointsLine(
      about("adjusted", facts.adjusted.label, formulas.wholeAdjusted),
      mean(ground, "adjusted"),
      adjusted,
    ),
    ...pointsLine(
      about("balanced", facts.balanced.label, formulas.wholeBalanced),
      least([carried(adjusted ?? 0), balance(ground)]),
      scorecard.balanced,
    ),
    ...shareLine(
      about("coverage", facts.coverage.label, formulas.wholeCoverage),
      quotient(covered, weights(counted)),
      coverage,
    ),
    ...shareLine(
      about("confidence", facts.confidence.label, formulas.wholeConfidence),
      quotient(over(counted, evidenceOf), covered),
      scorecard.confidence,
    ),
    ...pointsLine(
      about("low", whole.low, formulas.wholeLow),
      sum(counted.map(({ share }) => carried(share.points))),
      low,
    ),
    ...pointsLine(
      about("high", whole.high, formulas.high),
      openEnd(low ?? 0, coverage ?? 0),
      scorecard.high,
    ),
    ...notApplicableLine(
      ground,
      { id: lineOf.whole("naShareByAnswer"), label: facts.naShareByAnswer.label },
      ({ reading }) => reading.weight === null && reading.state === "notApplicable",
      naShareByAnswer,
    ),
    ...notApplicableLine(
      ground,
      { id: lineOf.whole("naShareByProfile"), label: facts.naShareByProfile.label },
      ({ reading }) => reading.state === "offByProfile",
      naShareByProfile,
    ),
  ];
}

/** Weight × a number of each dimension, added up. */
function over(
  dimensions: readonly DimensionGround[],
  number: (dimension: DimensionGround) => number,
): Term {
  return sum(
    dimensions.map((dimension) => product(given(dimension.weight), carried(number(dimension)))),
  );
}

function scoredOf({ venture, dimensions }: Ground) {
  return dimensions.flatMap((dimension) => {
    const score = venture.score.scorecard.dimensions[dimension.id];
    return score && dimension.weight > 0 ? [{ dimension, score }] : [];
  });
}

function mean(ground: Ground, which: "claimed" | "adjusted"): Term {
  const scored = scoredOf(ground);
  return quotient(
    sum(
      scored.map(({ dimension, score }) => product(given(dimension.weight), carried(score[which]))),
    ),
    weights(scored.map(({ dimension }) => dimension)),
  );
}

/** exp((Σ W ln max(S, 1)) ÷ Σ W). */
function balance(ground: Ground): Term {
  const scored = scoredOf(ground);
  const logarithms = scored.map(({ dimension, score }) =>
    product(given(dimension.weight), key("ln", carried(Math.max(score.adjusted, 1)))),
  );
  return key("exp", quotient(sum(logarithms), weights(scored.map(({ dimension }) => dimension))));
}
