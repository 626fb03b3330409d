import { describe, expect, test } from "vitest";
import { applies, criteriaOf, optionOrder } from "#rubric";
import { scoreVenture } from "#scoring";
import { answersOf, dossiers } from "../fixtures/dossiers.ts";
import { shippedRubric } from "../fixtures/rubric-folder.ts";

const rubric = await shippedRubric("ai-venture", "en");
const order = optionOrder(rubric);
const all = dossiers();

test("twenty ventures, nine or more in each language", () => {
  expect(all).toHaveLength(20);
  for (const language of ["zh", "en"]) {
    expect(all.filter((each) => each.language === language).length).toBeGreaterThanOrEqual(9);
  }
});

test("together they take every stage, every route, every kind of customer and of personal data", () => {
  const taken = (id: string) => new Set(all.flatMap(({ profile }) => profile[id] ?? []));
  for (const id of ["stage", "modelRoute", "customerKind", "personalData"]) {
    const options = rubric.profile.find((question) => question.id === id)?.options ?? [];
    const missing = options
      .filter((option) => !taken(id).has(option.id))
      .map((option) => option.id);
    expect(
      missing.filter((option) => option !== "both" || id !== "customerKind"),
      id,
    ).toEqual([]);
  }
});

describe.each(all.map((dossier) => [dossier.id, dossier] as const))("%s", (_id, dossier) => {
  test("states every deciding fact with an option that exists", () => {
    const wrong = rubric.profile
      .filter(({ required }) => required)
      .filter(({ id, kind, options = [] }) => {
        const fact = dossier.profile[id];
        if (kind === "boolean") return typeof fact !== "boolean";
        if (kind === "number") return typeof fact !== "number";
        const values = Array.isArray(fact) ? fact : [fact];
        return values.some((value) => !options.some((option) => option.id === value));
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("is keyed for exactly the criteria that apply, each level with the fact it rests on", () => {
    const asked = criteriaOf(rubric).filter((criterion) =>
      applies(criterion, dossier.profile, order),
    );
    expect(Object.keys(dossier.key).sort()).toEqual(asked.map(({ id }) => id).sort());
    const bare = Object.entries(dossier.key).filter(
      ([, { level, why }]) => !/^([1-5]|silent)$/.test(String(level)) || why.length < 8,
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  test("is one page that says most of what is asked", () => {
    const size = dossier.language === "zh" ? dossier.text.length : dossier.text.split(/\s+/).length;
    expect(size).toBeGreaterThan(dossier.language === "zh" ? 1_600 : 850);
    expect(size).toBeLessThan(dossier.language === "zh" ? 3_600 : 1_600);
    const silent = Object.values(dossier.key).filter(({ level }) => level === "silent");
    expect(silent.length).toBeLessThanOrEqual(4);
  });

  test("contains no word of an anchor’s scale", () => {
    expect(dossier.text).not.toMatch(/\blevel [1-5]\b|[1-5]级|等级[1-5]/i);
  });
});

test("every level occurs in every dimension", () => {
  for (const { id, criteria } of rubric.dimensions) {
    const own = new Set(criteria.map((criterion) => criterion.id));
    const levels = new Set(
      all.flatMap(({ key }) =>
        Object.entries(key).flatMap(([criterion, { level }]) =>
          own.has(criterion) ? [level] : [],
        ),
      ),
    );
    expect([...levels], id).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
  }
});

/** The result of the expert's levels, all backed by a pilot or measurement. */
function scored(id: string) {
  const dossier = all.find((each) => each.id === id);
  if (!dossier) throw new Error(`no dossier ${id}`);
  return scoreVenture(rubric, { profile: dossier.profile, answers: answersOf(dossier, 3) });
}

describe("the expert's levels lead where a careful reader would go", () => {
  const blocking = (id: string) =>
    scored(id)
      .gates.filter(({ state, effect }) => state === "failed" && effect === "block")
      .map(({ criterion }) => criterion);

  test("a municipal hotline at scale, filed and in order, is ranked and may go on under conditions", () => {
    expect(scored("16-hotline").scorecard).toMatchObject({ status: "ranked", band: "conditional" });
  });

  test("a support assistant that says nothing about rights in its content has no verdict yet", () => {
    const { scorecard } = scored("12-cross-border-support");
    expect(scorecard).toMatchObject({ status: "insufficient", band: null });
    expect(scorecard.gates["LEG-05"]).toBe("unresolved");
  });

  test("the best technology of all does not pass a work its owner refused", () => {
    const technical = all.map(({ id }) => ({
      id,
      points: scored(id).scorecard.dimensions["technical"]?.adjusted ?? 0,
    }));
    const best = technical.reduce((a, b) => (b.points > a.points ? b : a));
    expect(["03-ward-scribe", "09-speech-lab"]).toContain(best.id);
    expect(blocking("09-speech-lab")).toEqual(["LEG-05"]);
    expect(scored("09-speech-lab").scorecard.status).toBe("blocked");
  });

  test("an idea that keeps clients’ contracts without anyone’s permission is blocked already", () => {
    expect(blocking("01-contract-review")).toContain("LEG-03");
  });

  test("the interview coach, careless everywhere, fails more must-haves than any other", () => {
    const failed = (id: string) =>
      scored(id).gates.filter(({ state, effect }) => state === "failed" && effect !== "warn")
        .length;
    const others = all.map(({ id }) => id).filter((id) => id !== "14-interview-coach");
    expect(failed("14-interview-coach")).toBeGreaterThan(Math.max(...others.map(failed)));
  });

  test("a speech lab at scale stands far above a grid assistant that is an idea with borrowed data", () => {
    const points = (id: string) => scored(id).scorecard.adjusted ?? 0;
    expect(points("09-speech-lab") - points("10-grid-dispatch")).toBeGreaterThan(45);
  });
});
