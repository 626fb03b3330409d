import { expect, test } from "vitest";
import type { Answer } from "#assessment";
import { applies, criteriaOf, optionOrder, type Profile } from "#rubric";
import { scoreVenture } from "#scoring";
import { rubricSource, shippedRubric } from "../fixtures/rubric-folder.ts";

const rubric = await shippedRubric("ai-venture", "en");
const { source } = await rubricSource("ai-venture");
const criteria = criteriaOf(rubric);
const order = optionOrder(rubric);

/** A venture past its pilot that touches no regulated field, serves only at home and keeps no personal data. */
const PLAIN: Profile = {
  stage: "revenue",
  modelRoute: "api",
  vertical: ["none"],
  physicalControl: false,
  customerKind: "business",
  publicChina: "no",
  servesEU: false,
  servesUS: false,
  generatesContent: false,
  personalData: "none",
  confidentialData: true,
  crossBorder: false,
  agentic: false,
  companion: false,
  teamSize: 6,
  hiringPlanned: true,
};
const PROVEN: Answer = { level: 5, evidence: 4 };

/** Everything proven, apart from the answers given. */
function scored(but: Record<string, Answer> = {}, profile: Profile = {}) {
  const answers = { ...Object.fromEntries(criteria.map(({ id }) => [id, PROVEN])), ...but };
  return scoreVenture(rubric, { profile: { ...PLAIN, ...profile }, answers });
}

test("45 criteria in five dimensions, weights of 100 in all and in each", () => {
  expect(criteria).toHaveLength(45);
  expect(
    rubric.dimensions.map(({ id, weight, criteria: own }) => [id, weight, own.length]),
  ).toEqual([
    ["market", 25, 9],
    ["technical", 22, 10],
    ["financial", 20, 8],
    ["legal", 18, 10],
    ["talent", 15, 8],
  ]);
  for (const { criteria: own } of rubric.dimensions) {
    expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  }
});

test("twelve criteria carry gates", () => {
  expect(criteria.filter(({ gates }) => gates?.length).map(({ id }) => id)).toEqual([
    "MKT-03",
    "TEC-04",
    "TEC-10",
    "FIN-02",
    "FIN-04",
    "LEG-01",
    "LEG-03",
    "LEG-05",
    "LEG-06",
    "LEG-07",
    "LEG-08",
    "TAL-01",
  ]);
});

test("a venture with everything proven scores 100 and is strong", () => {
  expect(scored().scorecard).toMatchObject({ rounded: 100, band: "strong", status: "ranked" });
});

test("under three months of cash caps everything else proven at 39", () => {
  expect(scored({ "FIN-04": { level: 1, evidence: 4 } }).scorecard).toMatchObject({
    rounded: 39,
    band: "not-yet",
  });
});

test("three to six months of cash with everything else proven is at most conditional", () => {
  expect(scored({ "FIN-04": { level: 2, evidence: 4 } }).scorecard).toMatchObject({
    rounded: 69,
    band: "conditional",
  });
});

test("using pirated works blocks, whatever else is proven", () => {
  expect(scored({ "LEG-05": { level: 1, evidence: 4 } }).scorecard).toMatchObject({
    status: "blocked",
    band: "blocked",
  });
});

test("a public service in mainland China that runs unfiled is blocked; one that is only planned is not", () => {
  const answer: Record<string, Answer> = { "LEG-01": { level: 2, evidence: 2 } };
  expect(scored(answer, { publicChina: "live" }).scorecard.status).toBe("blocked");
  expect(scored(answer, { publicChina: "planned" }).scorecard.status).toBe("ranked");
});

test("free trials alone cap a pilot at conditional; an idea is only warned", () => {
  const answer: Record<string, Answer> = { "MKT-03": { level: 2, evidence: 3 } };
  expect(scored(answer, { stage: "pilot" }).scorecard.band).toBe("conditional");
  const idea = scored({ "MKT-03": { level: 1, evidence: 3 } }, { stage: "idea" });
  expect(idea.scorecard).toMatchObject({
    status: "ranked",
    gates: { "MKT-03": "failed" },
    band: "strong",
  });
});

