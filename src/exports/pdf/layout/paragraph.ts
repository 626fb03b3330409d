import type { Anchor } from "../page/annotations.ts";
import type { Tag } from "../page/tags.ts";
import { safeAddress } from "../text/address.ts";
import { breakLines, type Line } from "../text/break.ts";
import type { Run, Shaper } from "../text/shape.ts";
import { setLine, showLine } from "../text/show.ts";
import type { TextStyle } from "../theme.ts";
import type { Slice } from "./slice.ts";

/** What every piece of text needs to be set. */
export interface Setting {
  readonly shaper: Shaper;
  readonly language: "zh" | "en";
}

export interface Column {
  readonly x: number;
  /** Points. */
  readonly width: number;
  readonly align?: "left" | "right";
}

/** Middle of capitals and of Chinese characters above the baseline, em. */
const MIDDLE = 0.37;

/** Text in one style, broken to lines; each line break of the author is kept. */
export function paragraph(
  setting: Setting,
  tag: Tag | undefined,
  text: string | readonly Run[],
  style: TextStyle,
  column: Column,
): Slice[] {
  const runs = typeof text === "string" ? [{ text }] : text;
  const lines = setting.shaper
    .shape(weighted(setting, runs, style))
    .flatMap((items) => breakLines(items, (column.width / style.size) * 1000));
  return lines.map((line, i) =>
    lineSlice(setting, tag, line, style, column, isKept(i, lines.length)),
  );
}

/** Chinese up to this size is emphasised by thickening: bold outlines of some 400 characters would cost 35 kB, the headings of sections need some 70. */
const LARGEST_MEDIUM = 13;

/** Runs with the weight of their style, or the emphasis a run asks for, as the language draws it. */
function weighted({ language }: Setting, runs: readonly Run[], style: TextStyle): Run[] {
  const heavy = language === "zh" && style.size <= LARGEST_MEDIUM ? "medium" : "bold";
  return runs.map((run) => {
    const isHeavy = run.weight === undefined ? style.bold === true : run.weight !== "regular";
    return { ...run, weight: isHeavy ? heavy : "regular" };
  });
}

/** An address on lines of its own: a link when it is safe to follow, plain text when not. */
export function addressParagraph(
  setting: Setting,
  parent: Tag,
  address: string,
  style: TextStyle,
  column: Column,
): Slice[] {
  const target = safeAddress(address);
  if (target === undefined) return paragraph(setting, parent.add("P"), address, style, column);
  const tag = parent.add("Link");
  const lines = paragraph(setting, tag, address, style, column);
  return linked(lines, column, target, address.trim(), tag);
}

/** Makes every line lead to an address or a place in the document. */
export function linked(
  lines: readonly Slice[],
  column: Column,
  target: string | Anchor,
  label: string,
  tag: Tag,
): Slice[] {
  return lines.map((slice) => ({
    ...slice,
    draw: (pen, top) => {
      slice.draw(pen, top);
      const box = { x: column.x, y: top, width: column.width, height: slice.height };
      pen.link(box, target, label, tag);
    },
  }));
}

/** A heading's or a paragraph's first two and last two lines stay together: no widows, no orphans. */
function isKept(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2);
}

function lineSlice(
  { shaper, language }: Setting,
  tag: Tag | undefined,
  line: Line,
  style: TextStyle,
  column: Column,
  keep: boolean,
): Slice {
  const leading = style.leading[language];
  const { size, colour } = style;
  const shift = column.align === "right" ? column.width - (line.width * size) / 1000 : 0;
  const justifyTo =
    language === "zh" && column.align !== "right" ? { justifyTo: column.width } : {};
  const ready = setLine(line, { size, colour, ...justifyTo });
  return {
    height: leading,
    before: 0,
    keep,
    draw: (pen, top) => {
      pen.begin(tag);
      showLine(pen, shaper, ready, column.x + shift, top + leading / 2 + MIDDLE * size);
    },
  };
}

/** Length of a text on one line, points. */
export function lengthOf(setting: Setting, text: string, style: TextStyle): number {
  const items = setting.shaper.shape(weighted(setting, [{ text }], style)).flat();
  const [line] = breakLines(items, Number.POSITIVE_INFINITY);
  return ((line?.width ?? 0) * style.size) / 1000;
}
