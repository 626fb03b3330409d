import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Pdf, renderReportPdf } from "#exports";
import { BUILD_TIME, builtFonts } from "../fixtures/fonts.ts";
import { ask, pageText, plainText, structure } from "../fixtures/pdf-tools.ts";
import { sampleReport } from "../fixtures/sample-report.ts";
import { STYLE } from "../../src/exports/pdf/theme.ts";
import type { Report } from "../../src/report/index.ts";

// Other programs read the file a dozen times; on a busy machine that takes a while.
vi.setConfig({ testTimeout: BUILD_TIME });

const DATE = "2026-11-22T09:30:00.000Z";
const JSON_TEXT = JSON.stringify({ format: "touchstone/assessment", version: 1, note: "𠮷 – é" });
const attachment = { name: "touchstone-assessment.json", json: JSON_TEXT, sha256: "ab".repeat(32) };

const SUBSET_LINE = /^TSTONE\+TouchstoneSans-(Regular|Bold) +CID TrueType +Custom +yes yes yes/;

/** What a report holds that no page shows as it stands: ids, templates, what only drawings or tables use. */
const NOT_PRINTED = new Set([
  "word",
  "id",
  "iso",
  "bandId",
  "criterionId",
  "dimensionId",
  "sheet",
  "labels",
  "alt",
  "effect",
  "status",
  "state",
  "language",
  "checked",
  "address",
  "points",
  "gain",
  "after",
  "empty",
  "hash",
]);

/** The report without what the PDF says elsewhere: totals stand in a table, the anchors of risks among the answers. */
function shown(report: Report): unknown {
  const { dimensions, risks, derivation } = report;
  return {
    ...report,
    title: "",
    dimensions: { ...dimensions, total: undefined },
    risks: risks && {
      ...risks,
      types: risks.types.map((type) => ({
        ...type,
        lines: type.lines.map((line) => ({ ...line, anchor: "" })),
      })),
    },
    derivation: { ...derivation, columns: undefined },
  };
}

/** Every text that a reader of the report should find. */
function printedTexts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (Array.isArray(value)) for (const item of value) printedTexts(item, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (!NOT_PRINTED.has(key) && !(key === "derivation" && typeof item === "string"))
        printedTexts(item, found);
  }
  return found;
}

