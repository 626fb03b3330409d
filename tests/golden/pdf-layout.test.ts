import { beforeAll, describe, expect, test, vi } from "vitest";
import { renderReportPdf } from "#exports";
import type { Report } from "#report";
import { BUILD_TIME, builtFonts } from "../fixtures/fonts.ts";
import { ask, pageText } from "../fixtures/pdf-tools.ts";
import { ventureReport } from "../fixtures/venture-reports.ts";

// Eighteen reports, each read by several programs.
vi.setConfig({ testTimeout: 2 * BUILD_TIME, hookTimeout: 2 * BUILD_TIME });

const DATE = "2026-11-22T09:30:00.000Z";
/** A finished venture, one that is blocked, one half empty, one of another rubric, and the sample. */
const VENTURES = [
  "api-product",
  "education-minors",
  "finance-risk",
  "invoicing-saas",
  "sample-venture.zh",
];
const CASES = VENTURES.flatMap((name) =>
  (["zh", "en"] as const).map((language) => ({ name, language })),
);

/** The text between head and foot of a frame on every page, as lines. */
function linesOfPages(bytes: Uint8Array, x: number, width: number): string[][] {
  const frame = ["-x", `${x}`, "-y", "56", "-W", `${width}`, "-H", "732"];
  return ask(bytes, "pdftotext", ["-layout", ...frame, "FILE", "-"])
    .split("\f")
    .slice(0, -1)
    .map((page) => page.split("\n").filter((line) => line.trim() !== ""));
}

/** Lines of text that start at one of these distances from the left edge: the starts of text columns, in points. */
function linesFrom(bytes: Uint8Array, starts: readonly number[]): string[] {
  const boxes = ask(bytes, "pdftotext", ["-bbox-layout", "-f", "2", "FILE", "-"]);
  return [...boxes.matchAll(/<line xMin="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g)]
    .filter(([, left]) => starts.some((start) => Math.abs(Number(left) - start) < 2))
    .map(([, , words = ""]) =>
      words
        .replace(/<[^>]*>/g, " ")
        .replaceAll("&amp;", "&")
        .trim(),
    );
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}

/** Everything that heads a block of text. */
function headings(report: Report): Set<string> {
  const { gaps, answers, strengths, dimensions, regulation } = report;
  const sections = [
    report.verdict,
    report.radar,
    dimensions,
    report.gates,
    gaps,
    strengths,
    answers,
    report.method,
    report.roadmap,
    report.firmness,
    regulation,
  ].flatMap((section) => (section ? [section.heading] : []));
  const titles = [
    ...gaps.lines.map((gap, i) => `${i + 1}${gap.title}`),
    ...answers.groups.map(({ title }) => title),
    ...answers.groups.flatMap(({ lines }) => lines.map((line) => line.criterionId + line.title)),
    ...strengths.lines.map((line) => line.dimension + line.title),
    report.labels.sources,
  ];
  return new Set([...sections, ...titles].map(bare));
}

describe.each(CASES)("the report of $name in $language", ({ name, language }) => {
  let report: Report;
  let bytes: Uint8Array;
  let pages: string[][];

  beforeAll(async () => {
    report = await ventureReport(name, language);
    ({ bytes } = await renderReportPdf([report], { fonts: builtFonts(), date: DATE }));
    pages = linesOfPages(bytes, 0, 596);
  });

  test("tells on page 2 alone what the verdict is, why, and what to do first", () => {
    const { verdict, gaps, radar, labels } = report;
    const told = pageText(bytes, 2);
    const wanted = [
      verdict.band,
      verdict.score.text,
      verdict.rangeText,
      verdict.sentence,
      verdict.reason,
      verdict.action,
      ...verdict.gateSentences,
      ...verdict.warnings,
      ...verdict.facts.flatMap(({ label, figure, help }) => [label, figure.text, help]),
      ...radar.axes.map(({ title }) => title),
      ...gaps.lines
        .slice(0, 3)
        .flatMap((gap) => [gap.title, gap.recoverable.text, gap.actions[0] ?? gap.anchorNext]),
    ];
    expect(wanted.filter((words) => !told.includes(bare(words)))).toEqual([]);
    expect(pageText(bytes, 3)).toContain(bare(labels.contents));
  });

  test("never leaves a heading at the foot of a page", () => {
    const known = headings(report);
    const feet = pages.slice(1).map((lines) => bare(lines.at(-1) ?? ""));
    expect(feet.filter((line) => known.has(line))).toEqual([]);
    expect(known.size).toBeGreaterThan(40);
  });

  test("has no page that is all but empty", () => {
    const counts = pages.slice(1).map((lines) => lines.length);
    expect(Math.min(...counts)).toBeGreaterThan(5);
  });

  test("breaks no line before a closing mark or behind an opening one", () => {
    const shown = linesFrom(bytes, [56, 84, 172, 183, 184]);
    expect(shown.length).toBeGreaterThan(400);
    expect(shown.filter((line) => /^[。，、；：？！）】》」』”’…—·%℃％‰]/u.test(line))).toEqual([]);
    expect(shown.filter((line) => /[（【《「『“‘[(]$/u.test(line))).toEqual([]);
  });

  test("repeats the head of a table on every page that goes on with it", () => {
    const { columns, rows } = report.dimensions.table;
    const [first, second] = columns;
    const title = bare(rows[0]?.[0] ?? "");
    const page = pages.find((lines) =>
      lines.some((line) => bare(line).startsWith(title + (rows[0]?.[1] ?? ""))),
    );
    expect(page?.some((line) => bare(line).startsWith(`${first?.title}${second?.title}`))).toBe(
      true,
    );
  });

  test("is tagged in reading order, headings first, in its language", () => {
    const spoken = ask(bytes, "pdfinfo", ["-struct-text", "FILE"]);
    const order = [...spoken.matchAll(/^ *H1.*\n *"([^"]*)"/gm)].map(([, words]) => words);
    const wanted = [
      report.verdict.heading,
      report.labels.contents,
      report.radar.heading,
      report.dimensions.heading,
      report.gates.heading,
      report.gaps.heading,
      report.strengths.heading,
      report.answers.heading,
      report.method.heading,
    ];
    expect(order.filter((words) => wanted.includes(words ?? ""))).toEqual(wanted);
    const info = ask(bytes, "pdfinfo", ["-struct", "FILE"]);
    expect(info.match(/^ *H3/gm)).toHaveLength(
      report.answers.groups.flatMap((g) => g.lines).length,
    );
  });

  test("is small", () => {
    expect(bytes.length).toBeLessThan(260_000);
    const count = /Pages: +(\d+)/.exec(ask(bytes, "pdfinfo", ["FILE"]))?.[1];
    expect(Number(count)).toBeLessThanOrEqual(39);
  });

  test("says nothing of the person or the machine that made it", () => {
    const info = ask(bytes, "pdfinfo", ["FILE"]);
    expect(info).not.toMatch(/^Author/m);
    expect(info).toContain(`${report.title} – ${report.venture.name}`);
    expect(info).toMatch(/^Producer: +jsPDF/m);
    expect(info).toMatch(/^Creator: +Touchstone$/m);
  });
});
