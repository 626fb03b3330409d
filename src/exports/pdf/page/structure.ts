import { asciiString, type Internals, textString } from "./internals.ts";
import { isSilent, type Leaf, Tag } from "./tags.ts";

/** What the writer of the structure tree must know about the finished pages. */
export interface Marked {
  readonly root: Tag;
  readonly pages: number;
  readonly marks: ReadonlyMap<number, readonly Tag[]>;
  /** Tag, page and object number of each link annotation. */
  readonly annotations: readonly {
    readonly tag: Tag;
    readonly page: number;
    readonly object: number;
  }[];
}

/**
 * Writes the logical structure (ISO 32000-1, 14.7): one object an element, then the parent tree that leads back from marks to elements.
 * @returns object number of the structure tree root
 */
export function writeStructure(internals: Internals, marked: Marked): number {
  const treeRoot = internals.newObjectDeferred();
  const numbers = new Map<Tag, number>();
  number(internals, marked.root, numbers);
  writeTag(internals, marked, numbers, marked.root, treeRoot);
  const parentTree = internals.newObject();
  internals.out(`<</Nums[${parentEntries(marked, numbers)}]>>`);
  internals.out("endobj");
  internals.newObjectDeferredBegin(treeRoot, true);
  const next = marked.pages + marked.annotations.length;
  internals.out(
    `<</Type/StructTreeRoot/K ${ref(numbers, marked.root)}/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${next}>>`,
  );
  internals.out("endobj");
  return treeRoot;
}

function number(internals: Internals, tag: Tag, numbers: Map<Tag, number>): void {
  numbers.set(tag, internals.newObjectDeferred());
  for (const kid of spokenKids(tag)) if (kid instanceof Tag) number(internals, kid, numbers);
}

function spokenKids(tag: Tag): (Tag | Leaf)[] {
  return tag.kids.filter((kid) => !(kid instanceof Tag && isSilent(kid)));
}

function ref(numbers: ReadonlyMap<Tag, number>, tag: Tag): string {
  const object = numbers.get(tag);
  return object === undefined ? "null" : `${object} 0 R`;
}

function writeTag(
  internals: Internals,
  marked: Marked,
  numbers: ReadonlyMap<Tag, number>,
  tag: Tag,
  parent: number,
): void {
  const own = numbers.get(tag);
  if (own === undefined) return;
  const kids = spokenKids(tag);
  const page = kids.find((kid) => !(kid instanceof Tag) && "mark" in kid);
  const home = page && "page" in page ? page.page : 0;
  const parts = kids.map((kid) =>
    kid instanceof Tag ? ref(numbers, kid) : leaf(internals, marked, kid, home),
  );
  const extra = [
    home > 0 ? `/Pg ${internals.getPageInfo(home).objId} 0 R` : "",
    tag.language === undefined ? "" : `/Lang${asciiString(tag.language)}`,
    tag.alt === undefined ? "" : `/Alt${textString(tag.alt)}`,
    tag.role === "TH" ? "/A<</O/Table/Scope/Column>>" : "",
  ].join("");
  internals.newObjectDeferredBegin(own, true);
  internals.out(`<</S/${tag.role}/P ${parent} 0 R${extra}/K${kidsOf(parts)}>>`);
  internals.out("endobj");
  for (const kid of kids) if (kid instanceof Tag) writeTag(internals, marked, numbers, kid, own);
}

/** One kid needs no list; a number needs a space before it. */
function kidsOf(parts: readonly string[]): string {
  return parts.length === 1 ? ` ${parts[0]}` : `[${parts.join(" ")}]`;
}

function leaf(internals: Internals, marked: Marked, kid: Leaf, home: number): string {
  if ("mark" in kid) {
    if (kid.page === home) return `${kid.mark}`;
    return `<</Type/MCR/Pg ${internals.getPageInfo(kid.page).objId} 0 R/MCID ${kid.mark}>>`;
  }
  const annotation = marked.annotations[kid.annotation];
  if (!annotation) return "";
  const page = internals.getPageInfo(annotation.page).objId;
  return `<</Type/OBJR/Obj ${annotation.object} 0 R/Pg ${page} 0 R>>`;
}

/** Key of page n (from 1) is n − 1; annotations follow the pages. */
function parentEntries(marked: Marked, numbers: ReadonlyMap<Tag, number>): string {
  const entries: string[] = [];
  for (let page = 1; page <= marked.pages; page++) {
    const tags = marked.marks.get(page) ?? [];
    entries.push(`${page - 1}[${tags.map((tag) => ref(numbers, tag)).join(" ")}]`);
  }
  marked.annotations.forEach(({ tag }, i) => {
    entries.push(`${marked.pages + i} ${ref(numbers, tag)}`);
  });
  return entries.join("\n");
}
