import { FULL } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { radarFigure } from "../layout/radar.ts";
import { drawDown, heightOf, type Slice, spaced } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, hueOf, STYLE, scaled } from "../theme.ts";
import type { Part } from "./part.ts";

/** How many gaps a reader of one page is told. */
const WIDEST = 3;
const RADAR = 214;
const GUTTER = 20;

/** The radar, small, and the widest gaps with one action each beside it. One slice, so that it is never torn. */
export function overview(part: Part, tag: Tag, factor: number): Slice {
  const { report, setting } = part;
  const style = { ...scaled(STYLE.small, factor), bold: true };
  const figure = radarFigure(setting, tag, report.radar, {
    x: FULL.x,
    width: RADAR,
    radius: 62 * factor,
    style,
    alt: report.radar.heading,
  });
  const gaps = widestGaps(part, tag, factor);
  const height = Math.max(figure.height, heightOf(gaps));
  return {
    height,
    before: 0,
    keep: true,
    draw: (pen, top) => {
      figure.draw(pen, top + (height - figure.height) / 2);
      drawDown(gaps, pen, top);
    },
  };
}

function widestGaps({ report, setting }: Part, tag: Tag, factor: number): Slice[] {
  const { gaps, labels } = report;
  const x = FULL.x + RADAR + GUTTER;
  const column = { x, width: FULL.width - RADAR - GUTTER };
  const words = { x: x + 14, width: column.width - 14 };
  const heading = paragraph(
    setting,
    tag.add("H2"),
    gaps.heading,
    { ...scaled(STYLE.small, factor), bold: true },
    column,
  );
  const lines = gaps.lines.slice(0, WIDEST).flatMap((gap, i) => {
    const hue = hueOf(report.dimensions.lines.findIndex(({ id }) => id === gap.dimensionId));
    const number = paragraph(
      setting,
      tag.add("P"),
      `${i + 1}`,
      { ...scaled(STYLE.strong, factor), colour: hue },
      column,
    );
    const title = paragraph(
      setting,
      tag.add("P"),
      [
        { text: gap.title, weight: "bold" as const, colour: COLOUR.ink },
        { text: `  ${labels.recoverable} ${gap.recoverable.text}`, colour: COLOUR.muted },
      ],
      scaled({ ...STYLE.fine, leading: STYLE.body.leading }, factor),
      words,
    );
    const [action = gap.anchorNext] = gap.actions;
    const advice = paragraph(setting, tag.add("P"), action, scaled(STYLE.fine, factor), words);
    const [first, ...more] = title;
    const head: Slice[] = first
      ? [{ ...first, draw: (pen, top) => drawBeside(pen, top, number, first) }, ...more]
      : [];
    return spaced([...head, ...advice], 5 * factor);
  });
  const empty = gaps.lines.length > 0 ? [] : [gaps.empty];
  return [
    ...heading,
    ...empty.flatMap((line) =>
      paragraph(setting, tag.add("P"), line, scaled(STYLE.fine, factor), column),
    ),
    ...lines,
  ];
}

function drawBeside(
  pen: Parameters<Slice["draw"]>[0],
  top: number,
  number: readonly Slice[],
  title: Slice,
): void {
  drawDown(number, pen, top);
  title.draw(pen, top);
}
