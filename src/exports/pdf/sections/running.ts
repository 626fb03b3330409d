import { type Column, lengthOf, paragraph, type Setting } from "../layout/paragraph.ts";
import { drawDown } from "../layout/slice.ts";
import type { Pen } from "../page/pen.ts";
import { cleanText } from "../text/clean.ts";
import { COLOUR, PAGE, STYLE } from "../theme.ts";

const HEAD = 34;
const FOOT = 798;

/** What stands on every page. */
export interface RunningText {
  readonly title: string;
  /** Holds {page} and {pages}. */
  readonly page: string;
  readonly date: string;
}

/** Heads and feet of a document's pages from `from` to `to`, page numbers counted over the whole file. */
export function drawRunningText(
  pen: Pen,
  setting: Setting,
  running: RunningText,
  pages: { readonly from: number; readonly to: number; readonly total: number },
): void {
  const left: Column = { x: PAGE.left, width: PAGE.full };
  const right: Column = { ...left, align: "right" };
  const title = shortened(setting, running.title, PAGE.full * 0.75);
  for (let page = pages.from; page <= pages.to; page++) {
    pen.goTo(page);
    const number = running.page.replace("{page}", `${page}`).replace("{pages}", `${pages.total}`);
    const pieces: [string, Column, number][] = [
      [title, left, HEAD],
      ["Touchstone", right, HEAD],
      [running.date, left, FOOT],
      [number, right, FOOT],
    ];
    for (const [text, column, top] of pieces) {
      drawDown(paragraph(setting, undefined, text, STYLE.small, column).slice(0, 1), pen, top);
    }
    pen.begin(undefined);
    pen.line(PAGE.left, FOOT - 4, PAGE.left + PAGE.full, FOOT - 4, {
      colour: COLOUR.hairline,
      width: 0.5,
    });
  }
}

/** The text on one line no longer than `most` points. */
function shortened(setting: Setting, text: string, most: number): string {
  const line = cleanText(text).replaceAll("\n", " ");
  if (lengthOf(setting, line, STYLE.small) <= most) return line;
  const characters = [...line];
  while (
    characters.length > 1 &&
    lengthOf(setting, `${characters.join("")}…`, STYLE.small) > most
  ) {
    characters.splice(-Math.max(1, characters.length >> 4));
  }
  return `${characters.join("")}…`;
}
