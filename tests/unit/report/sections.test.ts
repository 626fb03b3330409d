import { describe, expect, test } from "vitest";
import { allFives, at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";

describe("dimensions", () => {
  test("contributions add up to the score that is sure", async () => {
    const { dimensions } = await toyReport(shortOfCash);
    const contributions = dimensions.lines.map(({ contribution }) => contribution.text);
    // 33.75 + 6.375; 20; Legal does not apply
    expect(contributions).toEqual(["40.1", "20.0", "–"]);
    expect(dimensions.table.rows.at(-1)).toEqual([
      "Total",
      "100.0%",
      "61.3",
      "60.1",
      "60.1",
      "60.1",
    ]);
  });

  test("each says what holds it back, and what is still open", async () => {
    const { "MKT-B": _, ...others } = shortOfCash;
    const { dimensions } = await toyReport(others);
    expect(dimensions.lines.map(({ heldBack }) => heldBack)).toEqual([
      "Only “Demand” holds it back: 11.3 points missing here. 1 criterion without a level: 15.0 points still open.",
      "Only “Runway” holds it back: 20.0 points missing here.",
      "Nothing here applies to this venture; its weight went to the other dimensions.",
    ]);
  });
});

test("of several gaps in a dimension the largest is named with its share", async () => {
  const { dimensions } = await toyReport(shortOfCash);
  // 11.25 + 8.625
  expect(dimensions.lines[0]?.heldBack).toBe(
    "“Demand” holds it back most: 11.3 of the 19.9 points missing here.",
  );
});

describe("radar", () => {
  test("a dimension that does not apply has no axis", async () => {
    const { radar } = await toyReport(shortOfCash);
    expect(radar.axes.map(({ title }) => title)).toEqual(["Market", "Finance"]);
    expect(radar.table.rows).toEqual([
      ["Market", "68.8", "66.9", "66.9"],
      ["Finance", "50.0", "50.0", "50.0"],
    ]);
  });

  test("an unanswered dimension has an axis, no score and the whole range", async () => {
    const { radar } = await toyReport({ "MKT-A": at(3), "MKT-B": at(3) });
    expect(radar.series.map(({ values }) => values[1])).toEqual([null, null]);
    expect(radar.range[1]).toEqual({ low: 0, high: 100 });
    expect(radar.alt).toContain("Market 50.0, Finance – (0.0–100.0)");
  });
});

describe("strengths", () => {
  test("a high level counts only with evidence that carries it into the two highest bands", async () => {
    const { strengths } = await toyReport({
      "MKT-A": at(5, 1), // 70, the border of Promising
      "MKT-B": at(4, 2), // 63.75
      "FIN-A": at(4, 3), // 71.25
      "FIN-B": at(5, 0), // 50
    });
    expect(strengths.lines.map(({ criterionId }) => criterionId)).toEqual(["MKT-A", "FIN-A"]);
    expect(strengths.intro).toContain("“Promising” or “Strong”");
  });

  test("without any, the report says that this is common early on", async () => {
    const { strengths } = await toyReport({ "MKT-A": at(2) });
    expect([strengths.lines, strengths.intro]).toEqual([[], ""]);
    expect(strengths.empty).toContain("common early on");
  });
});

describe("answers", () => {
  test("level 1, not applicable, off by profile, unknown and unanswered are told apart", async () => {
    const { answers } = await toyReport({
      "MKT-A": { unknown: true, note: "asking in May" },
      "MKT-B": { notApplicable: "absent" },
      "FIN-A": at(1, 0),
    });
    const lines = answers.groups.flatMap(({ lines: own }) => own);
    expect(lines.map(({ criterionId, stateText }) => [criterionId, stateText])).toEqual([
      ["MKT-A", "Don’t know yet"],
      ["MKT-B", "Not applicable: No such activity"],
      ["FIN-A", "Level 1"],
      ["FIN-B", "Unanswered"],
      ["LEG-A", "Does not apply to this profile"],
    ]);
    expect(lines[0]?.note).toBe("asking in May");
  });

  test("weights are those after “not applicable”, contributions those of the score", async () => {
    const { answers } = await toyReport({ ...shortOfCash, "MKT-B": { notApplicable: "absent" } });
    const [demand, size] = answers.groups[0]!.lines;
    expect([demand?.weight.text, demand?.points.text, demand?.contribution.text]).toEqual([
      "60.0%",
      "75.0",
      "45.0",
    ]);
    expect([size?.weight.text, size?.contribution.text]).toEqual(["–", "–"]);
  });
});

describe("the frame of the report", () => {
  test("it names the venture, or says that it has no name", async () => {
    expect((await toyReport({})).title).toBe("Stone: assessment report");
    expect((await toyReport({}, { name: " " })).venture.name).toBe("Unnamed venture");
  });

  test("the profile shows what was stated, and of the deciding questions what was not", async () => {
    const { profile } = await toyReport({}, { profile: { segments: ["sme", "public"] } });
    expect(profile.map(({ label, value }) => [label, value])).toEqual([
      ["Stage", "Not stated"],
      ["Segments", "Small firms and Public sector"],
    ]);
  });

  test("the method states the rubric's own figures and its disclaimer", async () => {
    const { method } = await toyReport(allFives);
    const words = method.paragraphs.join("\n");
    expect(words).toContain("Assertion 50%, Desk research 70%, Interviews 85%, Pilot 95%");
    expect(words).toContain("Promising from 70.0");
    expect(words).toContain("80% of the weight answered");
    expect(method.disclaimer).toBe("Readiness, not success.");
    expect(method.rubricText).toContain(method.rubric.hash);
  });
});
