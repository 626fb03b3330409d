import type { Tag } from "./tags.ts";

/** A place to jump to inside the document; filled in when the layout reaches it. */
export class Anchor {
  page = 0;
  /** Distance from the top of the page, points. */
  top = 0;
}

/** A rectangle on a page that leads somewhere. */
export interface LinkArea {
  readonly page: number;
  /** Left, bottom, right, top in PDF space, points. */
  readonly box: readonly [number, number, number, number];
  readonly target: string | Anchor;
  /** What a reader says for it. */
  readonly label: string;
  readonly tag: Tag;
}
