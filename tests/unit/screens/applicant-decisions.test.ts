import { describe, expect, test } from "vitest";
import type { Decision, PanelCriterion } from "#cohort";
import { loadMessages } from "#i18n";
import type { Rubric } from "#rubric";
import { panelLines } from "../../../src/screens/cohort/applicant/panel-lines.ts";
import { levelDistances } from "../../../src/screens/cohort/compare/level-distances.ts";
import { acceptedOf, pendingOf, tiesOf } from "../../../src/screens/cohort/decide/ties.ts";
import { valueWords } from "../../../src/screens/cohort/log/log-words.ts";
import { cutOf, medianOf, stackDots } from "../../../src/screens/cohort/plots/stack-dots.ts";
import { whyUnranked } from "../../../src/screens/cohort/table/why-unranked.ts";
import { cohortRow } from "../../fixtures/cohort-rows.ts";

function decided(...list: readonly Partial<Decision>[]): Readonly<Record<string, Decision>> {
  return Object.fromEntries(
    list.map((one) => {
      const decision = { applicant: "", applied: null, pending: null, reason: "", ...one };
      return [decision.applicant, decision];
    }),
  );
}

describe("the rule for equal scores", () => {
  const rows = [
    cohortRow("a", { rank: 1, score: 80 }),
    cohortRow("b", { rank: 2, score: 61 }),
    cohortRow("c", { rank: 2, score: 61 }),
    cohortRow("d", { rank: 4, score: 60.9 }),
  ];
  const names = (decisions: Readonly<Record<string, Decision>>) =>
    tiesOf(rows, decisions).map(({ members }) => members.map(({ row }) => row.name).join());

  test("two equal ones decided differently are named", () => {
    const decisions = decided(
      { applicant: "b", pending: "accept" },
      { applicant: "c", pending: "reject" },
    );
    expect(names(decisions)).toEqual(["b,c"]);
    expect(tiesOf(rows, decisions)[0]?.score).toBe(61);
  });

  test("so are one who gets a place and an equal one who gets no decision", () => {
    expect(names(decided({ applicant: "c", pending: "accept" }))).toEqual(["b,c"]);
  });

  test("alike, or with a reason for each new decision, there is nothing to say", () => {
    const alike = decided(
      { applicant: "b", pending: "accept" },
      { applicant: "c", applied: "accept" },
    );
    expect(names(alike)).toEqual([]);
    expect(names(decided({ applicant: "b", pending: "accept", reason: "Team" }))).toEqual([]);
  });

  test("what differs already and is not touched now, and scores a tenth apart, are no matter", () => {
    const before = decided({ applicant: "b", applied: "accept" });
    expect(names(before)).toEqual([]);
    expect(names(decided({ applicant: "d", pending: "reject" }))).toEqual([]);
  });

  test("places: one accepted stays, one comes, one is taken back: 2 now, 2 after", () => {
    const decisions = decided(
      { applicant: "a", applied: "accept" },
      { applicant: "b", pending: "accept" },
      { applicant: "c", applied: "accept", pending: "none" },
    );
    expect(acceptedOf(decisions)).toEqual({ now: 2, after: 2 });
    expect(pendingOf(decisions)).toHaveLength(2);
  });
});

describe("why there is no rank", () => {
  const rubric = {
    language: "en",
    dimensions: [{ criteria: [{ id: "g1", title: "Lawful data" }] }],
  } as unknown as Rubric;

  test("a must-have failed, one is open, too little is answered, nobody has read it", async () => {
    const { table } = (await loadMessages("en")).cohort;
    const why = (more: Parameters<typeof cohortRow>[1], basis: "self" | "panel" = "self") =>
      whyUnranked(cohortRow("a", { rank: null, ...more }), rubric, table, basis);
    expect(why({ status: "blocked", gatesFailed: ["g1"] })).toBe(
      "No rank. Must-have failed: Lawful data",
    );
    expect(why({ status: "insufficient", gatesUnresolved: ["g1"] })).toBe(
      "No rank. Must-have not answered: Lawful data",
    );
    expect(why({ status: "insufficient", coverage: 0.796 })).toBe(
      "No rank. Coverage 79.6% is too low",
    );
    expect(why({ status: "insufficient" }, "panel")).toBe("No rank. No reviewer has read it");
    expect(whyUnranked(cohortRow("a"), rubric, table, "panel")).toBeNull();
  });
});

