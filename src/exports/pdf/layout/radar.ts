import type { Radar } from "#report";
import type { Pen, Point } from "../page/pen.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, hueOf, PAGE, STYLE } from "../theme.ts";
import { paragraph, type Setting } from "./paragraph.ts";
import { drawDown, heightOf, type Slice } from "./slice.ts";

const RADIUS = 138;
const HEIGHT = 366;
const GRID = [25, 50, 75, 100];
const FILL = { sure: "#c9d8e4", likely: "#dde7ee", range: "#ecebe6" } as const;
/** Seen on white and on the fill alike. */
const GRID_COLOUR = "#b0b7bd";
const LABEL_WIDTH = 120;

/**
 * The radar as vectors: axes in rubric order from the top clockwise, grid lines labelled once, evidence-backed scores filled,
 * their range as a band around, claimed scores as an outline. An axis without a score is drawn at the centre.
 */
export function radarFigure(setting: Setting, parent: Tag, radar: Radar): Slice {
  const tag = parent.add("Figure", { alt: radar.alt });
  const centre: Point = [PAGE.left + PAGE.full / 2, 174];
  const labels = radar.axes.map(({ title }, i) =>
    axisLabel(setting, tag, title, i, radar.axes.length, centre),
  );
  const key = legend(setting, tag, radar);
  return {
    height: HEIGHT,
    before: 4,
    keep: true,
    draw: (pen, top) => {
      pen.begin(tag);
      const shift = ([x, y]: Point): Point => [x, y + top];
      const at = (i: number, value: number): Point =>
        shift(place(i, radar.axes.length, value, RADIUS, centre));
      drawShapes(pen, radar, at);
      scale(setting, tag, at).forEach(({ slices, y }) => drawDown(slices, pen, y));
      radar.axes.forEach((_, i) => {
        const [x, y] = at(i, 100);
        pen.circle(x, y, 3.2, { fill: hueOf(i) });
      });
      for (const { slices, y } of labels) drawDown(slices, pen, top + y);
      for (const draw of key) draw(pen, top + HEIGHT - 26);
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
  const shape = (values: readonly (number | null)[]): Point[] =>
    values.map((value, i) => at(i, value ?? 0));
  const low = range.map((r) => r.low);
  const high = range.map((r) => r.high);
  const adjusted = series.find(({ id }) => id === "adjusted")?.values ?? [];
  const claimed = series.find(({ id }) => id === "claimed")?.values ?? [];
  pen.polygons([shape(high)], { fill: FILL.range });
  pen.polygons([shape(adjusted)], { fill: FILL.likely });
  pen.polygons([shape(low)], { fill: FILL.sure });
  for (const value of GRID) {
    const ring = axes.map((_, i) => at(i, value));
    pen.polygons([ring], {
      stroke: { colour: value === 100 ? COLOUR.rule : GRID_COLOUR, width: 0.6 },
    });
  }
  axes.forEach((_, i) => {
    pen.line(...at(i, 0), ...at(i, 100), { colour: GRID_COLOUR, width: 0.5 });
  });
  pen.polygons([shape(claimed)], { stroke: { colour: COLOUR.rule, width: 1.1, dash: [3, 2] } });
  pen.polygons([shape(adjusted)], { stroke: { colour: COLOUR.ink, width: 1.6 } });
  adjusted.forEach((value, i) => {
    if (value !== null) pen.circle(...at(i, value), 2.4, { fill: hueOf(i) });
  });
}

interface Placed {
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
): Placed {
  const [x, y] = place(i, count, 100, RADIUS + 14, centre);
  const side = Math.abs(x - centre[0]) < 1 ? "middle" : x > centre[0] ? "right" : "left";
  const style = { ...STYLE.strong, colour: hueOf(i) };
  const width = LABEL_WIDTH;
  const left = side === "right" ? x : x - width;
  const column = {
    x: left,
    width,
    align: side === "left" ? ("right" as const) : ("left" as const),
  };
  const slices =
    side === "middle"
      ? centred(setting, tag, title, x)
      : paragraph(setting, tag, title, style, column);
  const height = heightOf(slices);
  // A label above the top axis sits on it; the others are centred on their tip.
  return { slices, y: side === "middle" && y < centre[1] ? y - height + 4 : y - height / 2 };
}

/** A line centred at `x` in the hue of the first axis. */
function centred(setting: Setting, tag: Tag, title: string, x: number): Slice[] {
  const style = { ...STYLE.strong, colour: hueOf(0) };
  const probe = paragraph(setting, tag, title, style, { x: x - 140, width: 280, align: "right" });
  const length = widthOf(setting, title);
  return probe.length === 1
    ? paragraph(setting, tag, title, style, { x: x - length / 2, width: length + 2 })
    : probe;
}

function widthOf(setting: Setting, title: string): number {
  const items = setting.shaper.shape([{ text: title, weight: "bold" }]).flat();
  return (items.reduce((sum, item) => sum + item.advance + item.gap, 0) * STYLE.strong.size) / 1000;
}

function scale(setting: Setting, tag: Tag, at: (i: number, value: number) => Point): Placed[] {
  return GRID.map((value) => {
    const [x, y] = at(0, value);
    const style = { ...STYLE.small, size: 7 };
    return {
      slices: paragraph(setting, tag, `${value}`, style, { x: x + 3, width: 30 }),
      y: y - 3,
    };
  });
}

/** Swatch and name of each series, drawn below the figure. */
function legend(
  setting: Setting,
  tag: Tag,
  { series }: Radar,
): ((pen: Pen, top: number) => void)[] {
  let x = PAGE.left + 130;
  return series.map(({ id, label }) => {
    const left = x;
    const words = paragraph(setting, tag, label, STYLE.small, { x: left + 26, width: 100 });
    x += 130;
    return (pen, top) => {
      const middle = top + (words[0]?.height ?? 0) / 2;
      if (id === "adjusted") pen.rect(left, middle - 4, 20, 8, { fill: FILL.sure });
      const line =
        id === "adjusted"
          ? { colour: COLOUR.ink, width: 1.6 }
          : { colour: COLOUR.rule, width: 1.1, dash: [3, 2] };
      pen.line(left, middle, left + 20, middle, line);
      drawDown(words, pen, top);
    };
  });
}
