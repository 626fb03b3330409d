import { expect, test } from "vitest";
import { actionsFor, optionOrder, regulationFor } from "#rubric";
import { at, toyReport } from "../../fixtures/toy-report.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
const order = optionOrder(rubric);
const STEP = {
  actions: [
    "Everyone first.",
    { when: { fact: "stage", atLeast: "pilot" }, text: "From a pilot on." },
    { when: { fact: "agentic", equals: true }, text: "For an agent." },
    "Everyone last.",
  ],
} as const;

test("advice for one kind of venture stands in its place in the order, for that kind alone", () => {
  expect(actionsFor(STEP, { stage: "pilot", agentic: false }, order)).toEqual([
    "Everyone first.",
    "From a pilot on.",
    "Everyone last.",
  ]);
});

test("a fact nobody has stated gives no special advice", () => {
  expect(actionsFor(STEP, {}, order)).toEqual(["Everyone first.", "Everyone last."]);
});

const regulated = {
  ...rubric,
  regulation: {
    jurisdictions: [
      { id: "cn", title: "China" },
      { id: "eu", title: "Europe" },
    ],
    notes: [
      {
        id: "licence",
        jurisdiction: "eu",
        when: { fact: "stage", atLeast: "pilot" },
        title: "Licence first",
        text: "A licence comes before the service.",
        criteria: ["LEG-A", "MKT-A"],
        sources: ["S-V", "S-C"],
      },
    ],
  },
};

test("a rule is told only where the stated profile touches it", () => {
  expect(regulationFor(regulated, { stage: "pilot" }, order).map(({ id }) => id)).toEqual([
    "licence",
  ]);
  expect(regulationFor(regulated, { stage: "idea" }, order)).toEqual([]);
  expect(regulationFor(regulated, {}, order)).toEqual([]);
  expect(regulationFor(rubric, { stage: "pilot" }, order)).toEqual([]);
});

test("the report groups the rules by jurisdiction, with criteria that apply and sources that may be cited", async () => {
  const answers = { "MKT-A": at(3) };
  const { regulation, method } = await toyReport(answers, {
    rubric: regulated,
    profile: { stage: "pilot" },
  });
  expect(regulation?.groups).toMatchObject([
    {
      jurisdiction: "Europe",
      notes: [
        {
          title: "Licence first",
          criteria: [
            { id: "MKT-A", title: "Demand" },
            { id: "LEG-A", title: "Licence" },
          ],
          sources: [{ id: "S-V" }],
        },
      ],
    },
  ]);
  expect(regulation?.intro).toMatch(/^1 rule follows/);
  expect(method.sources.map(({ id }) => id)).toContain("S-V");
});

test("a venture that no rule touches is told so; a rubric without rules has no such section", async () => {
  const touched = await toyReport({}, { rubric: regulated, profile: { stage: "idea" } });
  expect(touched.regulation).toMatchObject({ groups: [], intro: "" });
  expect(touched.regulation?.empty).toMatch(/none of the rules/);
  expect((await toyReport({})).regulation).toBeNull();
});
