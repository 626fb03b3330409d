import { describe, expect, test } from "vitest";
import { answersCsv } from "#exports";
import { at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";

/** A plain RFC 4180 reader for text in which every cell is quoted. */
function rowsOf(csv: string): string[][] {
  return csv
    .replace(/^\ufeff/, "")
    .split(/\r\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = ""]) =>
        cell.replaceAll('""', '"'),
      ),
    );
}

function table(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(csv);
  return rows.map((cells) => Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ""])));
}

describe("answers as CSV", () => {
  test("the score on screen stands in the row of the score", async () => {
    const report = await toyReport(shortOfCash);
    const score = table(answersCsv(report)).find((row) => row["Id"] === "final");
    expect(score?.["Points"]).toBe(report.verdict.score.text);
  });

  test("band, range, coverage and claimed score can be read from the summary", async () => {
    const rows = table(answersCsv(await toyReport({ "MKT-A": at(4), "FIN-A": at(5) })));
    const cell = (id: string, column: string) => rows.find((row) => row["Id"] === id)?.[column];
    expect(cell("band", "State")).toBe("High risk to Strong");
    expect([cell("low", "Points"), cell("high", "Points")]).toEqual(["53.8", "88.8"]);
    expect(cell("coverage", "State")).toBe("65.0%");
    expect(cell("venture", "State")).toBe("Stone");
  });

  test("the contributions of the criteria add up to the score before limits", async () => {
    const rows = table(answersCsv(await toyReport(shortOfCash)));
    const sum = rows
      .filter((row) => row["Row"] === "Criterion")
      .reduce((total, row) => total + Number(row["Contribution"]), 0);
    expect(sum).toBeCloseTo(60.125, 3);
  });

  test("each criterion has one row with its state, level, grade and note", async () => {
    const answers = {
      ...shortOfCash,
      "MKT-B": { ...at(3, 2), note: "line one\nline “two”, three" },
    };
    const rows = table(answersCsv(await toyReport(answers)));
    expect(rows.filter((row) => row["Row"] === "Criterion")).toHaveLength(5);
    expect(rows.find((row) => row["Id"] === "MKT-B")).toMatchObject({
      State: "Level 3",
      Level: "3",
      "Evidence grade": "2",
      Points: "42.5000",
      Contribution: "6.3750",
      Note: "line one\nline “two”, three",
    });
    expect(rows.find((row) => row["Id"] === "LEG-A")).toMatchObject({
      State: "Does not apply to this profile",
      Level: "",
      Contribution: "",
    });
  });

  test("Excel reads it as UTF-8 with its own line ends", async () => {
    const csv = answersCsv(await toyReport(shortOfCash, { language: "zh" }));
    expect(csv.startsWith('\ufeff"行","维度"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toContain("\r");
  });

  test.each([
    "=1+1",
    "=1+1\nnote",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\u0000=1",
    " =1",
    "\ufeff=1",
    "　=1",
    "＝1+1",
    "＋1",
    "－1+1",
    "＠x",
    "\ttext",
    "- a list item",
  ])("a note %j cannot run as a formula", async (note) => {
    const rows = table(answersCsv(await toyReport({ "MKT-A": { ...at(3), note } })));
    expect(rows.find((row) => row["Id"] === "MKT-A")?.["Note"]).toBe(`'${note}`);
  });

  test.each(["-5", "+3.2", "12", "a = b", "1-2", "", "'=1"])(
    "a harmless note %j stays as it is",
    async (note) => {
      const rows = table(answersCsv(await toyReport({ "MKT-A": { ...at(3), note } })));
      expect(rows.find((row) => row["Id"] === "MKT-A")?.["Note"]).toBe(note);
    },
  );
});
