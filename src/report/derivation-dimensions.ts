import {
  carried,
  difference,
  given,
  product,
  quotient,
  sum,
  type Term,
} from "./derivation-arithmetic.ts";
import {
  type DimensionGround,
  dimensionShare,
  type Ground,
  total,
  weighted,
  weights,
} from "./derivation-ground.ts";
import { lineOf } from "./derivation-ids.ts";
import { pointsLine, shareLine, type RuledLine } from "./derivation-lines.ts";

/** Scores, coverage, range and contribution of every dimension. */
export function dimensionLines(ground: Ground): RuledLine[] {
  return ground.dimensions.flatMap((dimension) => [
    ...scores(ground, dimension),
    ...(dimension.share.low === null ? [] : inWhole(ground, dimension)),
  ]);
}

function scores({ venture }: Ground, dimension: DimensionGround): RuledLine[] {
  const { formulas } = venture.texts.derivation;
  const scored = venture.score.scorecard.dimensions[dimension.id] ?? null;
  const mean = (points: Parameters<typeof weighted>[1]) =>
    quotient(weighted(dimension.answered, points), weights(dimension.answered));
  return [
    ...pointsLine(
      { ...aboutOf(venture, dimension, "claimed"), formula: formulas.claimed },
      mean(({ claimed }) => claimed),
      scored?.claimed ?? null,
    ),
    ...pointsLine(
      { ...aboutOf(venture, dimension, "adjusted"), formula: formulas.adjusted },
      mean(({ backed }) => backed),
      scored?.adjusted ?? null,
    ),
  ];
}

function inWhole(ground: Ground, dimension: DimensionGround): RuledLine[] {
  const { venture } = ground;
  const { formulas } = venture.texts.derivation;
  const { share, answered } = dimension;
  const counts = total(dimension.counted);
  const backed = weighted(answered, (points) => points.backed);
  const about = (figure: Parameters<typeof lineOf.dimension>[1]) =>
    aboutOf(venture, dimension, figure);
  const coverage = share.coverage ?? 0;
  return [
    ...shareLine(
      { ...about("coverage"), formula: formulas.coverage },
      quotient(weights(answered), counts),
      coverage,
    ),
    ...shareLine(
      { ...about("evidence"), formula: formulas.evidence },
      quotient(
        weighted(answered, ({ factor }) => factor),
        counts,
      ),
      evidenceOf(dimension),
    ),
    ...(isComplete(share)
      ? []
      : [
          ...pointsLine(
            { ...about("low"), formula: formulas.low },
            quotient(backed, counts),
            share.low,
          ),
          ...pointsLine(
            { ...about("high"), formula: formulas.high },
            openEnd(share.low ?? 0, coverage),
            share.high,
          ),
        ]),
    ...pointsLine(
      { ...about("contribution"), formula: formulas.dimensionContribution },
      quotient(product(dimensionShare(ground, dimension), backed), counts),
      share.points,
    ),
  ];
}

/** low + 100 × (1 − coverage). */
export function openEnd(low: number, coverage: number): Term {
  const open = difference(given(1), carried(coverage));
  return sum([carried(low), product(given(100), open)]);
}

/** Share of the dimension's weight, each part times the factor of its evidence, 0..1. */
export function evidenceOf({ answered, counted }: DimensionGround): number {
  const backedBy = answered.reduce(
    (so, item) => so + item.weight * (item.answered?.factor ?? 0),
    0,
  );
  return backedBy / counted.reduce((so, { weight }) => so + weight, 0);
}

/** Whether everything that counts is answered, so that the range is the score itself. */
function isComplete({ low, high }: { low: number | null; high: number | null }): boolean {
  return low === high;
}

/** The lines that the two ends of a dimension's range lead to. */
export function rangeLines(
  id: string,
  share: { readonly low: number | null; readonly high: number | null },
): { readonly low: string; readonly high: string } {
  if (isComplete(share)) {
    const line = lineOf.dimension(id, "adjusted");
    return { low: line, high: line };
  }
  return { low: lineOf.dimension(id, "low"), high: lineOf.dimension(id, "high") };
}

function aboutOf(
  { texts }: Ground["venture"],
  { id, title }: DimensionGround,
  figure: Parameters<typeof lineOf.dimension>[1],
) {
  const { about, whats } = texts.derivation;
  return {
    id: lineOf.dimension(id, figure),
    label: about(title, whats[figure]),
    dimensionId: id,
  };
}
