import { jsPDF } from "jspdf";
import { expect, test } from "vitest";
import { drawPlaced, flow } from "../../../../src/exports/pdf/layout/flow.ts";
import { beside, blank, type Slice } from "../../../../src/exports/pdf/layout/slice.ts";
import { Pen } from "../../../../src/exports/pdf/page/pen.ts";

const FRAME = { top: 100, bottom: 200 };

/** Lays slices out on pages of 100 points and says where each one went: "name@page:top". */
function placed(slices: readonly (Partial<Slice> & { name: string })[]): string[] {
  const found: string[] = [];
  const pen = new Pen(new jsPDF({ unit: "pt", format: "a4" }));
  const full = slices.map(({ name, ...slice }) => ({
    ...blank(20),
    ...slice,
    draw: (_: Pen, top: number) => found.push(`${name}@${pen.page}:${top}`),
  }));
  drawPlaced(pen, flow(full, FRAME, { page: 1, y: FRAME.top }).placed);
  return found;
}

const lines = (count: number, name = "line") =>
  Array.from({ length: count }, (_, i) => ({ name: `${name}${i + 1}` }));

test("slices fill a page and go on at the top of the next", () => {
  expect(placed(lines(6)).slice(4)).toEqual(["line5@1:180", "line6@2:100"]);
});

test("a heading never stays alone at the foot of a page", () => {
  const found = placed([...lines(4), { name: "heading", keep: true }, { name: "text" }]);
  expect(found.slice(4)).toEqual(["heading@2:100", "text@2:120"]);
});

test("space above is dropped at the top of a page", () => {
  const found = placed([...lines(5), { name: "next", before: 30 }, { name: "after", before: 30 }]);
  expect(found.slice(5)).toEqual(["next@2:100", "after@2:150"]);
});

test("the head of a table comes again when a page break parts it from its rows", () => {
  const heads: string[] = [];
  const repeat: Slice = { ...blank(10), draw: (pen) => heads.push(`head@${pen.page}`) };
  const rows = lines(12, "row").map((row) => ({ ...row, repeat }));
  const found = placed([{ name: "head", height: 10, keep: true }, ...rows]);
  expect(found.slice(0, 2)).toEqual(["head@1:100", "row1@1:110"]);
  expect(found[5]).toBe("row5@2:110");
  expect(heads).toEqual(["head@2", "head@3"]);
});

test("what is kept together but taller than a page is broken rather than lost", () => {
  const found = placed(lines(12).map((line) => ({ ...line, keep: true })));
  expect(found).toHaveLength(12);
  expect(found.at(-1)).toBe("line12@3:120");
});

test("a section that starts a page does so only when the page is used by more than a few lines", () => {
  expect(
    placed([
      { name: "first", startsPage: true, height: 40 },
      { name: "second", startsPage: true },
      { name: "third", startsPage: true, before: 10 },
    ]),
  ).toEqual(["first@1:100", "second@2:100", "third@2:130"]);
});

test("a label in the margin stays beside its text and makes room for itself", () => {
  const column = beside([blank(10), blank(10), blank(10)], [blank(10), blank(10)]);
  expect(column.map((slice) => slice.keep)).toEqual([true, false, false]);
  const short = beside([blank(10)], [blank(10), blank(10)]);
  expect(short.map((slice) => slice.height)).toEqual([10, 10]);
});
