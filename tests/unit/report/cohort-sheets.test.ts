import { describe, expect, test } from "vitest";
import { sheetCsv } from "#exports";
import { COHORT_SHEETS, type SheetId } from "#report";
import { BIRCH, DOGWOOD, fourApplicants, fourInput } from "../../fixtures/four-applicants.ts";

/** A sheet as lines of cells, as a program reads it. */
async function linesOf(sheet: SheetId, intake = fourApplicants()): Promise<string[][]> {
  const text = [...sheetCsv(COHORT_SHEETS[sheet](await fourInput(intake)))].join("");
  expect(text.startsWith("\ufeff")).toBe(true);
  const lines = text.slice(1).split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => line.slice(1, -1).split('","'));
}

/** Cells of some columns, line by line. */
function columns(lines: readonly (readonly string[])[], ...ids: string[]): string[] {
  const [head = [], ...rows] = lines;
  return rows.map((cells) => ids.map((id) => cells[head.indexOf(id)]).join(" "));
}

describe("the sheet of the ranking", () => {
  test("has the columns of the format, dimensions in the middle", async () => {
    const [head] = await linesOf("ranking");
    expect(head?.join(",")).toBe(
      "rank,rankLow,rankHigh,zone,applicantId,name,band,score,scoreLow,scoreHigh,claimed,coverage,naShare," +
        "gatesFailed,gatesUnresolved,market,finance,legal,reviewers,spread,moved,movedBy,decision,note",
    );
  });

  test("has 100 points on rank 1, two times 50 on rank 2, and the blocked one last with the reason", async () => {
    const lines = await linesOf("ranking");
    // Dogwood: 75 points of 60 and 40, and 0 of the 25 that the law weighs once a pilot runs: 7,500 ÷ 125.
    expect(columns(lines, "rank", "band", "score", "market", "finance", "note")).toEqual([
      "1 strong 100 100 100 ",
      "2 high-risk 50 50 50 ",
      "2 high-risk 50 50 50 ",
      " blocked 60 75 75 Blocked",
    ]);
    expect(columns(lines, "gatesFailed", "coverage", "reviewers", "spread")).toEqual([
      " 1 2 2",
      " 1 0 ",
      " 1 0 ",
      "LEG-A 1 0 ",
    ]);
  });

  test("says how far harshness moves a mean and because of whom: 75 and 25 of one venture, (1 + λ) β = 25, ±4.2 and nothing moved", async () => {
    const lines = await linesOf("ranking");
    expect(columns(lines, "moved", "movedBy")[0]).toBe("0 Nora +4.2; Omar −4.2");
    expect(columns(lines, "moved", "movedBy")[1]).toBe(" ");
  });

  test("keeps a name that is a formula from running", async () => {
    const [first] = columns(await linesOf("ranking"), "name");
    expect(first).toBe('\'=HYPERLINK(""x"")');
  });

  test("tells only decisions in force, with the reason", async () => {
    const intake = fourApplicants([
      { applicant: BIRCH, applied: "waitlist", pending: "accept", reason: "Second look" },
      { applicant: DOGWOOD, applied: null, pending: "reject", reason: "" },
    ]);
    const lines = await linesOf("ranking", intake);
    const told = columns(lines, "applicantId", "decision", "note");
    expect(told).toContain(`${BIRCH} waitlist Second look`);
    expect(told).toContain(`${DOGWOOD}  Blocked`);
  });
});

test("the long sheet has a line for each answer of the venture and of each reviewer", async () => {
  const lines = await linesOf("scores_long");
  // Alder 4 answers and two readings of 4, Birch and Cedar 4 each, Dogwood 5.
  expect(lines).toHaveLength(1 + 12 + 8 + 5);
  expect(columns(lines, "reviewer", "criterion", "level", "grade", "state").slice(0, 5)).toEqual([
    "self MKT-A 5 4 level",
    "self MKT-B 5 4 level",
    "self FIN-A 5 4 level",
    "self FIN-B 5 4 level",
    "Nora MKT-A 4 4 level",
  ]);
});

test("the matrix has a line for each reading and a column for each criterion", async () => {
  const lines = await linesOf("scores_matrix");
  expect(columns(lines, "reviewer", "MKT-A", "LEG-A")).toEqual([
    "self 5 ",
    "Nora 4 ",
    "Omar 2 ",
    "self 3 ",
    "self 3 ",
    "self 4 1",
  ]);
});

test("the sheet of reviewers has the mean of what each gave: level 4 is 75 points, level 2 is 25 and capped by nothing", async () => {
  const lines = await linesOf("reviewers");
  expect(columns(lines, "reviewer", "n", "mean")).toEqual(["Nora 1 75", "Omar 1 25"]);
});

test("the sheet of agreement gives no verdict on one applicant", async () => {
  const lines = await linesOf("agreement");
  const [, total] = lines;
  expect(total?.[0]).toBe("alphaTotal");
  expect(columns(lines, "n", "words")[0]).toBe("1 tooFew");
});

test("the log has every change with time and who", async () => {
  expect(columns(await linesOf("log"), "seq", "by", "what", "to")).toEqual([
    "1 Chair created Spring",
  ]);
});
