import { readXlsx } from "hucre/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { reportWorkbook } from "#exports";
import type { Report } from "#report";
import { at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { xmlFault } from "../../fixtures/well-formed.ts";

/** Every sheet as rows by the titles of its header, read by a library that had no part in writing them. */
async function read(report: Report, ...more: Report[]) {
  const bytes = await reportWorkbook([report, ...more]);
  const { sheets } = await readXlsx(bytes);
  const tables = sheets.map(({ name, rows: [header = [], ...rows] }) => ({
    name,
    rows: rows.map((cells) =>
      Object.fromEntries(header.map((title, i) => [String(title), cells[i] ?? null])),
    ),
  }));
  return { bytes, tables, rows: (name: string) => tables.find((t) => t.name === name)?.rows ?? [] };
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** The criterion's row of a report in which one answer carries a note. */
async function withNote(note: string, links: string[] = []) {
  const report = await toyReport({ ...shortOfCash, "MKT-A": { ...at(4), note, links } });
  const { bytes, rows } = await read(report);
  return { parts: partsOf(bytes), row: rows("Criteria").find((line) => line["Id"] === "MKT-A") };
}

describe("what the sheets hold", () => {
  test("six sheets; the score and the band of the screen stand in the summary, as a number and as words", async () => {
    const report = await toyReport(shortOfCash);
    const { tables, rows } = await read(report);
    expect(tables.map(({ name }) => name)).toEqual([
      "Summary",
      "Dimensions",
      "Criteria",
      "Gaps",
      "Roadmap",
      "Sources",
    ]);
    const value = (item: string) =>
      rows("Summary").find((line) => line["Item"] === item)?.["Value"];
    expect(value("Score")).toBe(39);
    expect(value("Evidence-backed score before limits")).toBe(60.1);
    expect(value("Coverage")).toBe(1);
    expect(value("Band")).toBe("Not yet");
    expect(value("Venture")).toBe("Stone");
  });

  test("numbers are numbers: contributions add up to the score before limits, weights to the whole", async () => {
    const { rows } = await read(await toyReport(shortOfCash));
    const sum = (sheet: string, column: string) =>
      rows(sheet).reduce((total, line) => total + Number(line[column]), 0);
    expect(sum("Criteria", "Contribution")).toBeCloseTo(60.125, 10);
    expect(sum("Criteria", "Weight")).toBeCloseTo(1, 10);
    expect(sum("Dimensions", "Contribution")).toBeCloseTo(60.125, 10);
    expect(rows("Criteria").find((line) => line["Id"] === "MKT-B")).toMatchObject({
      Question: "MKT-B question?",
      State: "Level 3",
      Level: 3,
      "Evidence grade": 2,
      Points: 42.5,
    });
    expect(rows("Gaps")[0]).toMatchObject({ Title: "Runway", "Person-days": 2 });
    expect(rows("Roadmap")[0]).toMatchObject({ "No.": 1, Title: "Runway" });
  });

  test("a criterion that does not count has empty cells, not zeros", async () => {
    const { rows } = await read(await toyReport(shortOfCash));
    expect(rows("Criteria").find((line) => line["Id"] === "LEG-A")).toMatchObject({
      State: "Does not apply to this profile",
      Level: null,
      Points: null,
      Contribution: null,
    });
  });

  test("both languages in one workbook: the sheets of each under its own names, with the same numbers", async () => {
    const [zh, en] = [
      await toyReport(shortOfCash, { language: "zh" }),
      await toyReport(shortOfCash, { language: "en" }),
    ];
    const { tables, rows } = await read(zh, en);
    expect(tables).toHaveLength(12);
    expect(tables[0]?.name).toBe("汇总");
    const points = (name: string, column: string) => rows(name).map((line) => line[column]);
    expect(points("指标", "得分")).toEqual(points("Criteria", "Points"));
    expect(points("指标", "贡献")).toEqual(points("Criteria", "Contribution"));
  });
});

describe("what a person typed", () => {
  test.each([
    "=1+1",
    "=1+1\nnote",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    ' =HYPERLINK("https://example.org")',
    "＝1+1",
    "＠x",
    "#REF!",
    "#N/A",
    "TRUE",
    "007",
    "1e5",
    "_x0041_ and _X000D_",
    "  two before, two after  ",
    "a\n\n\nb",
    "<b>&amp;</b> ]]> \"q\" 'p'",
    "𠮷野 👩‍🔬 é",
  ])("a note %j comes back letter by letter, as text", async (note) => {
    const { parts, row } = await withNote(note);
    expect(row?.["Note"]).toBe(note);
    expect(Object.values(parts).filter((part) => /<f[ >]|t="(e|b|str|s)"/.test(part))).toEqual([]);
  });

  test("characters that XML forbids go, line breaks of every kind become one", async () => {
    const { row } = await withNote("a\u0000b\u0007c\u001fd\ufffee\ud800f\r\ng\rh\u0085i");
    expect(row?.["Note"]).toBe("abcdef\ng\nh\ni");
  });

  test("a text that a spreadsheet could run is marked so that entering the cell does not run it", async () => {
    const { parts } = await withNote("=1+1");
    expect(parts["xl/worksheets/sheet3.xml"]).toMatch(/s="3" t="inlineStr"><is><t [^>]*>=1\+1</);
    expect(parts["xl/styles.xml"]?.match(/<xf [^>]*xfId[^>]*>/g)?.[3]).toContain('quotePrefix="1"');
  });

  test("32,767 characters fit; one more is cut to as many, says so, and never splits a character", async () => {
    const whole = "字".repeat(32_767);
    expect((await withNote(whole)).row?.["Note"]).toBe(whole);
    const cut = String((await withNote(`${whole}字`)).row?.["Note"]);
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/字 … \(cut here: a cell holds at most 32,767 characters\)$/);
    const pairs = String((await withNote("𠮷".repeat(20_000))).row?.["Note"]);
    expect(pairs.length).toBeGreaterThan(32_700);
    expect(pairs).toMatch(/^𠮷+ … \(cut/u);
  });

  test("links stand one a line, whatever they are, and none can be followed", async () => {
    const { parts, row } = await withNote("", ["https://example.org/a", "javascript:alert(1)"]);
    expect(row?.["Links"]).toBe("https://example.org/a\njavascript:alert(1)");
    expect(Object.values(parts).join("")).not.toMatch(/hyperlink|TargetMode/i);
  });
});

describe("the file", () => {
  test("the same report gives the same bytes, whatever the clock and its zone", async () => {
    const report = await toyReport(shortOfCash);
    const before = await reportWorkbook([report]);
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Auckland";
    const after = await reportWorkbook([structuredClone(report)]);
    process.env["TZ"] = zone;
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
    expect(partsOf(before)["docProps/core.xml"]).toContain(
      ">2026-11-22T08:00:00Z</dcterms:created>",
    );
  });

  test("headers are frozen, nothing is merged or filled, and no program or person is named as author", async () => {
    const { bytes } = await read(await toyReport(shortOfCash));
    const parts = partsOf(bytes);
    const sheets = Object.entries(parts).filter(([name]) => name.includes("worksheets/"));
    expect(sheets).toHaveLength(6);
    for (const [, sheet] of sheets) {
      expect(sheet).toContain('ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"');
      expect(sheet).not.toContain("mergeCell");
    }
    expect(parts["xl/styles.xml"]).not.toMatch(/patternType="solid"/);
    expect(parts["docProps/core.xml"]).not.toMatch(/creator|lastModifiedBy/);
  });

  test("every part is well-formed XML, hostile names included", async () => {
    const report = await toyReport(shortOfCash, { name: "<x> & \u0008 ]]> \"'" });
    for (const [name, part] of Object.entries(partsOf((await read(report)).bytes))) {
      expect(xmlFault(part), name).toBeUndefined();
    }
  });

  test("every part that a relationship or the content types name is there", async () => {
    const parts = partsOf((await read(await toyReport(shortOfCash))).bytes);
    const named = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)];
    const related = [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g)];
    const wanted = [...named.map(([, path]) => path), ...related.map(([, path]) => `xl/${path}`)];
    expect(wanted.length).toBeGreaterThan(14);
    expect(wanted.filter((path) => !parts[path ?? ""])).toEqual([]);
  });
});
