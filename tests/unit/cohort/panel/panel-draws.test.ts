import { expect, test } from "vitest";
import { lastOf } from "#scoring";
import { type PanelMean, panelDraws } from "../../../../src/cohort/ranking/panel-draws.ts";

const OPTIONS = { draws: 20_000, seed: 5, k: 1 };

function draw(applicants: readonly PanelMean[], deviation: number) {
  return lastOf(panelDraws(applicants, deviation, OPTIONS)).applicants;
}

test("two points apart with a standard error of 5 each: first in Φ(2 / 7.07) = 61 of 100 draws", () => {
  const [better, worse] = draw(
    [
      { id: "a", mean: 62, reviewers: 4 },
      { id: "b", mean: 60, reviewers: 4 },
    ],
    10,
  );
  expect(better?.top).toBeCloseTo(0.611, 1);
  // A tie to the tenth gives both rank 1.
  expect((better?.top ?? 0) + (worse?.top ?? 0)).toBeCloseTo(1, 1);
  expect(better).toMatchObject({ rankLow: 1, rankHigh: 2 });
});

test("sixteen readers instead of four halve the error: Φ(2 / 3.54) = 71 of 100", () => {
  const [better] = draw(
    [
      { id: "a", mean: 62, reviewers: 16 },
      { id: "b", mean: 60, reviewers: 16 },
    ],
    10,
  );
  expect(better?.top).toBeCloseTo(0.714, 1);
});

test("readers who never differ leave every rank as it stands", () => {
  const [first, tied, last] = draw(
    [
      { id: "a", mean: 70, reviewers: 2 },
      { id: "b", mean: 70.04, reviewers: 2 },
      { id: "c", mean: 60, reviewers: 2 },
    ],
    0,
  );
  // 70.04 prints as 70.0: a tie.
  expect([first, tied].map((reading) => reading?.top)).toEqual([1, 1]);
  expect(last).toEqual({ rankLow: 3, rankHigh: 3, top: 0 });
});
