import { describe, expect, test } from "vitest";
import { allFives, at, shortOfCash, toyReport, toyRubricWith } from "../../fixtures/toy-report.ts";

const pilot = { profile: { stage: "pilot" } };

describe("must-haves", () => {
  test("failed ones come first, then unanswered, then met, then those that do not apply", async () => {
    const { "FIN-B": _, ...others } = shortOfCash;
    const { gates } = await toyReport(others);
    expect(gates.lines.map(({ title, state }) => [title, state])).toEqual([
      ["Runway", "failed"],
      ["Margin", "unresolved"],
      ["Licence", "notEvaluated"],
    ]);
    expect(gates.intro).toContain("1 not met, 1 without an answer, 0 met.");
  });

  test("a block is told before a limit", async () => {
    const { verdict } = await toyReport({ ...shortOfCash, "LEG-A": at(1) }, pilot);
    expect(verdict.gateSentences).toEqual([
      "Blocked: it runs without a licence.",
      // .80 × 60.125
      "Evidence-backed score 48.1, limited to 39.0: runway under 3 months.",
    ]);
  });

  test("of two limits on one answer only the lower is told", async () => {
    const { gates } = await toyReport(shortOfCash);
    expect(gates.lines[0]?.sentence).not.toContain("6 months");
  });

  test("the milder limit speaks once the harder one is passed", async () => {
    const { gates, verdict } = await toyReport({ ...allFives, "FIN-A": at(2) });
    // 80 + .20 × 25
    expect(gates.lines[0]?.sentence).toBe(
      "Evidence-backed score 85.0, limited to 69.0: runway under 6 months.",
    );
    expect(verdict.action).toBe("Fix this first: Runway. FIN-A step 2: first.");
  });

  test("a limit above the score is said not to have bound", async () => {
    const { gates } = await toyReport({
      "MKT-A": at(2),
      "MKT-B": at(1),
      "FIN-A": at(1),
      "FIN-B": at(3),
    });
    // .45 × 25 + .20 × 50
    expect(gates.lines[0]?.sentence).toBe(
      "Runway under 3 months. The limit of 39.0 did not bind: the score is 21.3 without it.",
    );
  });

  test("a limit above the score but inside the range is said to bar the way up", async () => {
    const { gates } = await toyReport({ "MKT-A": at(3), "FIN-A": at(1) });
    // 50 × .60 + 0 × .40 = 30; sure 22.5, open 35
    expect(gates.lines[0]?.sentence).toBe(
      "Runway under 3 months. The score of 30.0 is below the limit of 39.0, but it cannot rise above it.",
    );
  });

  test("with several limits the lowest is said to hold", async () => {
    const rubric = toyRubricWith("MKT-B", {
      gates: [{ level: 3, effect: "cap", cap: 55, reason: "the market is not sized" }],
    });
    const { verdict } = await toyReport(shortOfCash, { rubric });
    expect(verdict.gateSentences[1]).toBe(
      "The market is not sized. The limit of 55.0 did not bind: a lower one already holds.",
    );
  });

  test("a block and a limit on the same answer are both told", async () => {
    const rubric = toyRubricWith("FIN-A", {
      gates: [
        { level: 2, effect: "cap", cap: 69, reason: "runway under 6 months" },
        { level: 1, effect: "block", reason: "the cash is gone" },
      ],
    });
    const { gates } = await toyReport({ ...allFives, "FIN-A": at(1) }, { rubric });
    expect(gates.lines[0]).toMatchObject({
      effect: "block",
      sentence:
        "Blocked: the cash is gone. Evidence-backed score 80.0, limited to 69.0: runway under 6 months.",
    });
  });

  test("a warning changes no number", async () => {
    const { gates, verdict } = await toyReport({ ...allFives, "FIN-B": at(1) });
    expect(gates.lines[0]?.sentence).toBe("Warning: no margin is known. The score stays as it is.");
    expect(verdict.score.text).toBe("80.0");
  });

  test("a must-have that is met says what it needs and what was answered", async () => {
    const { gates } = await toyReport({ ...allFives, "LEG-A": at(3, 2) }, pilot);
    const licence = gates.lines.find(({ criterionId }) => criterionId === "LEG-A");
    expect(licence?.sentence).toBe(
      "Needs level 2 or above and evidence of “Interviews” or stronger; the answer is level 3 and evidence “Interviews”.",
    );
  });
});
