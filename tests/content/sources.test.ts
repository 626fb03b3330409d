import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { rubricSource } from "../fixtures/rubric-folder.ts";
import { sourceAges, staleSources } from "../fixtures/source-ages.ts";

const { source } = await rubricSource("ai-venture");
const { sources, regulation, dimensions } = source;
const criteria = dimensions.flatMap((dimension) => dimension.criteria);
const byId = new Map(sources.map((each) => [each.id, each]));
const changelog = readFileSync(
  fileURLToPath(new URL("../../rubrics/ai-venture/CHANGELOG.md", import.meta.url)),
  "utf8",
);
/** The day of this edition, from the changelog. */
const released = new RegExp(`^## ${source.version} · (\\d{4}-\\d{2}-\\d{2})$`, "m").exec(
  changelog,
)?.[1];

/** Everything that cites: ids by a name that says where. */
const citing = [
  ...criteria.flatMap(({ id, sources: own, guidance }) => [
    { where: id, ids: own },
    ...guidance.map((step, i) => ({ where: `${id} step ${i + 1}`, ids: step.sources ?? [] })),
  ]),
  ...(regulation?.notes ?? []).map(({ id, sources: own }) => ({ where: id, ids: own })),
];

test("the changelog has an entry with a date for this edition", () => {
  expect(released).toBeDefined();
});

test("on the day of the edition no source was last checked more than six months before", () => {
  expect(
    staleSources(sources, `${released}T00:00:00Z`).map(({ id, asOf }) => `${id} ${asOf}`),
  ).toEqual([]);
});

test("the list of stale sources is not empty by construction: a year later it holds all of them", () => {
  expect(staleSources(sources, "2027-12-01T00:00:00Z")).toHaveLength(sources.length);
});

test("every source has one of the four statuses, and an age", () => {
  const { byStatus, byAge } = sourceAges(sources, `${released}T00:00:00Z`);
  const sum = (rows: readonly (readonly [string, number])[]) =>
    rows.reduce((all, [, count]) => all + count, 0);
  expect([sum(byStatus), sum(byAge)]).toEqual([sources.length, sources.length]);
});

test("what may be cited states its fact and where it stands; what is disputed or unseen states none", () => {
  const faults = sources.flatMap(({ id, status, fact, address, note }) => {
    const citable = status === "V" || status === "S";
    if (citable && !fact) return [`${id}: no fact`];
    if (!citable && fact) return [`${id}: status ${status}, yet a fact`];
    if (address === "" && !note) return [`${id}: neither address nor note`];
    return [];
  });
  expect(faults).toEqual([]);
});

test("nothing cites a source that is disputed or unverified", () => {
  const doubtful = citing.flatMap(({ where, ids }) =>
    ids.filter((id) => !/^[VS]$/.test(byId.get(id)?.status ?? "")).map((id) => `${where}: ${id}`),
  );
  expect(doubtful).toEqual([]);
});

test("a step that names a law, a date or a price names its source", () => {
  const bare = criteria.flatMap(({ id, guidance }) =>
    guidance.flatMap(({ actions, trap, sources: own = [] }, i) => {
      const words = [...actions, ...(trap ? [trap] : [])].map(({ zh, en }) => zh + en).join(" ");
      return /20[12]\d年|\b20[12]\d-\d\d|《[^》]*(法|条例|规定|办法)》|US\$|€\d|¥\d/.test(words) &&
        own.length === 0
        ? [`${id} step ${i + 1}`]
        : [];
    }),
  );
  expect(bare).toEqual([]);
});

test("most addresses lead to the primary page, not to the front page of a site", () => {
  const front = sources.filter(({ address }) => /^https?:\/\/[^/]+\/?$/.test(address));
  expect(front.length).toBeLessThanOrEqual(sources.length / 8);
});

describe("regulation notes", () => {
  const notes = regulation?.notes ?? [];

  test.each(["cn", "eu", "us"])("%s has notes", (jurisdiction) => {
    expect(
      notes.filter((note) => note.jurisdiction === jurisdiction).length,
    ).toBeGreaterThanOrEqual(4);
  });

  test("each says as of when, in both languages", () => {
    const undated = notes.filter(
      ({ text }) => !/截至2026年|截至2026-/.test(text.zh) || !/as of .*2026/is.test(text.en),
    );
    expect(undated.map(({ id }) => id)).toEqual([]);
  });
});
