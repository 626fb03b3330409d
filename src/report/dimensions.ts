import type { Dimension } from "#rubric";
import { type DimensionShare, dimensionShares } from "#scoring";
import { printPoints, printRange } from "#figures";
import { rangeLines } from "./derivation-dimensions.ts";
import { lineOf } from "./derivation-ids.ts";
import { pointsFigure, shareFigure } from "./figure.ts";
import { recoverable, total } from "./gaps.ts";
import { mostFirst } from "./most-first.ts";
import type { DimensionLine, DimensionSum, Report } from "./report.ts";
import type { ReportTable } from "./report-values.ts";
import { isOpen, type VentureReading } from "./venture-reading.ts";

/** Every dimension with its weight, scores, range, contribution and what holds it back. */
export function buildDimensions(venture: VentureReading): Report["dimensions"] {
  const { rubric, score, texts } = venture;
  const shares = dimensionShares(score.rubric, score.answers);
  const lines = rubric.dimensions.flatMap((dimension, d) => {
    const share = shares[d];
    return share ? [dimensionLine(dimension, share, venture)] : [];
  });
  const whole = totalOf(lines, venture);
  return {
    heading: texts.headings.dimensions,
    intro: texts.dimensions.intro,
    lines,
    total: whole,
    table: table(lines, whole, venture),
  };
}

function dimensionLine(
  dimension: Dimension,
  share: DimensionShare,
  venture: VentureReading,
): DimensionLine {
  const { id, title } = dimension;
  const scored = venture.score.scorecard.dimensions[id] ?? null;
  const { low, high } = share;
  const range = rangeLines(id, share);
  return {
    id,
    title,
    weight: shareFigure(share.weight, low === null ? undefined : lineOf.dimension(id, "weight")),
    claimed: pointsFigure(scored?.claimed ?? null, lineOf.dimension(id, "claimed")),
    adjusted: pointsFigure(scored?.adjusted ?? null, lineOf.dimension(id, "adjusted")),
    low: pointsFigure(low, range.low),
    high: pointsFigure(high, range.high),
    rangeText: printRange(low, high),
    contribution: pointsFigure(
      low === null ? null : share.points,
      lineOf.dimension(id, "contribution"),
    ),
    heldBack: heldBack(dimension, share, venture),
  };
}

function heldBack(dimension: Dimension, share: DimensionShare, venture: VentureReading): string {
  const { dropped, held, heldAlone, open, complete } = venture.texts.dimensions;
  if (share.low === null || share.high === null) return dropped;
  const own = venture.criteria.filter((reading) => reading.dimension === dimension);
  const gaps = own.filter((reading) => recoverable(reading) > 0);
  const [worst] = mostFirst(gaps, recoverable);
  const unanswered = own.filter(isOpen).length;
  const sentences = [
    ...(worst
      ? [
          gaps.length === 1
            ? heldAlone(worst.criterion.title, printPoints(recoverable(worst)))
            : held(
                worst.criterion.title,
                printPoints(recoverable(worst)),
                printPoints(total(gaps, "recoverable")),
              ),
        ]
      : []),
    ...(unanswered > 0
      ? [open(unanswered, printPoints(share.weight * (share.high - share.low)))]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(venture.texts.betweenSentences) : complete;
}

/** The totals before limits. */
function totalOf(lines: readonly DimensionLine[], { texts, score }: VentureReading): DimensionSum {
  const { claimed, adjusted, low, high } = score.scorecard;
  const weights = lines.reduce((sum, { weight }) => sum + (weight.value ?? 0), 0);
  return {
    title: texts.dimensions.total,
    weight: shareFigure(weights, low === null ? undefined : lineOf.whole("weight")),
    claimed: pointsFigure(claimed, lineOf.whole("claimed")),
    adjusted: pointsFigure(adjusted, lineOf.whole("adjusted")),
    low: pointsFigure(low, lineOf.whole("low")),
    high: pointsFigure(high, lineOf.whole("high")),
    rangeText: printRange(low, high),
    contribution: pointsFigure(low, lineOf.whole("low")),
  };
}

/** The lines as a table, closed by the totals. */
function table(
  lines: readonly DimensionLine[],
  whole: DimensionSum,
  { texts }: VentureReading,
): ReportTable {
  const { columns, caption } = texts.dimensions;
  return {
    caption,
    columns: [
      { id: "title", title: columns.title, numeric: false },
      { id: "weight", title: columns.weight, numeric: true },
      { id: "claimed", title: columns.claimed, numeric: true },
      { id: "adjusted", title: columns.adjusted, numeric: true },
      { id: "range", title: columns.range, numeric: true },
      { id: "contribution", title: columns.contribution, numeric: true },
    ],
    rows: [...lines, whole].map((line) => [
      line.title,
      line.weight.text,
      line.claimed.text,
      line.adjusted.text,
      line.rangeText,
      line.contribution.text,
    ]),
  };
}
