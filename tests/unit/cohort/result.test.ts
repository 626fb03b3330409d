import { describe, expect, test } from "vitest";
import { makeResult, readResult, verifyResult } from "#cohort";
import { withProgramme } from "#scoring";
import { ALDER, FOUR_NOW, fourApplicants, fourInput } from "../../fixtures/four-applicants.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

async function resultFile(isNamed = false) {
  const intake = fourApplicants();
  const { ranking } = await fourInput(intake);
  const text = JSON.stringify(makeResult(intake, ranking, { now: FOUR_NOW, isNamed }));
  const read = readResult(JSON.parse(text));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { text, result: read.value };
}

function differences(result: Parameters<typeof verifyResult>[0]) {
  return verifyResult(result, withProgramme(toyRubric(), result.programme));
}

describe("a result file", () => {
  test("is recomputed to the last digit from what it holds", async () => {
    const { result } = await resultFile();
    expect(result.ranking.map(({ rank, score }) => [rank, score])).toEqual([
      [1, 100],
      [2, 50],
      [2, 50],
      [null, 60],
    ]);
    expect(differences(result)).toEqual([]);
  });

  test("with names gives the same numbers", async () => {
    const { result } = await resultFile(true);
    expect(result.applicants.map(({ name }) => name)).toContain("Cedar");
    expect(differences(result)).toEqual([]);
  });

  test("names nobody unless asked to", async () => {
    const { text } = await resultFile();
    expect(text).not.toMatch(/HYPERLINK|Birch|Cedar|Dogwood|example\.org|Nora|Omar/);
    expect((await resultFile(true)).text).toMatch(/Cedar.*Nora/s);
  });

  test("in which one level was changed is found out, with every number that moves", async () => {
    const { result } = await resultFile();
    const applicants = result.applicants.map((applicant) =>
      applicant.id === ALDER
        ? {
            ...applicant,
            answers: { ...applicant.answers, "MKT-B": { level: 4, evidence: 4 } as const },
          }
        : applicant,
    );
    const found = differences({ ...result, applicants });
    // MKT-B is a quarter of the market, which is 60 of 100: one level of 25 points is 3.75 of the whole, 6.25 of the market.
    expect(found).toContainEqual(
      expect.objectContaining({
        applicant: ALDER,
        field: "score",
        stated: "100",
        computed: "96.3",
      }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({ field: "dimensions.market", stated: "100", computed: "93.75" }),
    );
  });

  test("in which a rank was changed is found out", async () => {
    const { result } = await resultFile();
    const ranking = result.ranking.map((row) => (row.rank === 1 ? { ...row, rank: 2 } : row));
    expect(differences({ ...result, ranking })).toEqual([
      expect.objectContaining({ applicant: ALDER, field: "rank", stated: "2", computed: "1" }),
    ]);
  });

  test("from which an applicant was taken out of the ranking is found out", async () => {
    const { result } = await resultFile();
    const ranking = result.ranking.filter(({ id }) => id !== ALDER);
    expect(differences({ ...result, ranking })).toEqual([
      expect.objectContaining({ applicant: ALDER, field: "row", computed: ALDER }),
    ]);
  });

  test("that is none, or of a later Touchstone, is refused by name", async () => {
    const { result } = await resultFile();
    expect(readResult({ format: "touchstone/assessment" })).toMatchObject({
      problems: [{ code: "result.format" }],
    });
    expect(readResult({ ...result, version: 2 })).toMatchObject({
      problems: [{ code: "file.newer" }],
    });
  });
});