describe.each(["zh", "en"] as const)("the %s report", (language) => {
  const report = sampleReport(language);
  const fonts = builtFontsLater();
  let pdf: Pdf;
  let text: string;

  beforeAll(async () => {
    pdf = await renderReportPdf([report], { fonts, date: DATE, attachment });
    text = plainText(pdf.bytes);
  }, BUILD_TIME);

  test("shows every text of the report and misses no character", () => {
    expect(pdf.missing).toEqual([]);
    const lost = [...printedTexts(shown(report))].filter(
      (words) => !text.includes(words.replace(/\s/gu, "")),
    );
    expect(lost).toEqual([]);
    expect(printedTexts(report).size).toBeGreaterThan(150);
  });

  test("names itself at the head of every page after the cover", () => {
    for (const page of [2, 9]) {
      expect(pageText(pdf.bytes, page)).toContain(report.title.replace(/\s/gu, ""));
    }
  });

  test("shows the address and the day of every source", () => {
    for (const source of report.method.sources) {
      expect(text).toContain(source.address);
      expect(text).toContain(source.checked.replace(/\s/gu, ""));
    }
  });

  test("is a sound file with two embedded subset fonts and nothing else", () => {
    expect(ask(pdf.bytes, "qpdf", ["--check", "FILE"])).toContain(
      "No syntax or stream encoding errors found",
    );
    const lines = ask(pdf.bytes, "pdffonts", ["FILE"]).trim().split("\n").slice(2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(SUBSET_LINE);
  });

  test("is the same to the byte when made again", async () => {
    const again = await renderReportPdf([sampleReport(language)], {
      fonts,
      date: DATE,
      attachment,
    });
    expect(again.bytes).toEqual(pdf.bytes);
  });

  test("says what it is: title, language, version, tagged, no script", () => {
    const info = ask(pdf.bytes, "pdfinfo", ["FILE"]);
    expect(info).toContain(report.title);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    expect(info).toMatch(/PDF version: +1\.7/);
    const whole = ask(pdf.bytes, "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"]);
    expect(whole).toContain(language === "zh" ? "/Lang (zh-CN)" : "/Lang (en)");
    expect(whole).toContain("/DisplayDocTitle true");
  });

  test("has bookmarks that lead to the page with their heading, and a contents page with the same numbers", () => {
    const outlines = bookmarks(pdf.bytes);
    const all = outlines.flatMap((bookmark) => [bookmark, ...bookmark.kids]);
    expect(outlines).toHaveLength(13);
    expect(all).toHaveLength(13 + report.gaps.lines.length + report.answers.groups.length);
    const contents = pageText(pdf.bytes, 3);
    for (const { title, destpageposfrom1 } of all) {
      const words = title.replace(/\s/gu, "");
      expect(pageText(pdf.bytes, destpageposfrom1), title).toContain(words);
      expect(contents).toContain(`${words}${destpageposfrom1}`);
    }
  });

  test("reads in order aloud: headings, tables with column heads, the radar in words", () => {
    const spoken = structure(pdf.bytes);
    for (const section of [
      "verdict",
      "radar",
      "dimensions",
      "gates",
      "gaps",
      "strengths",
      "answers",
      "method",
    ] as const) {
      expect(spoken).toContain(`"${report[section].heading}"`);
    }
    expect(spoken).toContain(`"${report.roadmap?.heading}"`);
    expect(spoken).toContain(`"${report.firmness?.heading}"`);
    expect(spoken).toContain(`"${report.regulation?.heading}"`);
    expect(spoken.match(/^ *Table/gm)).toHaveLength(4);
    expect(spoken.match(/^ *TH/gm)).toHaveLength(15);
    const whole = ask(pdf.bytes, "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"]);
    expect(whole).toContain(`/Alt <feff${utf16(report.radar.alt)}>`);
    expect(spoken).toContain(`"${report.answers.groups[4]?.lines[8]?.title}"`);
  });

  test("keeps all text inside the frame of the page", () => {
    const boxes = ask(pdf.bytes, "pdftotext", ["-bbox", "-f", "2", "FILE", "-"]);
    const words = [
      ...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g),
    ];
    expect(words.length).toBeGreaterThan(400);
    for (const [, left, top, right, bottom] of words) {
      expect(Number(left)).toBeGreaterThan(48);
      // A closing mark may hang its empty half over the edge.
      expect(Number(right)).toBeLessThan(545);
      expect(Number(top)).toBeGreaterThan(28);
      expect(Number(bottom)).toBeLessThan(818);
    }
  });

  test("carries the assessment as an attachment, unchanged and with its hash", () => {
    expect(ask(pdf.bytes, "pdfdetach", ["-list", "FILE"])).toContain("touchstone-assessment.json");
    expect(ask(pdf.bytes, "qpdf", ["--show-attachment=touchstone-assessment.json", "FILE"])).toBe(
      JSON_TEXT,
    );
    const raw = new TextDecoder("latin1").decode(pdf.bytes);
    expect(raw).toContain(`/TouchstoneSHA256 (${attachment.sha256})`);
  });

  test("links to safe addresses only", () => {
    const whole = ask(pdf.bytes, "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"]);
    const targets = [...whole.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address ?? "");
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(target).toMatch(/^(https:\/\/|mailto:)/);
  });

  test("stays small: the file below 260 kB, the fonts to fetch below 600 kB", () => {
    expect(pdf.bytes.length).toBeLessThan(260_000);
    const fetched = [...fonts.loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(fetched).toBeLessThan(600_000);
  });
});

