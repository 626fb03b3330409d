import type { jsPDF } from "jspdf";
import type { Anchor, LinkArea } from "./annotations.ts";
import { type Internals, internalsOf } from "./internals.ts";
import type { Tag } from "./tags.ts";

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Paint {
  /** "#rrggbb" */
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export type Point = readonly [number, number];

/**
 * Draws on pages. Lengths in points from the top left corner. Everything drawn belongs either to a tag or to an artifact,
 * as a tagged file demands; consecutive marks of one tag on one page share one marked stretch.
 */
export class Pen {
  readonly doc: jsPDF;
  readonly links: LinkArea[] = [];
  /** Tag of each marked stretch, by page and mark number: the file's parent tree. */
  readonly marks = new Map<number, Tag[]>();
  readonly #internals: Internals;
  readonly #height: number;
  #open: { tag: Tag | undefined; page: number } | undefined;

  constructor(doc: jsPDF) {
    this.doc = doc;
    this.#internals = internalsOf(doc);
    this.#height = doc.internal.pageSize.getHeight();
  }

  get page(): number {
    return this.doc.getCurrentPageInfo().pageNumber;
  }

  addPage(): void {
    this.close();
    this.doc.addPage();
  }

  goTo(page: number): void {
    this.close();
    this.doc.setPage(page);
  }

  /** What follows belongs to `tag`; undefined for decoration and running heads. */
  begin(tag: Tag | undefined): void {
    const page = this.page;
    if (this.#open?.tag === tag && this.#open?.page === page) return;
    this.close();
    this.#open = { tag, page };
    if (!tag) {
      this.#internals.out("/Artifact BMC");
      return;
    }
    const marks = this.marks.get(page) ?? [];
    this.marks.set(page, marks);
    tag.kids.push({ page, mark: marks.length });
    this.#internals.out(`/${tag.role} <</MCID ${marks.length}>> BDC`);
    marks.push(tag);
  }

  /** Ends the open stretch; needed before a page is left or the file is written. */
  close(): void {
    if (this.#open) this.#internals.out("EMC");
    this.#open = undefined;
  }

  /** One line of a content stream, in PDF space. */
  raw(operators: string): void {
    this.#internals.out(operators);
  }

  /** Distance from the bottom of the page, which is where PDF counts from. */
  up(y: number): number {
    return this.#height - y;
  }

  rect(x: number, y: number, width: number, height: number, paint: Paint, radius = 0): void {
    this.#painted(paint, (style) =>
      radius > 0
        ? this.doc.roundedRect(x, y, width, height, radius, radius, style)
        : this.doc.rect(x, y, width, height, style),
    );
  }

  circle(x: number, y: number, radius: number, paint: Paint): void {
    this.#painted(paint, (style) => this.doc.circle(x, y, radius, style));
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#painted({ stroke }, () => this.doc.line(x1, y1, x2, y2, "S"));
  }

  /** Closed shapes; with two of them the second cuts a hole. */
  polygons(shapes: readonly (readonly Point[])[], paint: Paint): void {
    this.#painted(paint, (style) => {
      for (const [first, ...rest] of shapes) {
        if (!first) continue;
        this.doc.moveTo(...first);
        for (const point of rest) this.doc.lineTo(...point);
        this.doc.close();
      }
      if (style === "F") this.doc.fillEvenOdd();
      else if (style === "S") this.doc.stroke();
      else this.doc.fillStrokeEvenOdd();
    });
  }

  /** Makes a rectangle of this page lead to an address or a place in the document. */
  link(
    box: { x: number; y: number; width: number; height: number },
    target: string | Anchor,
    label: string,
    tag: Tag,
  ) {
    const { x, y, width, height } = box;
    tag.kids.push({ annotation: this.links.length });
    this.links.push({
      page: this.page,
      box: [x, this.up(y + height), x + width, this.up(y)],
      target,
      label,
      tag,
    });
  }

  #painted({ fill, stroke }: Paint, draw: (style: "F" | "S" | "FD") => unknown): void {
    if (fill) this.doc.setFillColor(fill);
    if (stroke) {
      this.doc.setDrawColor(stroke.colour);
      this.doc.setLineWidth(stroke.width);
      this.doc.setLineDashPattern([...(stroke.dash ?? [])], 0);
    }
    draw(fill ? (stroke ? "FD" : "F") : "S");
  }
}
