import { assert, constantFrom, array, property, string } from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvText } from "../../../../src/exports/csv-text.ts";
import { type RawTable, readTable, TABLE_LIMITS } from "#intake";
import { encode } from "../../../fixtures/tables/encode.ts";

const bytes = (text: string) => encode(text, "utf-8");

function read(text: string, options = {}): RawTable {
  const result = readTable(bytes(text), options);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

const code = (text: string) => {
  const result = readTable(bytes(text));
  return result.ok ? "read" : result.problems[0]?.code;
};

describe("row numbers are Excel's", () => {
  test("a cell of three lines is one row, an empty line is one too", () => {
    const { rows, headerRow } = read('name,note\r\nA,"one\ntwo\r\nthree"\r\n\r\nB,x\r\n');
    expect(headerRow).toBe(1);
    expect(rows.map(({ row, record, cells }) => [row, record, cells[0]])).toEqual([
      [2, 1, "A"],
      [4, 2, "B"],
    ]);
    expect(rows[0]?.cells[1]).toBe("one\ntwo\r\nthree");
  });

  test("Excel's own line sep=; names the delimiter and has no row", () => {
    const table = read("sep=;\r\nname;note\r\nA;x,y\r\n");
    expect(table).toMatchObject({ delimiter: ";", headerRow: 1 });
    expect(table.rows[0]).toMatchObject({ row: 2, cells: ["A", "x,y"] });
  });

  test("line ends of all kinds in one file", () => {
    expect(
      read("name,note\nA,1\r\nB,2\rC,3").rows.map(({ row, cells }) => [row, cells[0]]),
    ).toEqual([
      [2, "A"],
      [3, "B"],
      [4, "C"],
    ]);
  });
});

describe("broken quotes", () => {
  test("a quote never closed spoils its own row, not the rest of the file", () => {
    const table = read('name,note\r\nA,fine\r\nB,"open\r\nC,x\r\nD,y\r\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["A", "fine"],
      ["B", '"open'],
      ["C", "x"],
      ["D", "y"],
    ]);
    expect(table.faults).toMatchObject([{ row: 3, record: 2, code: "table.openQuote" }]);
  });

  test("a quote inside a plain cell and text after a closed one are kept", () => {
    expect(
      read('name,note\r\nA,5" screen\r\nB,"so" it is\r\n').rows.map(({ cells }) => cells[1]),
    ).toEqual(['5" screen', "so it is"]);
  });

  test("of many quotes one at most stays open", () => {
    const table = read(`name\n${'a\n"b""\n'.repeat(301)}`);
    expect(table.faults.filter((fault) => fault.code === "table.openQuote").length).toBeLessThan(2);
  });

  test("more cells than headers mean shifted cells, so the row is not trusted", () => {
    const table = read("name,note\r\nA,one, two\r\nB,x\r\n");
    expect(table.faults).toMatchObject([
      { row: 2, column: 2, code: "table.extraCells", detail: { headers: 2 } },
    ]);
  });
});

describe("limits", () => {
  test("20,000 rows with the header are read, one more is not", () => {
    expect(read(`name\n${"A\n".repeat(TABLE_LIMITS.rows - 1)}`).rows).toHaveLength(19_999);
    expect(code(`name\n${"A\n".repeat(TABLE_LIMITS.rows)}`)).toBe("table.rows");
  });

  test("400 columns are read; a million are refused at the 401st", () => {
    expect(
      read(`${Array.from({ length: 400 }, (_, i) => `c${i}`).join(",")}\nA\n`).headers,
    ).toHaveLength(400);
    expect(code(`${"c,".repeat(1_000_000)}\nA\n`)).toBe("table.columns");
  });

  test("a cell of 32,767 characters is read, a longer one spoils its row alone", () => {
    const table = read(`name,note\nA,${"长".repeat(32_767)}\nB,${"长".repeat(32_768)}\nC,x\n`);
    expect(table.rows[0]?.cells[1]).toHaveLength(32_767);
    expect(table.faults).toMatchObject([
      { row: 3, column: 1, header: "note", code: "table.longCell" },
    ]);
  });

  test("31 MB are refused before they are read", () => {
    expect(readTable(new Uint8Array(31 * 1024 ** 2))).toMatchObject({
      problems: [{ code: "table.tooLarge", detail: { size: "31.0", limit: 30 } }],
    });
  });
});

describe("what is no table is refused by its content", () => {
  test.each([
    ["", "table.empty"],
    [" \r\n ", "table.empty"],
    ["<html><table><tr><td>1</td></tr></table></html>", "table.page"],
    ['{"format": "touchstone/assessment"}', "table.notTable"],
    ["%PDF-1.7\n", "table.notTable"],
    ["name\0\0,x\n", "table.binary"],
  ])("%j: %s", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test("an .xls of Excel 2003 says how to save it", () => {
    const old = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(600),
    ]);
    expect(readTable(old)).toMatchObject({ problems: [{ code: "table.oldWorkbook" }] });
  });
});

test("names that objects have are ordinary headers and values", () => {
  const table = read("name,__proto__,constructor\nA,1,2\ntoString,hasOwnProperty,x\n");
  expect(table.headers.map(({ text }) => text)).toEqual(["name", "__proto__", "constructor"]);
  expect(table.rows[1]?.cells).toEqual(["toString", "hasOwnProperty", "x"]);
  expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
});

const cell = string({
  unit: constantFrom(
    "a",
    "中",
    '"',
    ",",
    "\n",
    "\r",
    ";",
    " ",
    "=",
    "-",
    "1",
    "+",
    "@",
    "\t",
    "𠮷",
    "é",
  ),
  maxLength: 6,
});

test("what our own CSV holds comes back, formulas without their guard", () => {
  assert(
    property(array(array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (rows) => {
      const table = read(csvText([["name", "b", "c"], ...rows]), { headerRow: 1 });
      expect(table.rows.map(({ cells }) => cells)).toEqual(
        rows.filter((cells) => cells.some((text) => text.trim() !== "")),
      );
    }),
  );
});

test("well-formed CSV reads as Papa Parse reads it", () => {
  assert(
    property(
      array(array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const text = Papa.unparse([["name", "b"], ...rows], { newline: "\r\n", quotes: true });
        const theirs = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data.slice(
          1,
        );
        const ours = read(text, { headerRow: 1, delimiter: "," }).rows.map(({ cells }) => cells);
        expect(ours).toEqual(theirs.filter((cells) => cells.some((item) => item.trim() !== "")));
      },
    ),
  );
});
