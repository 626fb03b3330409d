import { beforeAll, expect, test } from "vitest";
import { Face } from "../../../../src/exports/pdf/fonts/face.ts";
import { loadFonts } from "../../../../src/exports/pdf/fonts/library.ts";
import { breakLines, type Line } from "../../../../src/exports/pdf/text/break.ts";
import { codesIn } from "../../../../src/exports/pdf/text/clean.ts";
import { Shaper } from "../../../../src/exports/pdf/text/shape.ts";
import { BUILD_TIME, builtFonts } from "../../../fixtures/fonts.ts";
import { NOTES } from "../../../fixtures/sample-texts.ts";

const PROSE =
  "（一）“报关单”核对——每张单证都要看——耗时很长……客户说：“能不能快点？”于是我们做了《单证助手》，它能（在3个月内）把错单率从3.1%降到0.4%；成本是￥3,200／月！好。";
const ENGLISH =
  "The held-out set (1,200 papers) covers well-known edge cases; see https://example.com/a/long/path/to/the/evidence?item=interviews&page=2#table for its make-up — counterintuitively small.";
const TEXTS = [PROSE, ENGLISH, ...NOTES.flatMap(({ zh, en }) => [zh, en])];
const NEVER_FIRST = /^[，。、；：？！）》”’％%,.;:?!\])…—]/u;
const NEVER_LAST = /[（《“‘([￥¥$€]$/u;

let shaper: Shaper;
beforeAll(async () => {
  const library = await loadFonts(builtFonts(), codesIn(TEXTS));
  shaper = new Shaper(new Face(library.regular), new Face(library.bold));
}, BUILD_TIME);

/** Lines of a text in a column of `ems` Chinese characters. */
function linesOf(text: string, ems: number): Line[] {
  return shaper.shape([{ text }]).flatMap((items) => breakLines(items, ems * 1000));
}

function textOf(line: Line): string {
  return line.items.map((item) => String.fromCodePoint(item.code)).join("");
}

const WIDTHS = Array.from({ length: 30 }, (_, i) => 8 + i);

test.each(TEXTS.filter((text) => text !== ""))(
  "no mark stands where it must not, at any width: %s",
  (text) => {
    for (const width of WIDTHS) {
      for (const line of linesOf(text, width)) {
        const shown = textOf(line).trimEnd();
        expect(shown, `${width}`).not.toMatch(NEVER_FIRST);
        expect(shown, `${width}`).not.toMatch(NEVER_LAST);
      }
    }
  },
);

test("no line is longer than its column, and no character is lost or added", () => {
  for (const text of TEXTS) {
    for (const width of WIDTHS) {
      const lines = linesOf(text, width);
      expect(Math.max(0, ...lines.map((line) => line.width))).toBeLessThanOrEqual(width * 1000);
      const joined = lines.map(textOf).join("");
      expect(joined.replaceAll(" ", "")).toBe(text.replace(/\s/g, ""));
    }
  }
});

test("a word stays whole as long as a line can hold it", () => {
  const lines = linesOf(ENGLISH.replace(/https\S+/, ""), 12).map(textOf);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[ -]$/);
});

test("a web address breaks behind its punctuation", () => {
  const lines = linesOf(
    "https://example.com/a/long/path/to/the/evidence?item=interviews&page=2#table",
    12,
  );
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines.slice(0, -1)) expect(textOf(line)).toMatch(/[/?&=#_.-]$/);
});

test("a word longer than the line is broken rather than cut off", () => {
  const lines = linesOf("a".repeat(300), 10);
  expect(lines.map(textOf).join("")).toBe("a".repeat(300));
  expect(lines.length).toBeGreaterThan(10);
});

test("a number stays with its counter and a percentage with its sign", () => {
  for (const width of WIDTHS) {
    for (const line of linesOf(
      "试点共持续3个月，收益20 %，成本下降15%，另有120家客户在等。",
      width,
    )) {
      expect(textOf(line).trimEnd()).not.toMatch(/\d$/);
    }
  }
});

test("the double dash and the double ellipsis are never torn apart", () => {
  for (const width of WIDTHS) {
    const lines = linesOf(PROSE, width).map(textOf);
    for (const [i, line] of lines.entries()) {
      const joint = `${line.at(-1) ?? ""}${lines[i + 1]?.[0] ?? ""}`;
      expect(["——", "……"]).not.toContain(joint);
    }
  }
});

test("a paragraph does not end in a line of a single character", () => {
  const lines = linesOf("一二三四五六七八九十一二三四五六七八九十一。", 20);
  expect(lines.map((line) => textOf(line).length)).toEqual([20 - 1, 3]);
});

test("a closing mark may hang its empty half over the edge, an opening one over the start", () => {
  const [line] = linesOf("（一二三四五六七八）", 10);
  expect(line?.start).toBe(-500);
  expect(line?.width).toBe(9000);
  expect(linesOf("一二三四五六七八九。", 9.5)).toHaveLength(1);
});

test("two marks that meet share one square", () => {
  const [line] = linesOf("一）。二", 20);
  expect(line?.width).toBe(3500);
});

test("Chinese and Latin are set apart by an eighth of an em unless a space already does so", () => {
  const [tight] = linesOf("用AI做", 20);
  const [spaced] = linesOf("用 AI 做", 20);
  const letters = (tight?.width ?? 0) - 2000 - 250;
  expect(spaced?.width).toBe(2000 + letters + 2 * 224);
});

test("quotes are wide in Chinese and narrow in Latin text, also when a Chinese text quotes Latin words", () => {
  const widthOf = (text: string) => linesOf(`x${text}x`, 90)[0]?.items[1]?.advance;
  expect(widthOf("“a”")).toBeLessThan(600);
  expect(widthOf("“中”")).toBe(1000);
  expect(linesOf("“Lora”是什么", 90)[0]?.items[0]?.advance).toBe(1000);
  expect(linesOf("收益≥20", 90)[0]?.items[2]?.advance).toBeLessThan(950);
});
