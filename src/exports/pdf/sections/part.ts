import type { Report } from "#report";
import type { Setting } from "../layout/paragraph.ts";
import { sectionHeading } from "../layout/blocks.ts";
import { type Slice, stepped } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Bookmark } from "../page/outline.ts";
import type { Tag } from "../page/tags.ts";

/** A source of the list at the end: its number there and where it lands. */
export interface Reference {
  readonly number: number;
  readonly anchor: Anchor;
}

/** One report on its way to the page: what every section needs and where it leaves its bookmarks. */
export interface Part {
  readonly report: Report;
  readonly setting: Setting;
  /** The element of this report in the document's structure. */
  readonly tag: Tag;
  readonly bookmarks: Bookmark[];
  /** Number and place of each source of the list at the end, by id. */
  readonly sources: ReadonlyMap<string, Reference>;
  /** Where each answer lands, by criterion. */
  readonly answers: ReadonlyMap<string, Anchor>;
}

/** What a section of any document needs. */
export type Host = Pick<Part, "setting" | "tag" | "bookmarks">;

/** A section with its heading on a new page or below what came before, and its entry in contents and bookmarks. */
export function section(
  part: Host,
  title: string,
  build: (tag: Tag, bookmark: Bookmark) => readonly Slice[],
  options: { startsPage: boolean } = { startsPage: true },
): Slice[] {
  const bookmark = { title, anchor: new Anchor(), children: [] };
  part.bookmarks.push(bookmark);
  const step = `section ${part.bookmarks.length}`;
  const tag = part.tag.add("Sect");
  const heading = sectionHeading(part.setting, tag, title, bookmark.anchor);
  const slices = [...heading, ...build(tag, bookmark)];
  return stepped(slices, step).map((slice, i) =>
    i > 0 ? slice : { ...slice, startsPage: options.startsPage, before: 26 },
  );
}