describe("plots", () => {
  test("marks stand in columns two points wide, safe ones lowest; 100 shares the last column", () => {
    const { dots, each, highest } = stackDots([
      { score: 61.9, zone: "grey" },
      { score: 60, zone: "in" },
      { score: 100, zone: "in" },
      { score: null, zone: null },
    ]);
    expect(dots).toEqual([
      { from: 60, height: 0, zone: "in" },
      { from: 60, height: 1, zone: "grey" },
      { from: 98, height: 0, zone: "in" },
    ]);
    expect([each, highest]).toEqual([1, 2]);
  });

  test("60 at one score: a mark stands for three of a zone", () => {
    const rows = Array.from({ length: 60 }, () => ({ score: 50, zone: "out" as const }));
    expect(stackDots(rows)).toMatchObject({ each: 3, highest: 20 });
  });

  test("the line of two places lies between the second score and the next lower one", () => {
    const rows = [80, 70, 70, 64].map((score) => ({ score, rank: 1 }));
    expect(cutOf(rows, 1)).toBe(75);
    expect(cutOf(rows, 2)).toBe(67);
    expect(cutOf(rows, 4)).toBeNull();
    expect(cutOf(rows, 9)).toBeNull();
  });

  test("median of an even count is the middle of two", () => {
    expect(medianOf([3, 1, 2, 10])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});

describe("side by side", () => {
  test("criteria by distance; one with fewer than two levels is left out", () => {
    const rubric = {
      dimensions: [{ criteria: ["x", "y", "z"].map((id) => ({ id, title: id })) }],
    } as unknown as Rubric;
    const lines = levelDistances(rubric, [
      { answers: { x: { level: 3 }, y: { level: 5 }, z: { level: 1 } } },
      { answers: { x: { level: 2 }, y: { level: 1 }, z: { unknown: true } } },
    ]);
    expect(lines.map(({ id, distance }) => [id, distance])).toEqual([
      ["y", 4],
      ["x", 1],
    ]);
  });

  test("blind spots first: 4 against 2.5 is one, 3 against 2.5 is not", () => {
    const criterion = (id: string, own: number, mean: number): PanelCriterion => ({
      id,
      levels: { own, panel: { mean, low: 2, high: 3, n: 2 } },
      points: { own: null, panel: null },
      discuss: false,
    });
    const lines = panelLines([
      criterion("x", 2, 3),
      criterion("y", 3, 2.5),
      criterion("z", 4, 2.5),
    ]);
    expect(lines.map(({ id, isBlindSpot }) => [id, isBlindSpot])).toEqual([
      ["z", true],
      ["y", false],
      ["x", false],
    ]);
  });
});

test("the log puts into words what it knows, and leaves the rest", async () => {
  const { cohort } = await loadMessages("en");
  expect(valueWords("applied", "accept", cohort)).toBe("Accept");
  expect(valueWords("applied", "", cohort)).toBe("No decision");
  expect(valueWords("pending", "", cohort)).toBe("");
  expect(valueWords("undone", "reject>accept", cohort)).toBe("Reject, Accept waits");
  expect(valueWords("settings", "places: 12", cohort)).toBe("Places: 12");
  expect(valueWords("settings", "basis: panel", cohort)).toBe("Ranked by the reviewers");
  expect(valueWords("settings", 'weights: {"market":30,"legal":10}', cohort)).toBe(
    "Weights: market 30, legal 10",
  );
  expect(valueWords("imported", "intake.xlsx", cohort)).toBe("intake.xlsx");
});
