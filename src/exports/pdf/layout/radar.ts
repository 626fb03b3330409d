import type { Radar } from "#report";
import type { Pen, Point } from "../page/pen.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, hueOf, STYLE, type TextStyle } from "../theme.ts";
import { lengthOf, paragraph, type Setting } from "./paragraph.ts";
import { drawDown, heightOf, type Slice } from "./slice.ts";

/** Where a radar stands and how large. Lengths in points. */
export interface RadarBox {
  readonly x: number;
  readonly width: number;
  readonly radius: number;
  /** Look of the axis titles; their colour is the dimension's. */
  readonly style: TextStyle;
  /** Said instead of the figure. */
  readonly alt: string;
}

const GRID = [25, 50, 75, 100];
const FILL = { sure: "#c9d8e4", likely: "#dde7ee", range: "#ecebe6" } as const;
/** Seen on white and on the fill alike. */
const GRID_COLOUR = "#b0b7bd";
/** From the tip of an axis to its title. */
const DISTANCE = 9;
const LEGEND = 24;

/**
 * The radar as vectors: axes in rubric order from the top clockwise, grid lines labelled once, evidence-backed scores filled,
 * their range as a band around, claimed scores as an outline. An axis without a score is drawn at the centre.
 */
export function radarFigure(setting: Setting, parent: Tag, radar: Radar, box: RadarBox): Slice {
  const tag = parent.add("Figure", { alt: box.alt });
  const above = box.style.leading[setting.language] + DISTANCE;
  const centre: Point = [box.x + box.width / 2, above + box.radius];
  const lowest = Math.max(
    0,
    ...radar.axes.map((_, i) => place(i, radar.axes.length, 100, box.radius, [0, 0])[1]),
  );
  const height = above + box.radius + lowest + DISTANCE + 2 * LEGEND;
  const labels = radar.axes.map(({ title }, i) =>
    axisLabel(setting, tag, title, i, radar.axes.length, centre, box),
  );
  const key = legend(setting, tag, radar, box);
  return {
    height,
    before: 4,
    keep: true,
    draw: (pen, top) => {
      pen.begin(tag);
      const at = (i: number, value: number): Point => {
        const [x, y] = place(i, radar.axes.length, value, box.radius, centre);
        return [x, y + top];
      };
      drawShapes(pen, radar, at);
      radar.axes.forEach((_, i) => {
        const [x, y] = at(i, 100);
        pen.circle(x, y, 2.8, { fill: hueOf(i) });
      });
      for (const { slices, y } of scale(setting, tag, at)) drawDown(slices, pen, y);
      for (const { slices, y } of labels) drawDown(slices, pen, top + y);
      for (const draw of key) draw(pen, top + height - LEGEND + 6);
    },
  };
}

/** Axis `i` of `count` points up for 0 and goes clockwise; `value` 0..100. */
function place(i: number, count: number, value: number, radius: number, [x, y]: Point): Point {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2;
  return [
    x + Math.cos(angle) * radius * (value / 100),
    y + Math.sin(angle) * radius * (value / 100),
  ];
}

function drawShapes(
  pen: Pen,
  { axes, range, series }: Radar,
  at: (i: number, value: number) => Point,
): void {
  if (axes.length === 0) return;
  const shape = (values: readonly (number | null)[]): Point[] =>
    values.map((value, i) => at(i, value ?? 0));
  const low = range.map((r) => r.low);
  const high = range.map((r) => r.high);
  const adjusted = series.find(({ id }) => id === "adjusted")?.values ?? [];
  const claimed = series.find(({ id }) => id === "claimed")?.values ?? [];
  pen.polygon(shape(high), { fill: FILL.range });
  pen.polygon(shape(adjusted), { fill: FILL.likely });
  pen.polygon(shape(low), { fill: FILL.sure });
  for (const value of GRID) {
    const colour = value === 100 ? COLOUR.rule : GRID_COLOUR;
    pen.polygon(
      axes.map((_, i) => at(i, value)),
      { stroke: { colour, width: 0.6 } },
    );
  }
  axes.forEach((_, i) => {
    pen.line(...at(i, 0), ...at(i, 100), { colour: GRID_COLOUR, width: 0.5 });
  });
  pen.polygon(shape(claimed), { stroke: { colour: COLOUR.rule, width: 1.1, dash: [3, 2] } });
  pen.polygon(shape(adjusted), { stroke: { colour: COLOUR.ink, width: 1.6 } });
  adjusted.forEach((value, i) => {
    if (value !== null) pen.circle(...at(i, value), 2.4, { fill: hueOf(i) });
  });
}

interface Label {
  readonly slices: readonly Slice[];
  readonly y: number;
}

function axisLabel(
  setting: Setting,
  tag: Tag,
  title: string,
  i: number,
  count: number,
  centre: Point,
  box: RadarBox,
): Label {
  const [x, y] = place(i, count, 100, box.radius + DISTANCE, centre);
  const style = { ...box.style, colour: hueOf(i) };
  const right = box.x + box.width;
  const isMiddle = Math.abs(x - centre[0]) < 1;
  const length = Math.min(lengthOf(setting, title, style) + 1, box.width);
  const column = isMiddle
    ? { x: x - length / 2, width: length }
    : x > centre[0]
      ? { x, width: right - x }
      : { x: box.x, width: x - box.x, align: "right" as const };
  const slices = paragraph(setting, tag, title, style, column);
  const height = heightOf(slices);
  // A label above the top axis sits on it, one below hangs from it; the others are centred on their tip.
  return { slices, y: isMiddle && y < centre[1] ? y - height + 4 : y - height / 2 };
}

function scale(setting: Setting, tag: Tag, at: (i: number, value: number) => Point): Label[] {
  return GRID.map((value) => {
    const [x, y] = at(0, value);
    const style = { ...STYLE.small, size: 6.6 };
    return {
      slices: paragraph(setting, tag, `${value}`, style, { x: x + 3, width: 30 }),
      y: y - 2,
    };
  });
}

/** Swatch and name of each series, centred below the figure. */
function legend(
  setting: Setting,
  tag: Tag,
  { series }: Radar,
  box: RadarBox,
): ((pen: Pen, top: number) => void)[] {
  const widths = series.map(({ label }) => 23 + lengthOf(setting, label, STYLE.small));
  const gap = 14;
  let x =
    box.x + (box.width - widths.reduce((sum, width) => sum + width, gap * (series.length - 1))) / 2;
  return series.map(({ id, label }, i) => {
    const left = x;
    const width = widths[i] ?? 0;
    const words = paragraph(setting, tag, label, STYLE.small, { x: left + 23, width });
    x += width + gap;
    return (pen, top) => {
      const middle = top + (words[0]?.height ?? 0) / 2;
      if (id === "adjusted") pen.rect(left, middle - 3.5, 18, 7, { fill: FILL.sure });
      const line =
        id === "adjusted"
          ? { colour: COLOUR.ink, width: 1.6 }
          : { colour: COLOUR.rule, width: 1.1, dash: [3, 2] };
      pen.line(left, middle, left + 18, middle, line);
      drawDown(words, pen, top);
    };
  });
}
