import type { DimensionSpread } from "#report";
import { FULL, label, MAIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, drawDown, heightOf, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import { table } from "../layout/table.ts";
import type { Pen } from "../page/pen.ts";
import type { Tag } from "../page/tags.ts";
import { section } from "../sections/part.ts";
import { COLOUR, hueOf, STYLE } from "../theme.ts";
import type { CohortPart } from "./cohort-part.ts";

/** Height of the highest bar, points. */
const TALL = 108;
/** Room for the number over a bar and for the scale under it. */
const OVER = 14;
const UNDER = 16;

/** How many scored how much: a bar for each ten points, lines where the bands begin. */
export function distributionPart(part: CohortPart): Slice[] {
  const { distribution } = part.report;
  return section(
    part,
    distribution.heading,
    (tag) => {
      const intro = kept(text(part.setting, tag, distribution.intro));
      if (distribution.bins.every(({ count }) => count === 0)) return intro;
      return [...intro, ...stepped(spaced([histogram(part, tag)], 10), "bars")];
    },
    { startsPage: false },
  );
}

function histogram({ report, setting }: CohortPart, tag: Tag): Slice {
  const { bins, bands, alt } = report.distribution;
  const figure = tag.add("Figure", { alt });
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const at = (points: number) => FULL.x + (points / 100) * FULL.width;
  const bar = FULL.width / bins.length;
  const centred = { ...STYLE.small, colour: COLOUR.ink };
  const column = (i: number) => ({ x: FULL.x + i * bar + 4, width: bar - 8 });
  const counts = bins.map(({ count }, i) =>
    count === 0 ? [] : paragraph(setting, figure, `${count}`, centred, column(i)),
  );
  const marks = bins.map(({ from }, i) =>
    paragraph(setting, figure, `${from}`, STYLE.small, { x: FULL.x + i * bar, width: bar }),
  );
  const titles = bands.map(({ title, min }, i) => {
    const end = bands[i + 1]?.min ?? 100;
    const width = Math.max(30, at(end) - at(min) - 6);
    return paragraph(
      setting,
      figure,
      title,
      { ...STYLE.small, size: 7.6 },
      { x: at(min) + 4, width },
    );
  });
  const head = Math.max(0, ...titles.map(heightOf)) + 6;
  return {
    height: head + OVER + TALL + UNDER,
    before: 0,
    keep: false,
    draw: (pen, top) => {
      const ground = top + head + OVER + TALL;
      pen.begin(figure);
      for (const [i, { count }] of bins.entries()) {
        const height = (count / most) * TALL;
        if (count === 0) continue;
        pen.rect(FULL.x + i * bar + 3, ground - height, bar - 6, height, { fill: "#dcc391" });
      }
      for (const { min } of bands.slice(1)) {
        const stroke = { colour: COLOUR.rule, width: 0.6, dash: [2, 2] };
        pen.line(at(min), top, at(min), ground, stroke);
      }
      pen.line(FULL.x, ground, FULL.x + FULL.width, ground, { colour: COLOUR.ink, width: 0.8 });
      for (const title of titles) drawDown(title, pen, top);
      for (const [i, words] of counts.entries()) {
        const height = ((bins[i]?.count ?? 0) / most) * TALL;
        drawDown(words, pen, ground - height - OVER);
      }
      for (const mark of marks) drawDown(mark, pen, ground + 3);
    },
  };
}

/** Where the applicants stand in each dimension, and the figures side by side. */
export function dimensionsPart(part: CohortPart): Slice[] {
  const { dimensions } = part.report;
  return section(
    part,
    dimensions.heading,
    (tag) => [
      ...kept(text(part.setting, tag, dimensions.intro)),
      ...dimensions.lines.flatMap((line, i) =>
        stepped(spaced(spread(part, tag, line, i), i === 0 ? 12 : 8), line.id),
      ),
      ...stepped(spaced(table(part.setting, tag, dimensions.table, FULL), 14), "dimensions"),
    ],
    { startsPage: false },
  );
}

function spread({ setting }: CohortPart, tag: Tag, line: DimensionSpread, index: number): Slice[] {
  const margin = label(setting, tag.add("P"), line.title, {
    ...STYLE.label,
    bold: true,
    colour: hueOf(index),
  });
  const box: Slice = {
    height: 20,
    before: 0,
    keep: false,
    draw: (pen, top) => drawSpread(pen, line, hueOf(index), top + 8),
  };
  return beside([box], margin);
}

/** A hairline from the lowest to the highest, a bar over the middle half, a stroke at the median; the table says the same. */
function drawSpread(
  pen: Pen,
  { min, lowerQuartile, median, upperQuartile, max }: DimensionSpread,
  colour: string,
  middle: number,
): void {
  const at = (points: number) => MAIN.x + (points / 100) * MAIN.width;
  pen.begin(undefined);
  pen.rect(MAIN.x, middle - 4, MAIN.width, 8, { fill: COLOUR.sunken });
  const [low, q1, half, q3, high] = [min, lowerQuartile, median, upperQuartile, max].map(
    ({ value }) => value,
  );
  if (low == null || q1 == null || half == null || q3 == null || high == null) return;
  pen.line(at(low), middle, at(high), middle, { colour, width: 1 });
  for (const end of [low, high]) {
    pen.line(at(end), middle - 3, at(end), middle + 3, { colour, width: 1 });
  }
  pen.rect(at(q1), middle - 4.5, Math.max(1, at(q3) - at(q1)), 9, { fill: colour });
  pen.line(at(half), middle - 4.5, at(half), middle + 4.5, { colour: COLOUR.white, width: 1.6 });
}
