/** Standard structure types used here (ISO 32000-1, 14.8.4). */
export type Role =
  | "Document"
  | "Part"
  | "Sect"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Caption"
  | "TOC"
  | "TOCI"
  | "Link";

/** A piece of page content, or a link annotation by its index in the document. */
export type Leaf =
  | { readonly page: number; readonly mark: number }
  | { readonly annotation: number };

/** One element of the logical structure, which tells a screen reader what the marks on the page are. */
export class Tag {
  readonly role: Role;
  readonly kids: (Tag | Leaf)[] = [];
  /** Said instead of a figure. */
  readonly alt: string | undefined;
  readonly language: string | undefined;

  constructor(role: Role, options: { alt?: string; language?: string } = {}) {
    this.role = role;
    this.alt = options.alt;
    this.language = options.language;
  }

  /** Adds an element below this one, in reading order. */
  add(role: Role, options: { alt?: string; language?: string } = {}): Tag {
    const tag = new Tag(role, options);
    this.kids.push(tag);
    return tag;
  }
}

/** An element without page content says nothing and is not written. */
export function isSilent(tag: Tag): boolean {
  return tag.kids.every((kid) => kid instanceof Tag && isSilent(kid));
}
