import { given, product, quotient, sum, carried } from "./derivation-arithmetic.ts";
import {
  type CriterionGround,
  criterionShare,
  type DimensionGround,
  dimensionShare,
  type Ground,
  total,
  weights,
} from "./derivation-ground.ts";
import { lineOf } from "./derivation-ids.ts";
import { countLine, pointsLine, shareLine, type RuledLine } from "./derivation-lines.ts";

/** Shares of the dimensions, and of every criterion that counts. */
export function weightLines(ground: Ground): RuledLine[] {
  const { formulas, whole, whats, about } = ground.venture.texts.derivation;
  const { counted } = ground;
  const ofDimensions = counted.flatMap((dimension) =>
    shareLine(
      {
        id: lineOf.dimension(dimension.id, "weight"),
        label: about(dimension.title, whats.weight),
        dimensionId: dimension.id,
        formula: formulas.dimensionWeight,
      },
      quotient(given(dimension.weight), weights(counted)),
      dimension.share.weight,
    ),
  );
  const all = shareLine(
    { id: lineOf.whole("weight"), label: whole.weight, formula: formulas.allWeights },
    sum(counted.map(({ share }) => carried(share.weight))),
    counted.length === 0 ? null : counted.reduce((so, { share }) => so + share.weight, 0),
  );
  const sums = counted.flatMap((dimension) =>
    countLine(
      {
        id: lineOf.dimension(dimension.id, "sum"),
        label: about(dimension.title, whats.sum),
        dimensionId: dimension.id,
        formula: formulas.sum,
      },
      weights(dimension.counted),
      dimension.counted.reduce((so, { weight }) => so + weight, 0),
    ),
  );
  const ofCriteria = counted.flatMap((dimension) =>
    eachCounted(dimension, (criterion, place) =>
      shareLine(
        {
          ...place,
          id: lineOf.criterion(place.criterionId, "weight"),
          formula: formulas.criterionWeight,
        },
        criterionShare(ground, dimension, criterion),
        criterion.reading.weight,
      ),
    ),
  );
  return [...ofDimensions, ...all, ...sums, ...ofCriteria];
}

/** Level times evidence of every answer that counts. */
export function pointLines(ground: Ground): RuledLine[] {
  const { points } = ground.venture.texts.derivation.formulas;
  return ground.counted.flatMap((dimension) =>
    eachCounted(dimension, ({ answered, reading }, place) =>
      answered
        ? pointsLine(
            { ...place, id: lineOf.criterion(place.criterionId, "points"), formula: points },
            product(given(answered.claimed), given(answered.factor)),
            reading.points,
          )
        : [],
    ),
  );
}

/** What every answer that counts adds to the whole. */
export function contributionLines(ground: Ground): RuledLine[] {
  const { contribution } = ground.venture.texts.derivation.formulas;
  return ground.counted.flatMap((dimension) =>
    eachCounted(dimension, (criterion, place) =>
      criterion.answered
        ? pointsLine(
            {
              ...place,
              id: lineOf.criterion(place.criterionId, "contribution"),
              formula: contribution,
            },
            product(criterionShare(ground, dimension, criterion), given(criterion.answered.backed)),
            criterion.reading.contribution,
          )
        : [],
    ),
  );
}

/** Share of the whole that does not apply for one reason, in a line of its own. */
export function notApplicableLine(
  ground: Ground,
  about: { readonly id: string; readonly label: string },
  isNamed: (criterion: CriterionGround) => boolean,
  value: number | null,
): RuledLine[] {
  const weighed = ground.dimensions.filter(({ criteria }) =>
    criteria.some(({ weight }) => weight > 0),
  );
  const terms = weighed.flatMap((dimension) => {
    const named = dimension.criteria.filter((item) => item.weight > 0 && isNamed(item));
    if (named.length === 0 || dimension.weight === 0) return [];
    const share = dimensionShare({ ...ground, counted: weighed }, dimension);
    return [quotient(product(share, weights(named)), total(dimension.criteria))];
  });
  const { naShare } = ground.venture.texts.derivation.formulas;
  return shareLine({ ...about, formula: naShare }, sum(terms), value);
}

interface Place {
  readonly label: string;
  readonly dimensionId: string;
  readonly criterionId: string;
}

function eachCounted(
  { id, counted }: DimensionGround,
  lines: (criterion: CriterionGround, place: Place) => RuledLine[],
): RuledLine[] {
  return counted.flatMap((item) => {
    const { criterion } = item.reading;
    return lines(item, { label: criterion.title, dimensionId: id, criterionId: criterion.id });
  });
}
