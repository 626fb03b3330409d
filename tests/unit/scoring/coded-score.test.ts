import { assert, property } from "fast-check";
import { expect, test, vi } from "vitest";
import { generateIntake } from "#cohort";
import {
  answerCode,
  codedScorers,
  profiledRubrics,
  type Scorecard,
  scoreAssessment,
  scoreVenture,
} from "#scoring";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { anyCase } from "./arbitraries.ts";

// 300 score sheets take a moment.
vi.setConfig({ testTimeout: 20_000 });

/** What a table shows of a scorecard. */
function shown(card: Scorecard) {
  const gates = (state: string) =>
    Object.entries(card.gates).flatMap(([id, found]) => (found === state ? [id] : []));
  const { status, band, claimed, final, finalLow, finalHigh, rounded, coverage, naShare } = card;
  return {
    status,
    band,
    claimed,
    final,
    finalLow,
    finalHigh,
    rounded,
    coverage,
    naShare,
    dimensions: Object.fromEntries(
      Object.entries(card.dimensions).map(([id, score]) => [id, score?.adjusted ?? null]),
    ),
    gatesFailed: gates("failed"),
    gatesUnresolved: gates("unresolved"),
  };
}

test("300 ventures of all profiles have in the table, to the last digit, what their own score sheets say", async () => {
  const rubric = await shippedRubric("ai-venture", "en");
  const options = { applicants: 300, reviewers: 0, seed: 5, now: "2026-11-22T00:00:00.000Z" };
  const { applicants } = generateIntake(options, rubric).intake;
  const profiledRubric = profiledRubrics(rubric);
  const scorerFor = codedScorers();
  const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria).length;
  const seen = new Set<string>();
  for (const { assessment } of applicants) {
    const profiled = profiledRubric(assessment.profile);
    // The codes of another venture stand before them.
    const codes = new Uint8Array(2 * criteria).fill(25);
    profiled.encode(assessment.answers, codes, criteria);
    const sheet = scoreVenture(rubric, assessment).scorecard;
    expect(scorerFor(profiled.rubric)(codes, criteria)).toEqual(shown(sheet));
    seen.add(sheet.status);
  }
  expect([...seen].sort()).toEqual(["blocked", "insufficient", "ranked"]);
});

test("any rubric and any answers come to the same figures as codes and as a score sheet", () => {
  assert(
    property(anyCase, ({ rubric, answers }) => {
      const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria);
      const codes = Uint8Array.from(criteria, (criterion) =>
        answerCode(criterion, answers[criterion.id]),
      );
      expect(codedScorers()(rubric)(codes, 0)).toEqual(shown(scoreAssessment(rubric, answers)));
    }),
    { numRuns: 500, seed: 20260512 },
  );
});
