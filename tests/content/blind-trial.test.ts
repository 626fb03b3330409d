import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dossiers } from "../fixtures/dossiers.ts";
import { newestReadings, READ_ANCHORS, shownHash, trial } from "../fixtures/readings.ts";
import { rubricSource } from "../fixtures/rubric-folder.ts";
import { TRIAL_PAGE, trialPage } from "../fixtures/trial-page.ts";

const { source } = await rubricSource("ai-venture");
const readings = newestReadings();
const timesRead = (id: string, criterion: string) =>
  readings.filter((each) => each.readings[id]?.[criterion] !== undefined).length;

test("every criterion of every dossier has three readings: both languages, consumers and businesses, idea to scale", () => {
  const all = dossiers();
  expect(all.length).toBeGreaterThanOrEqual(10);
  const thin = all.flatMap(({ id, key }) =>
    Object.keys(key).flatMap((asked) => (timesRead(id, asked) >= 3 ? [] : [`${id} ${asked}`])),
  );
  expect(thin).toEqual([]);
  const facts = (name: string) => [...new Set(all.map(({ profile }) => profile[name]))];
  expect(new Set(all.map(({ language }) => language))).toEqual(new Set(["zh", "en"]));
  expect(facts("customerKind")).toEqual(expect.arrayContaining(["business", "consumer"]));
  expect(facts("stage")).toEqual(expect.arrayContaining(["idea", "prototype", "pilot", "revenue"]));
});

test("docs/blind-trial.md shows the figures of every round", async () => {
  expect(readFileSync(TRIAL_PAGE, "utf8") === (await trialPage())).toBe(true);
});

test("readers rated only what a dossier asks", () => {
  const known = new Set(
    dossiers().flatMap(({ id, key }) => Object.keys(key).map((asked) => `${id} ${asked}`)),
  );
  const strange = readings.flatMap(({ readings: given }) =>
    Object.entries(given).flatMap(([id, ratings]) =>
      Object.entries(ratings).flatMap(([criterion, word]) =>
        known.has(`${id} ${criterion}`) && /^([1-5]|silent|nofit [1-5])$/.test(String(word))
          ? []
          : [`${id} ${criterion} ${word}`],
      ),
    ),
  );
  expect(strange).toEqual([]);
});

describe.each(trial(source, readings))("$dimension", (line) => {
  test("ordinal alpha is at least .90", () => {
    expect(line.alpha.value).toBeGreaterThanOrEqual(0.9);
  });

  test("for at most 2 % of the ratings no anchor fits", () => {
    expect(line.noFit / line.ratings).toBeLessThanOrEqual(0.02);
  });

  test("no two readers are more than one level apart", () => {
    expect(line.farApart).toEqual([]);
  });
});

test("every anchor is the one that its readers read last, but for those listed with the reason", () => {
  const { anchors, changed } = JSON.parse(readFileSync(READ_ANCHORS, "utf8")) as {
    anchors: Record<string, string>;
    changed: Record<string, string>;
  };
  const differing = source.dimensions
    .flatMap(({ criteria }) => criteria)
    .filter((criterion) => anchors[criterion.id] !== shownHash(criterion))
    .map(({ id }) => id);
  expect(differing.sort()).toEqual(Object.keys(changed).sort());
});
