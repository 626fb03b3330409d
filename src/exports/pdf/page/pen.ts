import type { jsPDF } from "jspdf";
import type { Anchor, LinkArea } from "./annotations.ts";
import { type Internals, internalsOf } from "./internals.ts";
import { type Paint, type Point, polygonPath, rectPath, ringPath } from "./paths.ts";
import { colourOf, shortNumber } from "./numbers.ts";
import type { Tag } from "./tags.ts";

export type { Paint, Point } from "./paths.ts";

/** What a page's contents have set so far, by kind: an operator is written again only when it changes. */
type Look = Map<string, string>;

/**
 * Draws on pages. Lengths in points from the top left corner of the current frame, of which a sheet may hold two beside each other.
 * Everything drawn belongs either to a tag or to an artifact, as a tagged file demands; consecutive marks of one tag on one page
 * share one marked stretch, consecutive lines one text object.
 */
export class Pen {
  readonly doc: jsPDF;
  readonly links: LinkArea[] = [];
  /** Tag of each marked stretch, by page and mark number: the file's parent tree. */
  readonly marks = new Map<number, Tag[]>();
  readonly #internals: Internals;
  readonly #height: number;
  readonly #looks = new Map<number, Look>();
  #shift = 0;
  #page = 1;
  /** What the next mark belongs to; undefined for decoration and running heads. */
  #wanted: Tag | undefined;
  #open: { readonly tag: Tag | undefined; readonly insideText: boolean } | undefined;
  /** Start of the current line while a text object is open, tenths of a point in PDF space. */
  #line: Point | undefined;

  constructor(doc: jsPDF) {
    this.doc = doc;
    this.#internals = internalsOf(doc);
    this.#height = doc.internal.pageSize.getHeight();
  }

  /** The current page, from 1. */
  get page(): number {
    return this.#page;
  }

  /** Goes to a page, adding what is missing before it. */
  goTo(page: number): void {
    this.close();
    while (this.doc.getNumberOfPages() < page) this.doc.addPage();
    this.doc.setPage(page);
    this.#page = page;
  }

  /** Draws from here on in the frame whose left edge is `shift` points from the sheet's. */
  frame(shift: number): void {
    this.close();
    this.#shift = shift;
  }

  /** What follows belongs to `tag`; undefined for decoration and running heads. */
  begin(tag: Tag | undefined): void {
    if (this.#open && this.#open.tag !== tag) this.#endMark();
    this.#wanted = tag;
  }

  /** Ends the open stretch; needed before a page is left or the file is written. */
  close(): void {
    this.#endMark();
    this.#endText();
  }

  /** Starts a line of text at its baseline. */
  lineAt(x: number, baseline: number): void {
    this.#readyForText();
    const to: Point = [Math.round((x + this.#shift) * 10), Math.round(this.#up(baseline) * 10)];
    const [left, up] = this.#line ?? [0, 0];
    this.#internals.out(`${shortNumber((to[0] - left) / 10)} ${shortNumber((to[1] - up) / 10)} Td`);
    this.#line = to;
  }

  /** Writes an operator unless the last one of its kind on this page was the same. */
  set(kind: string, operator: string): void {
    const look = this.#looks.get(this.#page) ?? new Map<string, string>();
    if (look.get(kind) === operator) return;
    this.#looks.set(this.#page, look.set(kind, operator));
    this.#internals.out(operator);
  }

  /** Shows glyphs on the line begun with `lineAt`. @param operand of TJ, in brackets */
  show(operand: string): void {
    this.#internals.out(`${operand}TJ`);
  }

  rect(x: number, y: number, width: number, height: number, paint: Paint, radius = 0): void {
    this.#painted(paint, rectPath(x + this.#shift, this.#up(y + height), width, height, radius));
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.#painted(paint, ringPath(x + this.#shift, this.#up(y), radius));
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: NonNullable<Paint["stroke"]>): void {
    this.#painted({ stroke }, polygonPath([this.#place([x1, y1]), this.#place([x2, y2])], false));
  }

  /** A closed shape. */
  polygon(points: readonly Point[], paint: Paint): void {
    if (points.length === 0) return;
    this.#painted(
      paint,
      polygonPath(
        points.map((point) => this.#place(point)),
        true,
      ),
    );
  }

  /** Makes a rectangle of this page lead to an address or a place in the document. */
  link(
    box: { x: number; y: number; width: number; height: number },
    target: string | Anchor,
    label: string,
    tag: Tag,
  ) {
    const x = box.x + this.#shift;
    tag.kids.push({ annotation: this.links.length });
    this.links.push({
      page: this.#page,
      box: [x, this.#up(box.y + box.height), x + box.width, this.#up(box.y)],
      target,
      label,
      tag,
    });
  }

  /** PDF counts from the bottom of the page. */
  #up(y: number): number {
    return this.#height - y;
  }

  #place([x, y]: Point): Point {
    return [x + this.#shift, this.#up(y)];
  }

  #painted({ fill, stroke }: Paint, path: string): void {
    this.#readyForPath();
    if (fill) this.set("fill", `${colourOf(fill)} rg`);
    if (stroke) {
      this.set("stroke", `${colourOf(stroke.colour)} RG`);
      this.set("width", `${shortNumber(stroke.width)} w`);
      this.set("dash", `[${(stroke.dash ?? []).join(" ")}]0 d`);
    }
    this.#internals.out(`${path} ${fill ? (stroke ? "B" : "f") : "S"}`);
  }

  #readyForText(): void {
    if (!this.#line) {
      this.#internals.out("BT");
      this.#line = [0, 0];
    }
    if (!this.#open) this.#startMark(true);
  }

  /** Shapes stand outside of text objects. */
  #readyForPath(): void {
    if (this.#open?.insideText) this.#endMark();
    this.#endText();
    if (!this.#open) this.#startMark(false);
  }

  #startMark(insideText: boolean): void {
    const tag = this.#wanted;
    this.#open = { tag, insideText };
    if (!tag) {
      this.#internals.out("/Artifact BMC");
      return;
    }
    const marks = this.marks.get(this.#page) ?? [];
    this.marks.set(this.#page, marks);
    tag.kids.push({ page: this.#page, mark: marks.length });
    this.#internals.out(`/${tag.role}<</MCID ${marks.length}>>BDC`);
    marks.push(tag);
  }

  #endMark(): void {
    if (!this.#open) return;
    if (!this.#open.insideText) this.#endText();
    this.#internals.out("EMC");
    this.#open = undefined;
  }

  #endText(): void {
    if (this.#line) this.#internals.out("ET");
    this.#line = undefined;
  }
}
