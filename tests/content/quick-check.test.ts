import { expect, test } from "vitest";
import type { Answers } from "#assessment";
import { criteriaOf, type Profile } from "#rubric";
import { scoreVenture } from "#scoring";
import { answersOf, dossiers } from "../fixtures/dossiers.ts";
import { shippedRubric } from "../fixtures/rubric-folder.ts";
import { venture, ventureFiles } from "../fixtures/venture-files.ts";

const rubric = await shippedRubric("ai-venture", "en");
const core = new Set(
  criteriaOf(rubric)
    .filter((criterion) => criterion.core)
    .map(({ id }) => id),
);

/** Evidence-backed points before caps, of all answers and of the core alone. */
function distance(profile: Profile, answers: Answers): number {
  const quick = Object.fromEntries(Object.entries(answers).filter(([id]) => core.has(id)));
  const points = (given: Answers) =>
    scoreVenture(rubric, { profile, answers: given }).scorecard.adjusted ?? 0;
  return points(quick) - points(answers);
}

const samples = ventureFiles()
  .map(({ name }) => name)
  .filter((name) => venture(name).rubric.id === rubric.id && name !== "sample-venture.zh")
  .map((name) => ({ name, off: distance(venture(name).profile, venture(name).answers) }));
const keyed = dossiers().map((dossier) => ({
  name: dossier.id,
  off: distance(dossier.profile, answersOf(dossier, 3)),
}));

test("sixteen core criteria, at least two a dimension", () => {
  expect(core.size).toBe(16);
  for (const { id, criteria } of rubric.dimensions) {
    expect(
      criteria.filter((criterion) => core.has(criterion.id)).length,
      id,
    ).toBeGreaterThanOrEqual(2);
  }
});

test("every must-have that limits or blocks is in it, but for foreign law", () => {
  const missing = criteriaOf(rubric)
    .filter(({ gates }) => gates?.some(({ effect }) => effect !== "warn"))
    .filter(({ id }) => !core.has(id));
  expect(missing.map(({ id }) => id)).toEqual(["LEG-07"]);
});

test("a gated result is the same: the quick check blocks and limits whom the full assessment does", () => {
  for (const { profile, key } of dossiers()) {
    const answers = answersOf({ key } as Parameters<typeof answersOf>[0], 3);
    const failing = (given: Answers) =>
      scoreVenture(rubric, { profile, answers: given })
        .gates.filter(
          ({ state, effect, criterion }) =>
            state === "failed" && effect !== "warn" && criterion !== "LEG-07",
        )
        .map(({ criterion, index }) => `${criterion} ${index}`);
    const quick = Object.fromEntries(Object.entries(answers).filter(([id]) => core.has(id)));
    expect(failing(quick)).toEqual(failing(answers));
  }
});

// How far the quick score lies from the full one. The check is a first look, and leans to the kind side.
test("on the samples and the twenty dossiers it is off by under 10 points each, 4 in the root mean square, 3 on average", () => {
  const all = [...samples, ...keyed].map(({ off }) => off);
  expect(Math.max(...all.map(Math.abs))).toBeLessThan(10);
  expect(Math.sqrt(all.reduce((sum, off) => sum + off * off, 0) / all.length)).toBeLessThan(4);
  expect(Math.abs(all.reduce((sum, off) => sum + off, 0) / all.length)).toBeLessThan(3);
});
