import { describe, expect, test } from "vitest";
import { type AgreementReading, agreementReading, type PanelReview } from "#cohort";
import { applies, levels, reads } from "../../../fixtures/toy-panel.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

type Level = 1 | 2 | 3 | 4 | 5;

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 3, 3];
const ventures = LEVELS.map((level, i) =>
  applies(100 + i, `Venture ${i}`, levels(level, level, 4, 4)),
);

/** What a reader says of venture after venture; null where there is no reading. */
function reader(name: string, said: readonly (Level | null)[]): PanelReview[] {
  return ventures.flatMap((venture, i) => {
    const level = said[i] ?? null;
    return level === null ? [] : [reads(name, venture, levels(level, level, 4, 4))];
  });
}

function ask(...reviews: readonly (readonly PanelReview[])[]): AgreementReading {
  return agreementReading(ventures, reviews.flat(), toyRubric());
}

describe("readers who say the same", () => {
  const reading = ask(reader("Lin", LEVELS), reader("Max", LEVELS), reader("Kai", LEVELS));

  test("agree on what varies; where all is 4 there is nothing to agree on", () => {
    expect(reading.criteria[0]).toEqual({
      id: "MKT-A",
      value: 1,
      low: 1,
      high: 1,
      n: 12,
      verdict: "firm",
    });
    expect(reading.criteria[2]).toMatchObject({ id: "FIN-A", value: null, verdict: "noVariation" });
    expect(reading.criteria.at(-1)).toMatchObject({ id: "LEG-A", n: 0, verdict: "noPairs" });
  });

  test("one is as good as three, and nobody is harsh", () => {
    expect(reading.icc).toMatchObject({ icc21: 1, n: 12, k: 3, reviewers: ["Kai", "Lin", "Max"] });
    expect(reading).toMatchObject({ concordance: 1, needed: 1, neededFrom: "icc" });
    expect(reading.harshness).toMatchObject({
      refused: null,
      crossShare: 0.5,
      biasShare: 0,
      correction: "notNeeded",
    });
    expect(reading.self).toEqual({ rho: 1, gap: 0, n: 12 });
  });

  test("the scores of one: 12 readings, mean 60, the market's five levels from 30 to 90", () => {
    const [kai] = reading.reviewers;
    // .4 · 75 + .6 · 0, 25, 50, 75, 100 = 30, 45, 60, 75, 90, each twice, and 60 twice more.
    expect(kai).toMatchObject({ reviewer: "Kai", n: 12, mean: 60, offset: 0, few: false });
    expect(kai?.deviation).toBeCloseTo(Math.sqrt(4_500 / 11), 9);
  });
});

test("as many readers as bring the mean of all to a reliability of .7, and not one more", () => {
  const mixed = ask(
    reader("Lin", LEVELS),
    reader("Max", [4, 1, 3, 2, 5, 3, 5, 4, 1, 3, 2, 2]),
    reader("Kai", [2, 4, 2, 3, 3, 1, 4, 5, 3, 4, 3, 1]),
  );
  const one = mixed.icc?.icc21 ?? 0;
  expect(one).toBeGreaterThan(0);
  const m = mixed.needed ?? 0;
  const reliability = (readers: number) => (readers * one) / (1 + (readers - 1) * one);
  expect(reliability(m)).toBeGreaterThanOrEqual(0.7);
  expect(reliability(m - 1)).toBeLessThan(0.7);
  expect(mixed.totals.verdict).toBe("unreliable");
});

test("a reader always one level lower is 15 points harsher, and the offset takes it out", () => {
  const high: readonly Level[] = [2, 3, 4, 5, 2, 3, 4, 5, 2, 3, 4, 5];
  const low = high.map((level) => (level - 1) as Level);
  const { reviewers, harshness } = ask(reader("Lin", high), reader("Max", low));
  // (12 − 6 + 5) β − 6 · (−β) = 12 · 7.5, so β = 90 / 17.
  expect(reviewers[0]).toMatchObject({ reviewer: "Lin" });
  expect(reviewers[0]?.offset).toBeCloseTo(90 / 17, 9);
  expect(reviewers[1]?.offset).toBeCloseTo(-90 / 17, 9);
  expect(harshness.correction).toBe("useful");
});

test("fewer than ten applicants give no verdict; fewer than five readings make a correction doubtful", () => {
  const some = LEVELS.map((level, i) => (i < 4 ? level : null));
  const lower = some.map((level) => (level === null ? null : (Math.max(1, level - 1) as Level)));
  const reading = ask(reader("Lin", some), reader("Max", lower));
  expect(reading.criteria[0]).toMatchObject({ n: 4, verdict: "tooFew" });
  expect(reading.totals.verdict).toBe("tooFew");
  expect(reading).toMatchObject({ icc: null, concordance: null, needed: null });
  expect(reading.harshness).toMatchObject({ few: ["Lin", "Max"], correction: "doubtful" });
});

test("a guest who read three takes nothing from the twelve the others share", () => {
  const guest = reader("Ben", [1, 2, 3]);
  const reading = ask(reader("Lin", LEVELS), reader("Max", LEVELS), guest);
  expect(reading.icc).toMatchObject({ n: 12, k: 2, reviewers: ["Lin", "Max"] });
  expect(reading.neededFrom).toBe("alpha");
});

test("groups that share no applicant are named, and nothing is corrected", () => {
  const first = LEVELS.map((level, i) => (i < 6 ? level : null));
  const second = LEVELS.map((level, i) => (i < 6 ? null : level));
  const { harshness, reviewers } = ask(
    reader("Lin", first),
    reader("Max", first),
    reader("Kai", second),
  );
  expect(harshness).toMatchObject({
    refused: "notConnected",
    groups: [["Lin", "Max"], ["Kai"]],
    crossShare: null,
    biasShare: null,
    correction: "refused",
  });
  expect(reviewers.map(({ offset }) => offset)).toEqual([null, null, null]);
});

test("nobody has read anything: nothing is said", () => {
  const reading = ask();
  expect(reading.reviewers).toEqual([]);
  expect(reading.totals).toMatchObject({ value: null, n: 0, verdict: "noPairs" });
  expect(reading.harshness).toMatchObject({ refused: "noReviews", correction: "refused" });
  expect(reading.self).toEqual({ rho: null, gap: null, n: 0 });
});
