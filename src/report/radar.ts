import { dimensionShares } from "#scoring";
import { printPoints, printRange } from "#figures";
import type { Radar } from "./report.ts";
import type { VentureReading } from "./venture-reading.ts";

/** One axis a dimension that applies; a dimension without any applicable criterion has no axis, only a line in the table of dimensions. */
export function buildRadar({ rubric, score, texts }: VentureReading): Radar {
  const shares = dimensionShares(score.rubric, score.answers);
  const axes = rubric.dimensions.flatMap(({ id, title }, d) => {
    const share = shares[d];
    if (!share || share.low === null || share.high === null) return [];
    const scored = score.scorecard.dimensions[id] ?? null;
    const range = printRange(share.low, share.high);
    return [{ id, title, scored, low: share.low, high: share.high, range }];
  });
  const { columns } = texts.dimensions;
  const parts = axes.map(({ title, scored, range }) =>
    texts.radar.part(title, printPoints(scored?.adjusted ?? null), range),
  );
  return {
    heading: texts.headings.radar,
    alt: texts.radar.alt(parts.join(texts.betweenItems)),
    axes: axes.map(({ id, title }) => ({ id, title })),
    series: [
      {
        id: "claimed",
        label: texts.radar.claimed,
        values: axes.map(({ scored }) => scored?.claimed ?? null),
      },
      {
        id: "adjusted",
        label: texts.radar.adjusted,
        values: axes.map(({ scored }) => scored?.adjusted ?? null),
      },
    ],
    range: axes.map(({ low, high }) => ({ low, high })),
    table: {
      caption: texts.radar.caption,
      columns: [
        { id: "title", title: columns.title, numeric: false },
        { id: "claimed", title: columns.claimed, numeric: true },
        { id: "adjusted", title: columns.adjusted, numeric: true },
        { id: "range", title: columns.range, numeric: true },
      ],
      rows: axes.map(({ title, scored, range }) => [
        title,
        printPoints(scored?.claimed ?? null),
        printPoints(scored?.adjusted ?? null),
        range,
      ]),
    },
  };
}
