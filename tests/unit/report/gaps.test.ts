import { describe, expect, test } from "vitest";
import { allFives, at, shortOfCash, toyReport, toyRubricWith } from "../../fixtures/toy-report.ts";

describe("gaps", () => {
  test("they stand by the points each could still add", async () => {
    const { gaps } = await toyReport(shortOfCash);
    expect(gaps.lines.map(({ title, recoverable }) => [title, recoverable.text])).toEqual([
      ["Runway", "20.0"],
      ["Demand", "11.3"],
      // .15 × (100 − 42.5)
      ["Size", "8.6"],
    ]);
  });

  test("equal gaps keep the order of the rubric", async () => {
    const { gaps } = await toyReport({ ...allFives, "FIN-B": at(3), "FIN-A": at(3) });
    expect(gaps.lines.map(({ title }) => title)).toEqual(["Runway", "Margin"]);
  });

  test("the points in the list and the points still open add up to 100 minus the score that is sure", async () => {
    const { "MKT-B": _, ...others } = shortOfCash;
    const { gaps, dimensions } = await toyReport(others);
    const listed = gaps.lines.reduce((sum, gap) => sum + (gap.recoverable.value ?? 0), 0);
    const sure = dimensions.lines.reduce((sum, line) => sum + (line.contribution.value ?? 0), 0);
    // 11.25 + 20 = 100 − (53.75 + 15 open)
    expect(listed).toBeCloseTo(31.25, 9);
    expect(listed).toBeCloseTo(100 - (sure + 15), 9);
  });

  test("open questions are counted, not listed as gaps", async () => {
    const { gaps } = await toyReport({
      "MKT-A": at(3),
      "MKT-B": { unknown: true },
      "FIN-A": at(3),
    });
    expect(gaps.lines.map(({ criterionId }) => criterionId)).toEqual(["MKT-A", "FIN-A"]);
    expect(gaps.intro).toContain("2 criteria without a level are open questions");
  });

  test("the intro tells points lost to levels from points lost to evidence", async () => {
    const { gaps } = await toyReport(shortOfCash);
    // Levels 20 + 11.25 + .15 × 50; evidence .15 × .15 × 50
    expect(gaps.intro).toContain("38.8 come from levels below 5, 1.1 from claims");
    expect(gaps.intro).toContain("these points raise the score before limits only");
  });

  test("the next step is the rubric's, with the points its evidence would earn", async () => {
    const { gaps } = await toyReport(shortOfCash);
    expect(gaps.lines[0]).toMatchObject({
      levelNow: "Level 1",
      anchorNow: "FIN-A level 1.",
      levelNext: "Level 2",
      anchorNext: "FIN-A level 2.",
      actions: ["FIN-A step 1: first."],
      artefact: "FIN-A proof 1",
      effort: "2 person-days",
      // .20 × .70 × 25
      gainText: "+3.5 points at level 2 with evidence of “Desk research”",
    });
  });

  test("a step whose evidence is weaker than today's does not promise points", async () => {
    const { guidance } = toyRubricWith("FIN-A", {}).dimensions[1]!.criteria[0]!;
    const rubric = toyRubricWith("FIN-A", {
      guidance: guidance.map((step) => ({ ...step, grade: 0 as const })),
    });
    const { gaps } = await toyReport({ ...allFives, "FIN-A": at(2) }, { rubric });
    // .20 × (.5 × 50 − 25) = 0
    expect(gaps.lines[0]?.gainText).toContain("No points by itself");
  });

  test("a top level with weak evidence gets a step to better evidence", async () => {
    const { gaps } = await toyReport({ ...allFives, "FIN-B": at(5, 2) });
    expect(gaps.lines).toHaveLength(1);
    expect(gaps.intro).toContain("All of it is claims");
    expect(gaps.lines[0]).toMatchObject({
      levelNext: "Level 5, better proven",
      anchorNext: "The level is reached; the evidence is not. Show evidence of “Contract”.",
      actions: ["FIN-B evidence"],
      artefact: "FIN-B proof 4",
      days: 0,
      // .20 × .15 × 100
      gainText: "+3.0 points at level 5 with evidence of “Contract”",
    });
  });

  test("only supported sources are cited, those of the step first", async () => {
    const { gaps, method } = await toyReport(shortOfCash);
    const demand = gaps.lines.find(({ title }) => title === "Demand");
    expect(demand?.sources.map(({ id }) => id)).toEqual(["S-S", "S-V"]);
    expect(demand?.sources[0]?.checked).toContain("one source only");
    expect(JSON.stringify({ gaps, method })).not.toMatch(/disputed|Rumour/i);
    expect(method.sources.map(({ id }) => id)).toEqual(["S-S", "S-V"]);
  });

  test("the trap of the step stands before those of the criterion", async () => {
    const { gaps } = await toyReport(shortOfCash);
    expect(gaps.lines[1]?.traps).toEqual(["MKT-A step trap 4.", "MKT-A trap."]);
  });

  test("without an answer no gap is named", async () => {
    const { gaps } = await toyReport({});
    expect(gaps.lines).toEqual([]);
    expect(gaps.empty).toContain("No criterion has a level yet");
  });
});
