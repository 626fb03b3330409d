import { expect, test } from "vitest";
import { checkAgainstRubric } from "#assessment";
import { loadMessages } from "#i18n";
import { buildReport } from "#report";
import { criteriaOf } from "#rubric";
import { scoreVenture } from "#scoring";
import { rubricSource, shippedRubric } from "../fixtures/rubric-folder.ts";
import { venture } from "../fixtures/venture-files.ts";

const ID = "software-venture";
const { source } = await rubricSource(ID);
const rubric = await shippedRubric(ID, "en");
const criteria = criteriaOf(rubric);
const sample = venture("invoicing-saas");

test("twenty criteria in four dimensions, weights of 100 in all and in each", () => {
  expect(criteria).toHaveLength(20);
  expect(rubric.dimensions.map(({ id }) => id)).toEqual(["market", "product", "business", "team"]);
  expect(rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  for (const { criteria: own } of rubric.dimensions) {
    expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  }
});

test("it shares no criterion, and no anchor, with the first", async () => {
  const first = criteriaOf(await shippedRubric("ai-venture", "en"));
  const ids = new Set(first.map(({ id }) => id));
  const anchors = new Set(first.flatMap(({ levels }) => levels));
  expect(criteria.filter(({ id }) => ids.has(id))).toEqual([]);
  expect(criteria.flatMap(({ levels }) => levels).filter((anchor) => anchors.has(anchor))).toEqual(
    [],
  );
});

test("the same digits stand in both languages of every anchor", () => {
  const digits = (text: string) => (text.match(/\d+(\.\d+)?/g) ?? []).sort().join();
  const differing = source.dimensions.flatMap(({ criteria: own }) =>
    own.flatMap(({ id, levels }) =>
      levels.flatMap(({ zh, en }, i) =>
        digits(zh) === digits(en) ? [] : [`${id} level ${i + 1}`],
      ),
    ),
  );
  expect(differing).toEqual([]);
});

test("its sample answers only what exists and applies, and says why where a must-have hangs on it", () => {
  expect(checkAgainstRubric(sample, rubric)).toEqual([]);
  const { gates } = scoreVenture(rubric, sample);
  const silent = gates.filter(
    ({ state, criterion }) => state !== "notEvaluated" && !sample.answers[criterion]?.note,
  );
  expect(silent.map(({ criterion }) => criterion)).toEqual([]);
});

test("everything proven scores 100; under three months of cash caps that at 39", () => {
  const answers = Object.fromEntries(
    criteria.map(({ id }) => [id, { level: 5, evidence: 4 } as const]),
  );
  const scored = (but: typeof answers | Record<string, { level: 1; evidence: 4 }>) =>
    scoreVenture(rubric, { profile: sample.profile, answers: { ...answers, ...but } }).scorecard;
  expect(scored({})).toMatchObject({ rounded: 100, band: "strong" });
  expect(scored({ "BU-3": { level: 1, evidence: 4 } })).toMatchObject({
    rounded: 39,
    band: "not-yet",
  });
});

test.each(["zh", "en"] as const)(
  "its report in %s speaks of software, not of models",
  async (language) => {
    const report = buildReport({
      rubric: await shippedRubric(ID, language),
      assessment: sample,
      messages: await loadMessages(language),
      now: "2026-11-22T00:00:00.000Z",
    });
    expect(report.dimensions.lines.map(({ id }) => id)).toEqual([
      "market",
      "product",
      "business",
      "team",
    ]);
    expect(report.regulation).toBeNull();
    const { venture: _own, ...words } = report;
    expect(JSON.stringify(words)).not.toMatch(/大模型|large model|ai-venture/);
  },
);
