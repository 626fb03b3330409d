import { expect, test } from "vitest";
import type { Report, RiskType } from "#report";
import type { Rubric } from "#rubric";
import { allFives, at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

/** The toy rubric, in which an answer below 40 points shows a risk. */
function risky(language: "zh" | "en" = "en"): Rubric {
  const type = (id: string, criteria: string[]) => ({
    id,
    title: `${id} risk`,
    what: `${id} goes wrong.`,
    criteria,
  });
  return {
    ...toyRubric(language),
    risks: {
      shownBelow: 40,
      types: [
        type("market", ["MKT-A", "MKT-B"]),
        type("funding", ["FIN-A", "FIN-B", "MKT-B"]),
        type("legal", ["LEG-A"]),
      ],
    },
  };
}

function risk({ risks }: Report, id: string): RiskType | undefined {
  return risks?.types.find((type) => type.id === id);
}

test("an answer below the bar shows the risk, with what to do first; the worst comes first", async () => {
  const report = await toyReport(
    { ...shortOfCash, "MKT-B": at(2, 1), "FIN-B": at(2, 4) },
    { rubric: risky() },
  );
  expect(report.risks?.intro).toMatch(/^An answer shows a risk when .* below 40\.0/);
  // FIN-A 0, MKT-B .7 × 25 = 17.5, FIN-B 25.
  expect(risk(report, "funding")).toMatchObject({
    state: "shown",
    stateText: "Shown by 3 answers",
    lines: [
      {
        criterionId: "FIN-A",
        level: "Level 1",
        anchor: "FIN-A level 1.",
        evidence: "Grade 0: Assertion",
        points: { text: "0.0", derivation: "criterion.FIN-A.points" },
        response: "FIN-A step 1: first.",
        effort: "2 person-days",
        days: 2,
        // 40 of 100, 1 of 2: .2 × (.7 × 25 − 0).
        gain: { text: "3.5" },
      },
      { criterionId: "MKT-B", points: { text: "17.5" } },
      { criterionId: "FIN-B", points: { text: "25.0" } },
    ],
    open: [],
  });
});

test("exactly at the bar is not shown; a claim without evidence is", async () => {
  // Level 3 with grade 4 is 50; level 4 with grade 0 is 37.5.
  const report = await toyReport({ ...allFives, "MKT-A": at(4, 0) }, { rubric: risky() });
  expect(risk(report, "market")?.lines.map(({ points }) => points.text)).toEqual(["37.5"]);
  const rubric = { ...risky(), risks: { shownBelow: 37.5, types: risky().risks?.types ?? [] } };
  const atBar = await toyReport({ ...allFives, "MKT-A": at(4, 0) }, { rubric });
  expect(risk(atBar, "market")).toMatchObject({ state: "notShown", stateText: "Not shown" });
});

test("what is open is not known, what does not apply is no risk", async () => {
  const report = await toyReport(
    { ...allFives, "FIN-A": at(1), "FIN-B": { unknown: true }, "MKT-B": { unknown: true } },
    { rubric: risky() },
  );
  expect(risk(report, "market")).toMatchObject({
    state: "unknown",
    stateText: "Not known yet: 1 open question",
    lines: [],
    open: [{ id: "MKT-B", title: "Size" }],
  });
  expect(risk(report, "funding")?.stateText).toBe("Shown by 1 answer; 2 more not known yet");
  expect(risk(report, "legal")).toMatchObject({ state: "notApplicable", lines: [], open: [] });
});

test("an answer that shows two risks is told in full once", async () => {
  const report = await toyReport({ ...allFives, "MKT-B": at(1) }, { rubric: risky() });
  expect(report.risks?.types.map(({ lines }) => lines.map(({ isRepeated }) => isRepeated))).toEqual(
    [[false], [true], []],
  );
});

test("a rubric without types of risk has no such section", async () => {
  expect((await toyReport(shortOfCash)).risks).toBeNull();
});

test("risks change no number", async () => {
  const [plain, warned] = [
    await toyReport(shortOfCash),
    await toyReport(shortOfCash, { rubric: risky() }),
  ];
  expect(warned.verdict).toEqual(plain.verdict);
  expect(warned.dimensions).toEqual(plain.dimensions);
});

test("in Chinese the states read as Chinese", async () => {
  const report = await toyReport({ "FIN-A": at(1) }, { language: "zh", rubric: risky("zh") });
  expect(report.risks?.types.map(({ stateText }) => stateText)).toEqual([
    "还不知道：有2个问题没有答案",
    "有1个答案显出这种风险，另有2项还不知道",
    "不适用于本项目",
  ]);
});
