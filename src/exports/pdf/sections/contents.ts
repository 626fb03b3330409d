import { FULL, sectionHeading } from "../layout/blocks.ts";
import { lengthOf, paragraph } from "../layout/paragraph.ts";
import { heightOf, type Slice, stepped, together } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Bookmark } from "../page/outline.ts";
import type { Pen } from "../page/pen.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, PAGE, STYLE } from "../theme.ts";
import type { Part } from "./part.ts";
import { ABOVE_PROFILE, profile } from "./profile.ts";

/** A contents page whose page numbers are filled in once the rest is laid out. */
export interface Contents {
  readonly slices: readonly Slice[];
  /** Draws names, numbers and links on the page the slices went to. */
  complete(pen: Pen): void;
}

/** Room for the list of contents and, below it, the profile, which decided what applies. */
export function contents(part: Part): Contents {
  const { report, setting } = part;
  const tag = part.tag.add("Sect");
  const heading = sectionHeading(setting, tag, report.labels.contents, new Anchor());
  const toc = tag.add("TOC");
  const place = new Anchor();
  let top = 0;
  const about = together(profile(part, tag));
  const line = lineHeights(part, heightOf([...heading, ...about]));
  const room: Slice = {
    height: expectedHeight(part, line),
    before: 0,
    keep: false,
    draw: (pen, at) => {
      place.page = pen.page;
      top = at;
    },
  };
  const [first, ...rest] = heading;
  return {
    slices: [
      ...(first ? stepped([{ ...first, startsPage: true }], "contents") : []),
      ...rest,
      room,
      ...about,
    ],
    complete: (pen) => {
      pen.goTo(place.page);
      let y = top;
      for (const { bookmark, depth } of lines(part.bookmarks)) {
        drawEntry(part, toc, pen, { bookmark, depth }, y);
        y += line[depth];
      }
    },
  };
}

/** Usual height of a section and of what is listed below it, and how far they may shrink to keep list and profile on one page. */
const LINE: LineHeights = [20, 15];
const LEAST = 0.75;
/** Sections that every report has. */
const SECTIONS = 9;

type LineHeights = readonly [section: number, below: number];

function lineHeights(part: Part, others: number): LineHeights {
  const room = PAGE.bottom - PAGE.top - others - ABOVE_PROFILE;
  const factor = Math.max(LEAST, Math.min(1, room / expectedHeight(part, LINE)));
  return [LINE[0] * factor, LINE[1] * factor];
}

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
function expectedHeight({ report }: Part, line: LineHeights): number {
  const { roadmap, risks, firmness, regulation } = report;
  const sections = SECTIONS + [roadmap, risks, firmness, regulation].filter(Boolean).length;
  return sections * line[0] + (report.gaps.lines.length + report.answers.groups.length) * line[1];
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
