import type { Anchor } from "../page/annotations.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, PAGE, STYLE, type TextStyle } from "../theme.ts";
import type { Run } from "../text/shape.ts";
import { addressParagraph, type Column, paragraph, type Setting } from "./paragraph.ts";
import { kept, type Slice } from "./slice.ts";

/** The column for text and the one for labels. */
export const MAIN: Column = { x: PAGE.main, width: PAGE.measure };
export const MARGIN: Column = { x: PAGE.left, width: PAGE.margin };
export const FULL: Column = { x: PAGE.left, width: PAGE.full };

/** Remembers where slices land, so that links and bookmarks can lead there. */
export function anchored(slices: readonly Slice[], anchor: Anchor): Slice[] {
  return slices.map((slice, i) =>
    i > 0
      ? slice
      : {
          ...slice,
          draw: (pen, top) => {
            anchor.page = pen.page;
            anchor.top = Math.max(0, top - 12);
            slice.draw(pen, top);
          },
        },
  );
}

/** The heading of a section over both columns, a hairline below; kept with what follows. */
export function sectionHeading(
  setting: Setting,
  parent: Tag,
  title: string,
  anchor: Anchor,
): Slice[] {
  const lines = paragraph(setting, parent.add("H1"), title, STYLE.section, FULL);
  const rule: Slice = {
    height: 15,
    before: 0,
    keep: true,
    draw: (pen, top) => {
      pen.begin(undefined);
      pen.line(PAGE.left, top + 5, PAGE.left + PAGE.full, top + 5, {
        colour: COLOUR.ink,
        width: 0.8,
      });
    },
  };
  return kept([...anchored(kept(lines), anchor), rule]);
}

/** A paragraph of the main column in its own tag. */
export function text(
  setting: Setting,
  parent: Tag,
  content: string | readonly Run[],
  style: TextStyle = STYLE.body,
): Slice[] {
  return paragraph(setting, parent.add("P"), content, style, MAIN);
}

/**
 * A label for the margin column. Create it before its content, so that it is read first.
 * @param tag the element of what it labels where the two are read as one, else one of its own
 */
export function label(
  setting: Setting,
  tag: Tag,
  content: string,
  style: TextStyle = STYLE.label,
): Slice[] {
  return paragraph(setting, tag, `${content} `, style, MARGIN);
}

const BULLET = "▪";

/** Points of a list, each behind a small square. */
export function list(
  setting: Setting,
  parent: Tag,
  points: readonly string[],
  colour: string = COLOUR.rule,
  style: TextStyle = STYLE.body,
): Slice[] {
  const filled = points.filter((point) => point.trim() !== "");
  if (filled.length === 0) return [];
  const tag = parent.add("L");
  const indent = 11;
  return filled.flatMap((point, k) => {
    const body = tag.add("LI").add("LBody");
    const column = { x: MAIN.x + indent, width: MAIN.width - indent };
    const lines = paragraph(setting, body, point, style, column);
    const [bullet] = paragraph(setting, body, BULLET, { ...style, colour }, MAIN);
    return lines.map((line, i) => ({
      ...line,
      before: i === 0 && k > 0 ? 2.4 : line.before,
      draw: (pen: Parameters<Slice["draw"]>[0], top: number) => {
        if (i === 0) bullet?.draw(pen, top);
        line.draw(pen, top);
      },
    }));
  });
}

/** Somebody's own words: set off by a rule at their left. */
export function note(setting: Setting, parent: Tag, content: string): Slice[] {
  const column = { x: MAIN.x + 12, width: MAIN.width - 12 };
  const lines = paragraph(setting, parent.add("P"), content, STYLE.fine, column);
  const rail = { x: MAIN.x, width: 2, colour: COLOUR.band };
  return lines.map((line) => ({ ...line, rail }));
}

/** Addresses, one below the other. */
export function addresses(setting: Setting, parent: Tag, links: readonly string[]): Slice[] {
  return links.flatMap((link) => addressParagraph(setting, parent, link, STYLE.small, MAIN));
}

/** A hairline across both columns, tied to what follows. */
export function hairline(above: number, below: number): Slice {
  return {
    height: below,
    before: above,
    keep: true,
    draw: (pen, top) => {
      pen.begin(undefined);
      pen.line(PAGE.left, top, PAGE.left + PAGE.full, top, { colour: COLOUR.hairline, width: 0.6 });
    },
  };
}
