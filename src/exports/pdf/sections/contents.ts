import { FULL, sectionHeading } from "../layout/blocks.ts";
import { lengthOf, paragraph } from "../layout/paragraph.ts";
import type { Slice } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Bookmark } from "../page/outline.ts";
import type { Pen } from "../page/pen.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, PAGE, STYLE } from "../theme.ts";
import type { Part } from "./part.ts";

/** A contents page whose page numbers are filled in once the rest is laid out. */
export interface Contents {
  readonly slices: readonly Slice[];
  /** Draws names, numbers and links on the page the slices went to. */
  complete(pen: Pen): void;
}

/** Room for the list of contents and, below it, what the venture said about itself. */
export function contents(part: Part): Contents {
  const { report, setting } = part;
  const tag = part.tag.add("Sect");
  const heading = sectionHeading(setting, tag, report.labels.contents, new Anchor());
  const toc = tag.add("TOC");
  const place = new Anchor();
  let top = 0;
  const room: Slice = {
    height: expectedHeight(part),
    before: 0,
    keep: false,
    draw: (pen, at) => {
      place.page = pen.page;
      top = at;
    },
  };
  const [first, ...rest] = heading;
  return {
    slices: [...(first ? [{ ...first, startsPage: true }] : []), ...rest, room],
    complete: (pen) => {
      pen.goTo(place.page);
      let y = top;
      for (const { bookmark, depth } of lines(part.bookmarks)) {
        drawEntry(part, toc, pen, { bookmark, depth }, y);
        y += LINE[depth];
      }
    },
  };
}

/** Height of a section and of what is listed below it. */
const LINE = [23, 17] as const;

interface Entry {
  readonly bookmark: Bookmark;
  readonly depth: 0 | 1;
}

function lines(bookmarks: readonly Bookmark[]): Entry[] {
  return bookmarks.flatMap((bookmark): Entry[] => [
    { bookmark, depth: 0 },
    ...bookmark.children.map((child): Entry => ({ bookmark: child, depth: 1 })),
  ]);
}

/** Height of the list before its bookmarks exist: every section, every gap, every group of answers. */
function expectedHeight({ report }: Part): number {
  const sections = 8;
  return sections * LINE[0] + (report.gaps.lines.length + report.answers.groups.length) * LINE[1];
}

function drawEntry(part: Part, toc: Tag, pen: Pen, { bookmark, depth }: Entry, top: number): void {
  const { setting } = part;
  const tag = toc.add("TOCI").add("Link");
  const indent = depth * 14;
  const style = depth === 0 ? STYLE.strong : { ...STYLE.body, size: 9 };
  const number = `${bookmark.anchor.page}`;
  const numberWidth = lengthOf(setting, number, style);
  const right = PAGE.left + PAGE.full;
  const column = { x: FULL.x + indent, width: FULL.width - indent - 40 };
  const [name] = paragraph(setting, tag, bookmark.title, style, column);
  if (!name) return;
  name.draw(pen, top);
  const [page] = paragraph(setting, tag, number, style, {
    x: right - 40,
    width: 40,
    align: "right",
  });
  page?.draw(pen, top);
  pen.link(
    { x: column.x, y: top, width: right - column.x, height: name.height },
    bookmark.anchor,
    bookmark.title,
    tag,
  );
  const from = column.x + Math.min(column.width, lengthOf(setting, bookmark.title, style)) + 6;
  const y = top + name.height / 2 + 3.5;
  pen.begin(undefined);
  pen.line(from, y, right - numberWidth - 6, y, {
    colour: COLOUR.rule,
    width: 0.6,
    dash: [0.6, 3],
  });
}
