import type { Anchor } from "./annotations.ts";
import { type Internals, textString } from "./internals.ts";

/** A bookmark and those below it. */
export interface Bookmark {
  readonly title: string;
  readonly anchor: Anchor;
  readonly children: Bookmark[];
}

interface Numbered {
  readonly bookmark: Bookmark;
  readonly object: number;
  readonly children: readonly Numbered[];
}

/**
 * Writes the bookmarks (ISO 32000-1, 12.3.3). jsPDF's own outline leads to the top of a page only; ours leads to the heading.
 * @param pageHeight points
 * @returns object number of the outline root
 */
export function writeOutline(
  internals: Internals,
  bookmarks: readonly Bookmark[],
  pageHeight: number,
): number {
  const root = internals.newObjectDeferred();
  const top = bookmarks.map((bookmark) => numbered(internals, bookmark));
  for (const [i, entry] of top.entries()) writeEntry(internals, top, i, entry, root, pageHeight);
  internals.newObjectDeferredBegin(root, true);
  internals.out(`<</Type/Outlines${ends(top)}/Count ${top.length}>>`);
  internals.out("endobj");
  return root;
}

function numbered(internals: Internals, bookmark: Bookmark): Numbered {
  const object = internals.newObjectDeferred();
  return {
    bookmark,
    object,
    children: bookmark.children.map((child) => numbered(internals, child)),
  };
}

function ends(entries: readonly Numbered[]): string {
  const first = entries[0];
  const last = entries.at(-1);
  return first && last ? `/First ${first.object} 0 R/Last ${last.object} 0 R` : "";
}

function writeEntry(
  internals: Internals,
  siblings: readonly Numbered[],
  index: number,
  { bookmark, object, children }: Numbered,
  parent: number,
  pageHeight: number,
): void {
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const page = internals.getPageInfo(bookmark.anchor.page).objId;
  const top = Math.round(pageHeight - bookmark.anchor.top);
  internals.newObjectDeferredBegin(object, true);
  internals.out(
    `<</Title${textString(bookmark.title)}/Parent ${parent} 0 R/Dest[${page} 0 R/XYZ null ${top} null]` +
      (before ? `/Prev ${before.object} 0 R` : "") +
      (after ? `/Next ${after.object} 0 R` : "") +
      // A negative count keeps the level below folded.
      (children.length > 0 ? `${ends(children)}/Count ${-children.length}` : "") +
      ">>",
  );
  internals.out("endobj");
  for (const [i, child] of children.entries()) {
    writeEntry(internals, children, i, child, object, pageHeight);
  }
}
