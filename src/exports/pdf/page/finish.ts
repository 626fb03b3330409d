import { Anchor, type LinkArea } from "./annotations.ts";
import { type Attachment, writeAttachment } from "./attachment.ts";
import { asciiString, type Hooks, type Internals, plainString, textString } from "./internals.ts";
import { type Bookmark, writeOutline } from "./outline.ts";
import type { Pen } from "./pen.ts";
import { writeStructure } from "./structure.ts";
import type { Tag } from "./tags.ts";

/** What goes into the file beside the pages. */
export interface Extras {
  readonly root: Tag;
  readonly bookmarks: readonly Bookmark[];
  readonly attachment: Attachment | undefined;
  /** PDF date, e.g. "D:20261122093000+00'00'". */
  readonly date: string;
}

/** Hooks links, structure, bookmarks and the attachment into jsPDF's writing of the file. Call once, after the last page is drawn. */
export function finish(hooks: Hooks, pen: Pen, extras: Extras): void {
  pen.close();
  const { internals } = hooks;
  const pages = pen.doc.getNumberOfPages();
  const height = pen.doc.internal.pageSize.getHeight();
  let objects: number[] = [];
  let catalog: string[] = [];
  hooks.on("putPage", ({ pageNumber }) => {
    // jsPDF opens the file at object 3, the first page, so nothing may be numbered before the pages are.
    if (pageNumber === 1) objects = pen.links.map(() => internals.newObjectDeferred());
    const own = objects.filter((_, i) => pen.links[i]?.page === pageNumber);
    const annotations = own.length === 0 ? "" : `/Annots[${own.map((n) => `${n} 0 R`).join(" ")}]`;
    internals.out(`/StructParents ${pageNumber - 1}/Tabs/S${annotations}`);
  });
  hooks.on("postPutResources", () => {
    pen.links.forEach((link, i) => {
      writeLink(internals, link, objects[i] ?? 0, pages + i, height);
    });
    const annotations = pen.links.map(({ tag, page }, i) => ({
      tag,
      page,
      object: objects[i] ?? 0,
    }));
    const { root, bookmarks, attachment, date } = extras;
    const tree = writeStructure(internals, { root, pages, marks: pen.marks, annotations });
    catalog = [
      `/MarkInfo<</Marked true>>/StructTreeRoot ${tree} 0 R`,
      `/Outlines ${writeOutline(internals, bookmarks, height)} 0 R`,
    ];
    if (!attachment) return;
    const file = writeAttachment(internals, attachment, date);
    catalog.push(
      `/Names<</EmbeddedFiles<</Names[${textString(attachment.name)} ${file} 0 R]>>>>/AF[${file} 0 R]`,
    );
  });
  hooks.on("putCatalog", () => {
    for (const entry of catalog) internals.out(entry);
  });
}

/** A link annotation (ISO 32000-1, 12.5.6.5). */
function writeLink(
  internals: Internals,
  link: LinkArea,
  object: number,
  key: number,
  pageHeight: number,
): void {
  const box = link.box.map((value) => Math.round(value)).join(" ");
  internals.newObjectDeferredBegin(object, true);
  internals.out(
    `<</Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${key}` +
      `/Contents${plainString(link.label)}${destination(internals, link.target, pageHeight)}>>`,
  );
  internals.out("endobj");
}

function destination(internals: Internals, target: string | Anchor, pageHeight: number): string {
  if (!(target instanceof Anchor)) return `/A<</S/URI/URI${asciiString(target)}>>`;
  const page = internals.getPageInfo(target.page).objId;
  return `/Dest[${page} 0 R/XYZ null ${Math.round(pageHeight - target.top)} null]`;
}
