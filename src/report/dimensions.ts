import type { Dimension } from "#rubric";
import { type DimensionShare, dimensionShares } from "#scoring";
import { printPoints, printRange } from "#figures";
import { pointsFigure, shareFigure } from "./figure.ts";
import { recoverable, total } from "./gaps.ts";
import { mostFirst } from "./most-first.ts";
import type { DimensionLine, Report } from "./report.ts";
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
  return {
    heading: texts.headings.dimensions,
    intro: texts.dimensions.intro,
    lines,
    table: table(lines, venture),
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
  return {
    id,
    title,
    weight: shareFigure(share.weight),
    claimed: pointsFigure(scored?.claimed ?? null),
    adjusted: pointsFigure(scored?.adjusted ?? null),
    low: pointsFigure(low),
    high: pointsFigure(high),
    rangeText: printRange(low, high),
    contribution: pointsFigure(low === null ? null : share.points),
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

/** The lines as a table, closed by the totals before limits. */
function table(lines: readonly DimensionLine[], { texts, score }: VentureReading): ReportTable {
  const { columns, caption, total: totalTitle } = texts.dimensions;
  const { claimed, adjusted, low, high } = score.scorecard;
  const weights = lines.reduce((sum, { weight }) => sum + (weight.value ?? 0), 0);
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
    rows: [
      ...lines.map((line) => [
        line.title,
        line.weight.text,
        line.claimed.text,
        line.adjusted.text,
        line.rangeText,
        line.contribution.text,
      ]),
      [
        totalTitle,
        shareFigure(weights).text,
        printPoints(claimed),
        printPoints(adjusted),
        printRange(low, high),
        printPoints(low),
      ],
    ],
  };
}
