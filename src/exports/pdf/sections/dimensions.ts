import type { DimensionLine } from "#report";
import { FULL, label, MAIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { radarFigure } from "../layout/radar.ts";
import { drawRangeBar } from "../layout/range-bar.ts";
import { beside, drawDown, kept, type Slice, spaced, stepped, together } from "../layout/slice.ts";
import { table } from "../layout/table.ts";
import type { Tag } from "../page/tags.ts";
import { hueOf, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** The radar and the table that says the same in figures. */
export function radarSection(part: Part): Slice[] {
  const { radar } = part.report;
  return section(part, radar.heading, (tag) => [
    radarFigure(part.setting, tag, radar, {
      ...FULL,
      radius: 106,
      style: STYLE.strong,
      alt: radar.alt,
    }),
    ...spaced(table(part.setting, tag, radar.table, FULL), 6),
  ]);
}

/** Each dimension with its range bar and what holds it back, then the figures side by side. */
export function dimensionsSection(part: Part): Slice[] {
  const { dimensions } = part.report;
  return section(
    part,
    dimensions.heading,
    (tag) => [
      ...kept(text(part.setting, tag, dimensions.intro)),
      ...dimensions.lines.flatMap((line, i) =>
        stepped(spaced(dimension(part, tag, line, i), i === 0 ? 12 : 11), line.id),
      ),
      ...stepped(spaced(table(part.setting, tag, dimensions.table, FULL), 14), "dimensions"),
    ],
    { startsPage: false },
  );
}

function dimension(
  { report, setting }: Part,
  tag: Tag,
  line: DimensionLine,
  index: number,
): Slice[] {
  const { labels } = report;
  const hue = hueOf(index);
  const heading = tag.add("H2");
  const margin = label(
    setting,
    heading,
    `${labels.weight} ${line.weight.text}\n${labels.contribution} ${line.contribution.text}`,
  );
  const title = paragraph(
    setting,
    heading,
    line.title,
    { ...STYLE.item, colour: hue },
    { ...MAIN, width: 230 },
  );
  const score = paragraph(
    setting,
    tag.add("P"),
    [{ text: line.adjusted.text, weight: "bold" }, { text: `  ${line.rangeText}` }],
    STYLE.body,
    { x: MAIN.x + 230, width: MAIN.width - 230, align: "right" },
  );
  const [first, ...more] = title;
  const head: Slice[] = first
    ? [
        {
          ...first,
          keep: true,
          draw: (pen, top) => {
            first.draw(pen, top);
            drawDown(score, pen, top);
          },
        },
        ...more,
      ]
    : [];
  const bar: Slice = {
    height: 17,
    before: 0,
    keep: true,
    draw: (pen, top) => {
      drawRangeBar(
        pen,
        {
          x: MAIN.x,
          width: MAIN.width,
          height: 6,
          borders: [25, 50, 75],
          low: line.low.value,
          high: line.high.value,
          score: line.adjusted.value,
          claimed: line.claimed.value,
          colour: hue,
        },
        top + 5,
      );
    },
  };
  return together(beside([...head, bar, ...text(setting, tag, line.heldBack)], margin));
}