test("a health product at its pilot without a held-out test set is blocked; a shop assistant is capped", () => {
  const answer: Record<string, Answer> = { "TEC-04": { level: 2, evidence: 3 } };
  expect(scored(answer, { stage: "pilot", vertical: ["healthcare"] }).scorecard.status).toBe(
    "blocked",
  );
  expect(scored(answer, { stage: "pilot" }).scorecard).toMatchObject({
    status: "ranked",
    rounded: 69,
  });
});

test("minors' data without a map blocks from the prototype on", () => {
  const answer: Record<string, Answer> = { "LEG-03": { level: 2, evidence: 2 } };
  const minors = { personalData: "minors" };
  expect(scored(answer, { ...minors, stage: "prototype" }).scorecard.status).toBe("blocked");
  expect(scored(answer, { ...minors, stage: "idea" }).scorecard.status).toBe("ranked");
});

test("an API product is not asked for a compute plan and loses nothing by it", () => {
  expect(scored().offByProfile).toContain("TEC-03");
  expect(scored({}, { modelRoute: "pretrain" }).offByProfile).not.toContain("TEC-03");
});

test("an idea is not asked for retention, payback or revenue quality", () => {
  expect(scored({}, { stage: "idea" }).offByProfile).toEqual(
    expect.arrayContaining(["MKT-08", "FIN-03", "FIN-07", "TEC-06"]),
  );
});

test("claims without evidence cannot reach promising: level 5 throughout on assertion alone gives 50", () => {
  const claims = Object.fromEntries(
    criteria.map(({ id }) => [id, { level: 5, evidence: 0 } as const]),
  );
  expect(scored(claims).scorecard).toMatchObject({ claimed: 100, rounded: 50, band: "high-risk" });
});

test("with no fact stated every criterion is asked: leaving the profile open hides no duty", () => {
  expect(criteria.filter((criterion) => !applies(criterion, {}, order))).toEqual([]);
});

test("the same digits stand in both languages of every anchor", () => {
  const digits = (text: string) =>
    (text.replace(/(\d),(\d{3})/g, "$1$2").match(/\d+(\.\d+)?/g) ?? []).sort();
  const differing = source.dimensions.flatMap(({ criteria: own }) =>
    own.flatMap(({ id, levels }) =>
      levels.flatMap(({ zh, en }, i) =>
        digits(zh).join() === digits(en).join() ? [] : [`${id} level ${i + 1}`],
      ),
    ),
  );
  expect(differing).toEqual([]);
});

test("nothing conflicting or unverified is stated as a fact", () => {
  const stated = source.sources.filter(
    ({ status, fact }) => fact && (status === "C" || status === "U"),
  );
  expect(stated.map(({ id }) => id)).toEqual([]);
  const doubtful = new Set(
    source.sources.filter(({ status }) => status === "C" || status === "U").map(({ id }) => id),
  );
  const cited = criteria.flatMap(({ sources, guidance }) => [
    ...sources,
    ...guidance.flatMap((step) => step.sources ?? []),
  ]);
  expect(cited.filter((id) => doubtful.has(id))).toEqual([]);
});

test("no anchor names a law, a date or a price: those go stale and live in guidance and sources", () => {
  const stale = source.dimensions.flatMap(({ criteria: own }) =>
    own.flatMap(({ id, levels }) =>
      levels.flatMap(({ zh, en }, i) =>
        /20[2-3]\d|[$¥€]|GB\/T|GDPR|《/.test(zh + en) ? [`${id} level ${i + 1}`] : [],
      ),
    ),
  );
  expect(stale).toEqual([]);
});

test("every action is a sentence, with its full stop in both languages", () => {
  const open = source.dimensions.flatMap(({ criteria: own }) =>
    own.flatMap(({ id, guidance }) =>
      guidance.flatMap(({ actions }) =>
        actions
          .filter(({ zh, en }) => !/[。？”]$/.test(zh) || !/[.?”]$/.test(en))
          .map(({ en }) => `${id}: ${en}`),
      ),
    ),
  );
  expect(open).toEqual([]);
});
