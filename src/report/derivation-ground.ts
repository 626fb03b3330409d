import { type DimensionShare, dimensionShares, levelValues } from "#scoring";
import { given, product, quotient, sum, type Term } from "./derivation-arithmetic.ts";
import type { CriterionReading, VentureReading } from "./venture-reading.ts";

/** One criterion with the numbers that its lines begin from. */
export interface CriterionGround {
  readonly reading: CriterionReading;
  /** Within its dimension, as the rubric or the person states it. */
  readonly weight: number;
  /** Points of levels 1..5. */
  readonly values: readonly number[];
  /** Claimed points, evidence factor and their product; null unless answered with a level. */
  readonly answered: {
    readonly claimed: number;
    readonly factor: number;
    readonly backed: number;
  } | null;
}

/** One dimension with the numbers that its lines begin from. */
export interface DimensionGround {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly share: DimensionShare;
  /** Criteria that count in the whole. */
  readonly counted: readonly CriterionGround[];
  /** Criteria with a weight that are answered with a level. */
  readonly answered: readonly CriterionGround[];
  /** All criteria, whether or not they count. */
  readonly criteria: readonly CriterionGround[];
}

/** What the derivation begins from: the rubric's numbers and the answers. */
export interface Ground {
  readonly venture: VentureReading;
  readonly dimensions: readonly DimensionGround[];
  /** Dimensions in which something counts. */
  readonly counted: readonly DimensionGround[];
}

export function groundOf(venture: VentureReading): Ground {
  const { rubric, answers } = venture.score;
  const shares = dimensionShares(rubric, answers);
  const readings = new Map(venture.criteria.map((reading) => [reading.criterion.id, reading]));
  const dimensions = rubric.dimensions.flatMap(({ id, weight, criteria }, d) => {
    const share = shares[d];
    const title = venture.rubric.dimensions[d]?.title ?? id;
    if (!share) return [];
    const own = criteria.flatMap((criterion): CriterionGround[] => {
      const reading = readings.get(criterion.id);
      if (!reading) return [];
      const values = levelValues(criterion);
      const answered = pointsOf(reading, values, rubric.policy.evidenceFactors);
      return [{ reading, weight: criterion.weight, values, answered }];
    });
    const counted = own.filter(({ reading }) => reading.weight !== null);
    const answered = own.filter((item) => item.weight > 0 && item.answered !== null);
    return [{ id, title, weight, share, counted, answered, criteria: own }];
  });
  return { venture, dimensions, counted: dimensions.filter(({ share }) => share.low !== null) };
}

function pointsOf(
  { answered }: CriterionReading,
  values: readonly number[],
  factors: readonly number[],
): CriterionGround["answered"] {
  if (!answered) return null;
  const claimed = values[answered.level - 1] ?? 0;
  const factor = factors[answered.grade] ?? 0;
  return { claimed, factor, backed: factor * claimed };
}

/** Sum of some weights, as one number. */
export function total(items: readonly { readonly weight: number }[]): Term {
  return given(items.reduce((all, { weight }) => all + weight, 0));
}

/** Sum of some weights, one by one. */
export function weights(items: readonly { readonly weight: number }[]): Term {
  return sum(items.map(({ weight }) => given(weight)));
}

/** Share of a dimension in the whole: "25 ÷ 100". */
export function dimensionShare({ counted }: Ground, { weight }: DimensionGround): Term {
  return quotient(given(weight), total(counted));
}

/** Share of a criterion in the whole: "25 ÷ 100 × 12 ÷ 93". */
export function criterionShare(
  ground: Ground,
  dimension: DimensionGround,
  { weight }: CriterionGround,
): Term {
  return quotient(
    product(dimensionShare(ground, dimension), given(weight)),
    total(dimension.counted),
  );
}

/** "12 × 71.25 + 9 × 42.5" over what is answered. */
export function weighted(
  items: readonly CriterionGround[],
  points: (answered: NonNullable<CriterionGround["answered"]>) => number,
): Term {
  return sum(
    items.flatMap(({ weight, answered }) =>
      answered ? [product(given(weight), given(points(answered)))] : [],
    ),
  );
}
