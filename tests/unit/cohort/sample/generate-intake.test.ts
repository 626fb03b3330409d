import { describe, expect, test } from "vitest";
import { checkAgainstRubric } from "#assessment";
import {
  adjustHarshness,
  generateIntake,
  type GeneratedOptions,
  type Intake,
  type Ratings,
  readIntakeFile,
  reviewGroups,
  spearman,
} from "#cohort";
import { scoreVenture } from "#scoring";
import { shippedRubric } from "../../../fixtures/rubric-folder.ts";

const NOW = "2026-11-22T08:00:00.000Z";
const rubric = await shippedRubric("ai-venture", "en");
const BASE: GeneratedOptions = { applicants: 60, reviewers: 6, seed: 7, now: NOW };
const { intake, truth } = generateIntake(BASE, rubric);

/** What each reviewer makes of an applicant, 0..100. */
function ratingsOf({ applicants, reviews }: Intake): Ratings {
  const byId = new Map(applicants.map(({ id, assessment }) => [id, assessment]));
  const ratings: Record<string, Record<string, number>> = {};
  for (const { applicant, reviewer, answers } of reviews) {
    const profile = byId.get(applicant)?.profile ?? {};
    const score = scoreVenture(rubric, { profile, answers }).scorecard.adjusted ?? 0;
    ratings[applicant] = { ...ratings[applicant], [reviewer]: score };
  }
  return ratings;
}

const loadsOf = ({ record }: Intake) => record.reviewers.map(({ assigned }) => assigned.length);

describe("an intake of 60 with six reviewers", () => {
  test("it reads as an intake of this device, and every answer is one of the rubric", () => {
    expect(readIntakeFile({ format: "touchstone/cohort", version: 1, ...intake })).toMatchObject({
      ok: true,
    });
    expect(
      intake.applicants.flatMap(({ assessment }) => checkAgainstRubric(assessment, rubric)),
    ).toEqual([]);
  });

  test("the same seed gives the same, another seed another", () => {
    expect(generateIntake(BASE, rubric)).toEqual({ intake, truth });
    const other = generateIntake({ ...BASE, seed: 8 }, rubric).intake;
    expect(other.record.programme.id).not.toBe(intake.record.programme.id);
    expect(other.applicants[0]?.id).not.toBe(intake.applicants[0]?.id);
  });

  test("an applicant is the same in a larger intake", () => {
    const larger = generateIntake({ ...BASE, applicants: 90 }, rubric);
    expect(larger.intake.applicants.slice(0, 60)).toEqual(intake.applicants);
  });

  test("some are ranked, some blocked, some have answered too little", () => {
    const states = intake.applicants.map(
      ({ assessment }) => scoreVenture(rubric, assessment).scorecard.status,
    );
    expect(new Set(states)).toEqual(new Set(["ranked", "blocked", "insufficient"]));
    expect(states.filter((state) => state === "ranked").length).toBeGreaterThan(30);
  });

  test("answers follow the true quality, and readings do too", () => {
    const quality = intake.applicants.map(({ id }) => truth.quality[id] ?? 0);
    const own = intake.applicants.map(
      ({ assessment }) => scoreVenture(rubric, assessment).scorecard.adjusted ?? 0,
    );
    const ratings = ratingsOf(intake);
    const read = intake.applicants.map(({ id }) => {
      const given = Object.values(ratings[id] ?? {});
      return given.reduce((sum, value) => sum + value, 0) / given.length;
    });
    expect(spearman(quality, own)).toBeGreaterThan(0.85);
    expect(spearman(quality, read)).toBeGreaterThan(0.85);
  });

  test("harshness can be found again: the order of the six, from their readings alone", () => {
    const { reviewers } = adjustHarshness(ratingsOf(intake), 1);
    const names = Object.keys(truth.harshness);
    const order = (of: Readonly<Record<string, number>>) =>
      names.toSorted((a, b) => (of[a] ?? 0) - (of[b] ?? 0));
    expect(order(reviewers)).toEqual(order(truth.harshness));
  });
});

describe("who reads whom", () => {
  test("even: 60 applicants read by 3 of 6 are 30 each, and all hang together", () => {
    expect(loadsOf(intake)).toEqual([30, 30, 30, 30, 30, 30]);
    expect(reviewGroups(ratingsOf(intake))).toHaveLength(1);
  });

  test("tracks: 60 applicants in 3 tracks of 20, each read by both of its reviewers, are three groups", () => {
    const apart = generateIntake(
      { ...BASE, design: { kind: "tracks", reviews: 2, tracks: 3 } },
      rubric,
    ).intake;
    expect(loadsOf(apart)).toEqual([20, 20, 20, 20, 20, 20]);
    expect(reviewGroups(ratingsOf(apart))).toHaveLength(3);
  });

  test("staged: one reading each and two more for a quarter are 60 + 15 · 2, and the better ones have three", () => {
    const staged = generateIntake(
      { ...BASE, design: { kind: "staged", first: 1, more: 2, share: 0.25 } },
      rubric,
    );
    expect(staged.intake.reviews).toHaveLength(90);
    const counts = Object.entries(ratingsOf(staged.intake)).map(
      ([id, given]) => [staged.truth.quality[id] ?? 0, Object.keys(given).length] as const,
    );
    const mean = (readings: number) => {
      const own = counts.filter(([, n]) => n === readings).map(([quality]) => quality);
      return own.reduce((sum, quality) => sum + quality, 0) / own.length;
    };
    expect(counts.filter(([, n]) => n === 3)).toHaveLength(15);
    expect(mean(3)).toBeGreaterThan(mean(1) + 0.8);
  });
});
