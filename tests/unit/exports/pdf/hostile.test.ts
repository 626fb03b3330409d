import { beforeAll, expect, test, vi } from "vitest";
import { type FontSource, type Pdf, renderReportPdf } from "#exports";
import type { Report } from "#report";
import { BUILD_TIME, builtFonts } from "../../../fixtures/fonts.ts";
import { ask, plainText } from "../../../fixtures/pdf-tools.ts";
import { sampleReport } from "../../../fixtures/sample-report.ts";

vi.setConfig({ testTimeout: BUILD_TIME });

let fonts: FontSource;
beforeAll(() => {
  fonts = builtFonts();
}, BUILD_TIME);

/** The sample with one answer's note, and whatever else a case changes. */
function reportWith(note: string, changes: Partial<Report> = {}): Report {
  const report = sampleReport("en");
  const [first, ...groups] = report.answers.groups;
  const [line, ...lines] = first!.lines;
  return {
    ...report,
    answers: {
      ...report.answers,
      groups: [{ ...first!, lines: [{ ...line!, note }, ...lines] }, ...groups],
    },
    ...changes,
  };
}

async function render(report: Report, source: FontSource = fonts): Promise<Pdf> {
  const pdf = await renderReportPdf([report], { fonts: source, date: "2026-11-22T09:30:00.000Z" });
  expect(ask(pdf.bytes, "qpdf", ["--check", "FILE"])).toContain(
    "No syntax or stream encoding errors",
  );
  return pdf;
}

test("text goes on after NUL, tabs, escapes and brackets", async () => {
  const { bytes, missing } = await render(
    reportWith("start\u0000\u0007\t) Tj ET (\\ \r end-of-note"),
  );
  expect(missing).toEqual([]);
  expect(plainText(bytes)).toContain("start)TjET(\\end-of-note");
});

test("what no font has becomes a square and is reported, once each, and the rest stays", async () => {
  const { bytes, missing } = await render(reportWith("rocket 🚀🚀 שלום \ud83d done 𠮷𨭎"));
  expect([...missing].sort()).toEqual(["🚀", "ש", "ל", "ו", "ם", "\ufffd"].sort());
  const text = plainText(bytes);
  expect(text).toContain("rocket□□□□□□□done𠮷𨭎");
  expect(text).toContain("U+1F680");
});

test("a family of joined emoji is one square for each visible part", async () => {
  const { bytes } = await render(reportWith("a👩\u200d💻\ufe0fz"));
  expect(plainText(bytes)).toContain("a□□z");
});

test("direction marks cannot turn a sentence round", async () => {
  const { bytes } = await render(reportWith("safe\u202egnp.exe\u202c end"));
  expect(plainText(bytes)).toContain("safegnp.exeend");
});

test("a note of 10,000 characters is printed to its last character, in Chinese or as one word", async () => {
  const chinese = "评估记录，".repeat(2000);
  const { bytes } = await render(reportWith(`${chinese}完`));
  expect(plainText(bytes)).toContain(`${chinese}完`);
  const word = await render(reportWith(`${"x".repeat(10_000)}END`));
  expect(plainText(word.bytes)).toContain(`${"x".repeat(10_000)}END`);
});

test("a thousand line breaks are a thousand lines, not a broken page", async () => {
  const { bytes } = await render(
    reportWith(Array.from({ length: 1000 }, (_, i) => `line${i};`).join("\n")),
  );
  expect(plainText(bytes)).toContain("line998;line999;");
});

test("titles and addresses cannot smuggle actions into the file", async () => {
  const evil = ") /A << /S /JavaScript /JS (app.alert(1)) >> (";
  const report = reportWith("note", { title: evil, venture: { name: evil, oneLiner: evil } });
  const [source] = report.method.sources;
  const { bytes } = await render({
    ...report,
    method: {
      ...report.method,
      sources: [
        { ...source!, address: "javascript:app.alert(1)" },
        { ...source!, id: "B", address: `https://example.com/)>>/S/JavaScript(\\` },
      ],
    },
  });
  expect(ask(bytes, "pdfinfo", ["FILE"])).toMatch(/JavaScript: +no/);
  const objects = ask(bytes, "qpdf", ["--json", "--json-key=qpdf", "FILE"]);
  expect(objects).toContain('"/S": "/URI"');
  expect(objects).not.toContain('"/S": "/JavaScript"');
  expect(objects).not.toContain('"/JS":');
  expect(objects).not.toContain('"/URI": "u:javascript');
});

test("a name of 400 characters stays on the cover and in the head of the page", async () => {
  const name = "很长的名字".repeat(80);
  const { bytes } = await render(
    reportWith("note", { title: name, venture: { name, oneLiner: "" } }),
  );
  const boxes = ask(bytes, "pdftotext", ["-bbox", "-l", "2", "FILE", "-"]);
  const edges = [...boxes.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"/g)];
  expect(edges.length).toBeGreaterThan(5);
  for (const [, right, bottom] of edges) {
    expect(Number(right)).toBeLessThan(545);
    expect(Number(bottom)).toBeLessThan(820);
  }
});

test("a report with nothing in it still makes a file", async () => {
  const full = sampleReport("zh");
  const { bytes } = await render({
    ...full,
    profile: [],
    venture: { name: "", oneLiner: "" },
    verdict: {
      ...full.verdict,
      score: { value: null, text: "–" },
      low: { value: null, text: "–" },
      high: { value: null, text: "–" },
      facts: [],
      bands: [],
      gateSentences: [],
      warnings: [],
    },
    radar: {
      ...full.radar,
      axes: [],
      range: [],
      series: [],
      table: { caption: "", columns: [], rows: [] },
    },
    dimensions: { ...full.dimensions, lines: [] },
    gates: { ...full.gates, lines: [] },
    gaps: { ...full.gaps, lines: [] },
    strengths: { ...full.strengths, lines: [] },
    answers: { ...full.answers, groups: [] },
    method: { ...full.method, paragraphs: [], sources: [] },
  });
  expect(plainText(bytes)).toContain(full.gaps.empty);
});

test("without a connection only the characters of the missing shard are left out", async () => {
  const offline: FontSource = {
    load: (name) =>
      name.startsWith("rare-") ? Promise.reject(new Error("offline")) : fonts.load(name),
  };
  const { bytes, missing } = await render(reportWith("中 龘 文"), offline);
  expect(missing).toContain("龘");
  expect(plainText(bytes)).toContain("中□文");
});

test("without the basic fonts there is an error, not an empty page", async () => {
  const none: FontSource = { load: () => Promise.reject(new Error("offline")) };
  await expect(render(reportWith(""), none)).rejects.toThrow("offline");
  const wrong: FontSource = {
    load: () => Promise.resolve(new TextEncoder().encode('{"format":"other"}')),
  };
  await expect(render(reportWith(""), wrong)).rejects.toThrow("font manifest");
});
