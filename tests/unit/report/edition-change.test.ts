import { describe, expect, test } from "vitest";
import type { Answers } from "#assessment";
import { loadMessages } from "#i18n";
import { buildEditionChange } from "#report";
import { type Edition, rulesOf, type Rules } from "#rubric";
import { allFives, at, shortOfCash } from "../../fixtures/toy-report.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

type RuleCriterion = Rules["dimensions"][number]["criteria"][number];
type Change = (criterion: RuleCriterion) => readonly RuleCriterion[];

/** The toy rubric as it was before: with some of its criteria otherwise. */
function earlier(change: Change, reworded: readonly string[] = []): Edition {
  const rules = rulesOf(toyRubric());
  return {
    rules: {
      ...rules,
      version: "1.0.0",
      dimensions: rules.dimensions.map((dimension) => ({
        ...dimension,
        criteria: dimension.criteria.flatMap(change),
      })),
    },
    hash: "0".repeat(64),
    reworded,
  };
}

async function changeOf(edition: Edition, answers: Answers = shortOfCash) {
  return buildEditionChange({
    rubric: toyRubric(),
    messages: await loadMessages("en"),
    venture: "Stone",
    side: {
      name: "Now",
      at: "2026-04-01T08:00:00.000Z",
      rubric: { id: "toy", version: "1.0.0", hash: edition.hash },
      profile: { stage: "idea" },
      answers,
    },
    edition,
  });
}

const titles = (groups: Awaited<ReturnType<typeof changeOf>>["groups"]) =>
  Object.fromEntries(groups.map(({ id, lines }) => [id, lines.map(({ title }) => title)]));

describe("the effect of a newer edition", () => {
  test("the score by the old rules and by the new, with the band: a must-have that came later", async () => {
    const edition = earlier((rule) => {
      const { gates: _gates, ...open } = rule;
      return [rule.id === "FIN-A" ? open : rule];
    });
    const { effect, bands, groups, comparison } = await changeOf(edition);
    expect(effect).toBe("The score is 60.1 by the old rules and 39.0 by the new ones.");
    expect(bands).toBe("Band: High risk before, Not yet after.");
    expect(titles(groups)).toEqual({ gate: ["Runway"] });
    expect(comparison.gates.table.rows).toEqual([["Runway", "None", "Not met"]]);
    expect(comparison.score.changes[0]?.parts.at(-1)?.figure.text).toBe("−21.1");
  });

  test("another weight is told with the share of the whole before and after, and moves its dimension", async () => {
    const answers = { ...allFives, "MKT-A": at(3) };
    // Market (3 × 50 + 100) / 4 now, (50 + 100) / 2 by even weights.
    const edition = earlier((rule) => [rule.id === "MKT-A" ? { ...rule, weight: 1 } : rule]);
    const { groups, comparison, effect } = await changeOf(edition, answers);
    // 60 of 125 points of weight, of which a half, then three quarters.
    expect(groups).toMatchObject([
      { id: "weight", lines: [{ title: "Demand", detail: "weight 24.0% before, 36.0% now" }] },
    ]);
    expect(comparison.dimensions.table.rows[0]).toEqual(["Market", "75.0", "62.5", "−12.5"]);
    expect(effect).toBe("The score is 85.0 by the old rules and 77.5 by the new ones.");
  });

  test("new criteria, those that went, and those that apply or count otherwise", async () => {
    const edition = earlier((rule) => {
      if (rule.id === "FIN-B") return [];
      if (rule.id === "MKT-B") return [{ ...rule, naAllowed: false }];
      return rule.id === "LEG-A" ? [rule, { ...rule, id: "LEG-OLD" }] : [rule];
    });
    const { groups } = await changeOf(edition);
    expect(titles(groups)).toEqual({
      added: ["Margin"],
      dropped: ["LEG-OLD, no longer in the rubric"],
      rule: ["Size"],
    });
    expect(groups.find(({ id }) => id === "dropped")?.lines[0]?.dimensionId).toBeNull();
    expect(groups.find(({ id }) => id === "added")?.lines[0]?.dimensionId).toBe("finance");
  });

  test("what reads otherwise is listed to be read again, though no number moves", async () => {
    const { effect, groups, nothing } = await changeOf(earlier((rule) => [rule], ["MKT-A"]));
    expect(effect).toBe("The score stays at 39.0.");
    expect(titles(groups)).toEqual({ reworded: ["Demand"] });
    expect(nothing).toBe("");
  });

  test("an edition that changed nothing says so", async () => {
    const { groups, nothing } = await changeOf(earlier((rule) => [rule]));
    expect(groups).toEqual([]);
    expect(nothing).toBe("No criterion, weight, must-have or wording changed.");
  });
});
