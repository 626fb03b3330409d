import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cohortWorkbook, entryNames, openArchive, sheetCsv } from "#exports";
import type { CohortSheet, SheetCell } from "#report";
import { uuid } from "../../fixtures/panel.ts";

function sheetOf(...rows: readonly (readonly SheetCell[])[]): CohortSheet {
  const columns = rows[0]?.map((_, i) => ({ id: `c${i}`, title: `Column ${i}`, width: 10 })) ?? [];
  return { id: "ranking", name: "Ranking", columns, rows: () => rows };
}

async function sheetXml(sheet: CohortSheet, language: "zh" | "en" = "en"): Promise<string> {
  const about = { title: "Spring", date: "2026-11-22T08:00:00.000Z", language };
  const parts = unzipSync(await cohortWorkbook([sheet], about));
  return strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

describe("a sheet as CSV", () => {
  const text = (...cells: readonly SheetCell[]) => [...sheetCsv(sheetOf(cells))].join("");

  test("begins with the byte order mark, ends every line with CRLF and quotes every cell", () => {
    expect(text("a", 'say "b"', null)).toBe('\ufeff"c0","c1","c2"\r\n"a","say ""b""",""\r\n');
  });

  test.each(["=1+1", "+1 800", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
    "keeps %j from running",
    (cell) => {
      expect(text(cell)).toContain(`"'${cell}"`);
    },
  );

  test("leaves plain numbers and words for programs as they are", () => {
    const cells = [
      "-5",
      { code: "in", text: "稳入" },
      { value: 50, format: "points" },
      { value: 66.666_66, format: "points" },
      { value: 0.987_654, format: "share" },
      { value: -0.000_001, format: "exact" },
    ] as const;
    expect(text(...cells).split("\r\n")[1]).toBe('"-5","in","50","66.7","0.9877","0"');
  });

  test("comes in pieces that make one text", () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => [`${i}`]);
    const pieces = [...sheetCsv(sheetOf(...rows))];
    expect(pieces).toHaveLength(3);
    expect(pieces.join("").split("\r\n")).toHaveLength(2_502);
  });
});

describe("a sheet in a workbook", () => {
  test("has words for people, numbers as numbers, and no formula", async () => {
    const xml = await sheetXml(
      sheetOf(["=1+1", { code: "in", text: "In" }, { value: 0.8412, format: "exact" }]),
    );
    expect(xml).toContain(">In<");
    expect(xml).toContain("<v>0.8412</v>");
    expect(xml).not.toContain("<f>");
  });

  test.each([
    ["en", " … (cut here: a cell holds at most 32,767 characters)"],
    ["zh", "……（此处截断：单元格最多32767个字符）"],
  ] as const)("cuts a text at 32,767 characters and says so in %s", async (language, note) => {
    const xml = await sheetXml(sheetOf(["x".repeat(40_000)]), language);
    const [, cell = ""] = /preserve">(x[^<]*)</.exec(xml) ?? [];
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith(note)).toBe(true);
  });
});

describe("names in an archive", () => {
  test("are in order of rank, the unranked last, and never a path", () => {
    const names = entryNames(
      [
        { id: "3f2a9c1b-1", name: "Sage / brush\\..", rank: 7 },
        { id: "aaaaaaaa-1", name: "..\u202egpj.exe", rank: 120 },
        { id: "bbbbbbbb-1", name: "云：<山>", rank: null },
      ],
      "pdf",
    );
    expect(names).toEqual([
      "007_3f2a9c1b_Sage brush.pdf",
      "120_aaaaaaaa_gpj.exe.pdf",
      "unranked_bbbbbbbb_云： 山.pdf",
    ]);
    expect([...names].sort()).toEqual(names);
  });

  test("are never the same twice, also when ids begin alike", () => {
    const twins = [uuid(1), uuid(2)].map((id) => ({ id, name: "Twin", rank: 1 }));
    expect(entryNames(twins, "pdf")).toEqual(["001_00000000_Twin.pdf", `001_${uuid(2)}_Twin.pdf`]);
  });

  test("leave out what is not told", () => {
    expect(entryNames([{ id: "3f2a9c1b-1", name: "", rank: 7 }], "pdf")).toEqual([
      "007_3f2a9c1b.pdf",
    ]);
    expect(entryNames([{ id: "3f2a9c1b-1", name: "Sage" }], "txt")).toEqual(["3f2a9c1b_Sage.txt"]);
  });
});

test("an archive leaves piece by piece and opens again", () => {
  const pieces: Uint8Array[] = [];
  const archive = openArchive((piece) => pieces.push(piece));
  archive.add("001_云.pdf", new Uint8Array([1, 2, 3]));
  const early = pieces.length;
  expect(early).toBeGreaterThan(0);
  archive.add("002.pdf", new Uint8Array(70_000).fill(7));
  archive.end();
  const whole = new Uint8Array(pieces.flatMap((piece) => [...piece]));
  const files = unzipSync(whole);
  expect(Object.keys(files)).toEqual(["001_云.pdf", "002.pdf"]);
  expect(files["001_云.pdf"]).toEqual(new Uint8Array([1, 2, 3]));
  expect(files["002.pdf"]).toHaveLength(70_000);
});