describe("the report in two languages", () => {
  const reports: Report[] = [sampleReport("zh"), sampleReport("en")];
  const frame = (left: number) => ["-raw", "-x", `${left}`, "-y", "0", "-W", "595", "-H", "842"];
  let bytes: Uint8Array;

  beforeAll(async () => {
    ({ bytes } = await renderReportPdf(reports, { fonts: builtFontsLater(), date: DATE }));
  }, BUILD_TIME);

  test("is one file of A3 sheets, the first language on the left, the second on the right", () => {
    expect(ask(bytes, "pdfinfo", ["FILE"])).toMatch(/Page size: +1190\.56 x 841\.89 pts/);
    reports.forEach((report, i) => {
      const side = ask(bytes, "pdftotext", [...frame(i * 595), "FILE", "-"]).replace(/\s/gu, "");
      expect(side).toContain(report.verdict.sentence.replace(/\s/gu, ""));
      expect(side).toContain(report.method.disclaimer.replace(/\s/gu, ""));
      const other = reports[1 - i];
      expect(side).not.toContain(other?.verdict.sentence.replace(/\s/gu, ""));
    });
  });

  test("starts each section, each gap and each group of answers at one height on both sides", () => {
    const outlines = bookmarks(bytes);
    expect(outlines.map(({ title }) => title)).toEqual(reports.map(({ title }) => title));
    const [left = [], right = []] = outlines.map(({ kids }) =>
      kids
        .flatMap((bookmark) => [bookmark, ...bookmark.kids])
        .map(({ destpageposfrom1, dest }) => [destpageposfrom1, dest[3]]),
    );
    expect(left.length).toBeGreaterThan(20);
    expect(right).toEqual(left);
  });

  test("is read aloud one language after the other, each with its own", () => {
    const spoken = structure(bytes);
    const at = (words: string) => spoken.indexOf(`"${words}"`);
    const [zh, en] = reports;
    expect(at(zh?.method.heading ?? "")).toBeGreaterThan(0);
    expect(at(en?.verdict.heading ?? "")).toBeGreaterThan(at(zh?.method.heading ?? ""));
    const whole = ask(bytes, "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"]);
    expect(whole).toContain("/Lang (zh-CN)");
    expect(whole).toContain("/Lang (en)");
  });

  test("leads from the contents of each side to the page of its own heading", () => {
    reports.forEach((report, i) => {
      const contents = ask(bytes, "pdftotext", [
        ...frame(i * 595),
        "-f",
        "3",
        "-l",
        "3",
        "FILE",
        "-",
      ]).replace(/\s/gu, "");
      for (const { title, destpageposfrom1 } of bookmarks(bytes)[i]?.kids ?? [])
        expect(contents).toContain(`${title.replace(/\s/gu, "")}${destpageposfrom1}`);
      expect(contents).toContain(report.labels.contents);
    });
  });

  test("is legible on A4: body text prints at 6.3 points or more", () => {
    const { body, fine } = STYLE;
    for (const { size } of [body, fine]) expect(size * Math.SQRT1_2).toBeGreaterThanOrEqual(6.3);
  });
});

test("no report at all is refused", async () => {
  await expect(renderReportPdf([], { fonts: builtFontsLater(), date: DATE })).rejects.toThrow(
    "no report",
  );
});

/** UTF-16 in hexadecimal, as a PDF holds texts. */
function utf16(words: string): string {
  return Array.from({ length: words.length }, (_, i) =>
    words.charCodeAt(i).toString(16).padStart(4, "0"),
  ).join("");
}

function bookmarks(bytes: Uint8Array): Bookmark[] {
  const read = JSON.parse(ask(bytes, "qpdf", ["--json", "--json-key=outlines", "FILE"])) as {
    outlines: Bookmark[];
  };
  return read.outlines;
}

interface Bookmark {
  readonly title: string;
  readonly destpageposfrom1: number;
  /** Page, "/XYZ", left, top, zoom. */
  readonly dest: readonly unknown[];
  readonly kids: readonly Bookmark[];
}

/** Built on the first load, so that collecting the tests costs nothing. */
function builtFontsLater(): ReturnType<typeof builtFonts> {
  const loaded = new Map<string, number>();
  let fonts: ReturnType<typeof builtFonts> | undefined;
  return {
    loaded,
    load: async (name) => {
      fonts ??= builtFonts();
      const bytes = await fonts.load(name);
      loaded.set(name, bytes.length);
      return bytes;
    },
  };
}
