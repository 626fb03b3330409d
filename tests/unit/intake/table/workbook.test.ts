import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { type RawTable, readTable } from "#intake";
import { plainWorkbook, workbook, workbookParts } from "../../../fixtures/tables/workbook.ts";

function read(bytes: Uint8Array, options = {}): RawTable {
  const result = readTable(bytes, options);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

const code = (bytes: Uint8Array, options = {}) => {
  const result = readTable(bytes, options);
  return result.ok ? "read" : result.problems[0]?.code;
};

const plain = workbookParts([{ name: "S", rows: { 1: ["name", "score"], 2: ["A", 3] } }]);
const sheetXml = (data: string) => ({
  ...plain,
  "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
});

describe("cells as a person sees them", () => {
  test("numbers, days, times, shares, truth, formulas, errors, runs and escapes", () => {
    const { rows } = read(
      workbook([
        {
          name: "S",
          rows: {
            1: [
              "name",
              "number",
              "day",
              "time",
              "share",
              "truth",
              "formula",
              "error",
              "runs",
              "escape",
            ],
            // 46268 is 3 September 2026; half a day is noon.
            2: [
              "A & <B>",
              13_800_138_000,
              { number: 46_268, style: 1 },
              { number: 46_268.5, style: 3 },
              { number: 0.85, style: 2 },
              { xml: '<c r="F2" t="b"><v>1</v></c>' },
              { xml: '<c r="G2" t="str"><f>A1&amp;"x"</f><v>a&#10;b</v></c>' },
              { xml: '<c r="H2" t="e"><v>#N/A</v></c>' },
              {
                xml: '<c r="I2" t="inlineStr"><is><r><rPr><b/></rPr><t>青</t></r><r><t xml:space="preserve"> 松</t></r><rPh sb="0" eb="1"><t>qing</t></rPh></is></c>',
              },
              { xml: '<c r="J2" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>' },
            ],
          },
        },
      ]),
    );
    expect(rows[0]?.cells).toEqual([
      "A & <B>",
      "13800138000",
      "2026-09-03",
      "2026-09-03 12:00:00",
      "85%",
      "TRUE",
      "a\nb",
      "#N/A",
      "青 松",
      "a\nb",
    ]);
  });

  test("a workbook by another writer", async () => {
    const rows = [
      ["name", "数"],
      ["A\nB", 4.5],
      ["", ""],
      ["C", "x"],
    ];
    const { rows: cells } = read(await writeXlsx({ sheets: [{ name: "S", rows }] }));
    expect(cells.map(({ row, cells: texts }) => [row, ...texts])).toEqual([
      [2, "A\nB", "4.5"],
      [4, "C", "x"],
    ]);
  });

  test("names with a prefix, as some programs write them", () => {
    const parts = {
      ...plain,
      "xl/worksheets/sheet1.xml": strToU8(
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    };
    expect(read(zipSync(parts)).rows[0]?.cells).toEqual(["7"]);
  });
});

describe("rows and sheets", () => {
  test("gaps keep Excel's row numbers, and records are counted without them", () => {
    const { rows, headerRow } = read(
      workbook([{ name: "S", rows: { 3: ["name", "note"], 4: ["A", "x"], 9: ["B", "y"] } }]),
    );
    expect([headerRow, ...rows.map(({ row, record }) => [row, record])]).toEqual([
      3,
      [4, 1],
      [9, 2],
    ]);
  });

  test("the first sheet that is shown and holds something is read; another can be chosen, a missing one is named", () => {
    const bytes = workbook([
      { name: "options", rows: { 1: ["hidden"] }, hidden: true },
      { name: "empty", rows: {} },
      { name: "报名 & 名单", rows: { 1: ["name", "note"], 2: ["A", "x"] } },
      { name: "other", rows: { 1: ["name", "note"], 2: ["Z", "x"] } },
    ]);
    expect(read(bytes)).toMatchObject({
      sheet: "报名 & 名单",
      sheets: ["options", "empty", "报名 & 名单", "other"],
    });
    expect(read(bytes, { sheet: "other" }).rows[0]?.cells[0]).toBe("Z");
    expect(readTable(bytes, { sheet: "none" })).toMatchObject({
      problems: [{ code: "table.noSheet", detail: { sheet: "none" } }],
    });
  });

  test("the header row can be chosen by its number, and an empty one is refused", () => {
    const bytes = plainWorkbook([
      ["name", "note"],
      ["姓名", "备注"],
      ["A", "x"],
    ]);
    expect(read(bytes, { headerRow: 2 })).toMatchObject({ headerRow: 2, rows: [{ row: 3 }] });
    expect(code(bytes, { headerRow: 8 })).toBe("table.noHeader");
  });
});

describe("files made to exhaust the reader", () => {
  test("a row number of a thousand million costs one row", () => {
    const bytes = zipSync(
      sheetXml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="999999999"><c r="A999999999"><v>1</v></c></row>',
      ),
    );
    expect(read(bytes).rows.map(({ row }) => row)).toEqual([999_999_999]);
  });

  test("a column past the 400th is refused, as is one that has no letters to name it", () => {
    expect(
      code(zipSync(sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'))),
    ).toBe("table.columns");
    expect(code(zipSync(sheetXml('<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>')))).toBe(
      "table.columns",
    );
    expect(code(zipSync(sheetXml(`<row r="1">${"<c><v>1</v></c>".repeat(100_000)}</row>`)))).toBe(
      "table.columns",
    );
  });

  test("20,001 rows are refused", () => {
    expect(code(zipSync(sheetXml("<row><c><v>1</v></c></row>".repeat(20_001))))).toBe("table.rows");
  });

  test("a part that unpacks to hundreds of times its size is given up on the way", () => {
    const bomb = zipSync(
      { ...plain, "xl/worksheets/sheet1.xml": new Uint8Array(16 * 1024 ** 2) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(200_000);
    expect(readTable(bomb)).toMatchObject({ problems: [{ code: "table.unpacks" }] });
  });

  test("a bomb in a part that nobody needs is never unpacked", () => {
    expect(code(zipSync({ ...plain, "xl/media/image1.png": new Uint8Array(16 * 1024 ** 2) }))).toBe(
      "read",
    );
  });

  test("rows that go backwards, a document type, a missing sheet and half a file are damage", () => {
    expect(
      code(zipSync(sheetXml('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'))),
    ).toBe("table.damaged");
    const typed = {
      ...plain,
      "xl/sharedStrings.xml": strToU8(
        '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
      ),
    };
    expect(code(zipSync(typed))).toBe("table.damaged");
    const { "xl/worksheets/sheet1.xml": _sheet, ...missing } = plain;
    expect(code(zipSync(missing))).toBe("table.damaged");
    const whole = zipSync(plain);
    for (const share of [0.1, 0.5, 0.9])
      expect(code(whole.subarray(0, whole.length * share))).toBe("table.damaged");
  });

  test("another kind of ZIP says so", () => {
    expect(
      code(
        zipSync({
          "content.xml": strToU8("<x/>"),
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        }),
      ),
    ).toBe("table.otherZip");
  });

  test("whatever byte is changed, the reader answers", () => {
    const whole = zipSync(plain);
    // Every eleventh byte, so that all parts of the file have their turn.
    for (let at = 0; at < whole.length; at += 11) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(typeof readTable(changed).ok).toBe("boolean");
    }
  });
});
