import { assert, constantFrom, property, shuffledSubarray } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ApplicantRecord,
  type CohortRow,
  cannotBeToldApart,
  type PanelReview,
  type RankInput,
  rankIntake,
  rankSteps,
} from "#cohort";
import { withProgramme } from "#scoring";
import { applies, levels, reads } from "../../../fixtures/toy-panel.ts";
import { at } from "../../../fixtures/toy-report.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
const SETTINGS = { basis: "self", adjusted: false, draws: 1_700, seed: 7 } as const;

function ask(
  applicants: readonly ApplicantRecord[],
  reviews: readonly PanelReview[] = [],
  settings: Partial<RankInput["settings"]> = {},
): RankInput {
  return {
    rubric,
    places: 2,
    applicants,
    reviews,
    settings: { ...SETTINGS, ...settings },
  };
}

const first = applies(100, "Dot", levels(5));
const bee = applies(101, "bee", levels(4));
const ant = applies(102, "Ant", levels(4));
const last = applies(103, "Cat", levels(3));
const unlicensed = applies(104, "Yew", { ...levels(5), "LEG-A": at(1) }, { stage: "pilot" });
const unfinished = applies(105, "Elm", { "MKT-A": at(5) });
const spring = [unfinished, last, unlicensed, bee, ant, first];

describe("by what ventures say of themselves", () => {
  const { rows, draws, seed, places } = rankIntake(ask(spring));

  test("100, 75, 75 and 50 rank 1-2-2-4, ties by name; who has no rank comes after, by name", () => {
    expect(rows.map(({ name, rank, score }) => [name, rank, score])).toEqual([
      ["Dot", 1, 100],
      ["Ant", 2, 75],
      ["bee", 2, 75],
      ["Cat", 4, 50],
      ["Elm", null, 100],
      ["Yew", null, 80],
    ]);
    expect({ draws, seed, places }).toEqual({ draws: 1_700, seed: 7, places: 2 });
  });

  test("a failed block and a coverage of .45 say why there is no rank", () => {
    const [elm, yew] = rows.slice(4);
    expect(elm).toMatchObject({
      status: "insufficient",
      band: null,
      scoreLow: 39,
      scoreHigh: 100,
      gatesUnresolved: ["FIN-A", "FIN-B"],
      top: null,
      zone: null,
    });
    expect(elm?.coverage).toBeCloseTo(0.45, 12);
    expect(yew).toMatchObject({ status: "blocked", band: "blocked", gatesFailed: ["LEG-A"] });
    expect(yew?.rankLow).toBeNull();
  });

  test("two places: all fives under contract keep one, all threes have none", () => {
    expect(rows[0]).toMatchObject({ rankLow: 1, top: 1, zone: "in" });
    expect(rows[3]).toMatchObject({ rankHigh: 4, top: 0, zone: "out" });
    // Both or one of the two at 75 take the place that is left.
    const [, one, other] = rows;
    expect((one?.top ?? 0) + (other?.top ?? 0)).toBeGreaterThan(1);
  });

  test("a programme that takes the must-have away gives the rank back", () => {
    const freed = withProgramme(rubric, { gatesOff: [{ criterion: "LEG-A", index: 0 }] });
    const { rows: ranked } = rankIntake({ ...ask(spring), rubric: freed });
    expect(ranked[1]).toMatchObject({ name: "Yew", status: "ranked", rank: 2, score: 80 });
  });
});

test("scores and ranks come first; then the draws, each time they have doubled", () => {
  const seen: number[] = [];
  for (const step of rankSteps(ask(spring, [], { draws: 2_300 }))) {
    const { draws, rows } = step();
    seen.push(draws);
    expect(rows[0]).toMatchObject(
      draws === 0
        ? { rank: 1, rankLow: null, rankHigh: null, top: null, zone: null }
        : { rank: 1, rankLow: 1, zone: "in" },
    );
  }
  expect(seen).toEqual([0, 500, 1_000, 2_000, 2_300]);
});

test("nobody to rank is no error and needs no draws", () => {
  expect(rankIntake(ask([])).rows).toEqual([]);
  expect(rankIntake(ask([unfinished, unlicensed])).draws).toBe(0);
});

describe("by what the panel says", () => {
  const panel = [
    reads("Lin", last, levels(5, 4, 4, 4)),
    reads("Max", last, levels(4)),
    reads("Kai", last, levels(4, 4, 4, 2)),
    reads("Lin", first, levels(3)),
    reads("Max", first, levels(3)),
    reads("Kai", first, {}, { recused: true }),
  ];
  const { rows, harshnessRefused } = rankIntake(ask(spring, panel, { basis: "panel" }));

  test("86.25, 75 and 65 make 75.4 between 65 and 86.25", () => {
    const cat = rows[0];
    expect(cat).toMatchObject({ name: "Cat", rank: 1, score: 75.4, reviewers: 3 });
    expect(cat?.panel).toBeCloseTo((86.25 + 75 + 65) / 3, 9);
    expect(cat).toMatchObject({ scoreLow: 65, scoreHigh: 86.25, self: 50, band: "promising" });
    // Market 93.75, 75, 75; finance 75, 75, 50.
    expect(cat?.dimensions["market"]).toBeCloseTo(81.25, 9);
    expect(cat?.dimensions["finance"]).toBeCloseTo(200 / 3, 9);
    expect(cat).toMatchObject({ spread: 2, discuss: ["FIN-B"] });
  });

  test("who stepped back is no reader; whom nobody read has no rank", () => {
    expect(rows[1]).toMatchObject({ name: "Dot", rank: 2, score: 50, reviewers: 2, spread: 0 });
    expect(rows[2]).toMatchObject({ name: "Ant", status: "insufficient", score: null });
    expect(harshnessRefused).toBeNull();
  });

  test("three degrees of freedom are too few to say how far readers scatter", () => {
    expect(rows[0]).toMatchObject({ rankLow: null, rankHigh: null, top: null, zone: null });
  });

  test("on the ventures' own basis the panel's mean stands beside", () => {
    const { rows: own } = rankIntake(ask(spring, panel));
    expect(own[3]).toMatchObject({ name: "Cat", rank: 4, score: 50, reviewers: 3 });
    expect(own[3]?.panel).toBeCloseTo(75.416667, 5);
  });

  test("a later file of the same reviewer takes the place of the earlier one, however the name is typed", () => {
    const again = reads(" max ", last, levels(3), { at: "2026-11-05T08:00:00.000Z" });
    const { rows: changed } = rankIntake(ask(spring, [again, ...panel], { basis: "panel" }));
    expect(changed[0]).toMatchObject({ reviewers: 3, scoreLow: 50 });
  });

  test("a reading of one criterion of four is no score", () => {
    const short = reads("Ben", last, { "MKT-A": at(1) });
    const { rows: same } = rankIntake(ask(spring, [...panel, short], { basis: "panel" }));
    expect(same[0]).toMatchObject({ reviewers: 3, score: 75.4 });
  });
});

test("two of three readings that find a block take the rank, one of three does not", () => {
  const seen = (level: 1 | 4) => ({ ...levels(4), "LEG-A": at(level) });
  const venture = applies(100, "Yew", seen(4), { stage: "pilot" });
  const panel = (...found: readonly (1 | 4)[]) =>
    rankIntake(
      ask(
        [venture],
        found.map((level, i) => reads(`Reader ${i}`, venture, seen(level))),
        { basis: "panel" },
      ),
    ).rows[0];
  expect(panel(1, 4, 4)).toMatchObject({ status: "ranked", rank: 1, gatesFailed: [] });
  expect(panel(1, 1, 4)).toMatchObject({ status: "blocked", band: "blocked", rank: null });
  expect(panel(1, 1, 4)?.gatesFailed).toEqual(["LEG-A"]);
});

describe("harshness taken out", () => {
  const [one, two, three, four] = [1, 2, 3, 4].map((n) =>
    applies(100 + n, `Venture ${n}`, levels(3)),
  ) as [ApplicantRecord, ApplicantRecord, ApplicantRecord, ApplicantRecord];
  const all = [one, two, three, four];

  test("groups that share no applicant are not corrected: the ranking falls back on the means", () => {
    const apart = [reads("Lin", one, levels(4)), reads("Max", two, levels(3))];
    const asked = ask(all, apart, { basis: "panel", adjusted: true });
    const { rows, harshnessRefused } = rankIntake(asked);
    expect(harshnessRefused).toBe("notConnected");
    expect(rows[0]).toMatchObject({ name: "Venture 1", score: 75, panelAdjusted: null });
  });

  test("no readings and one reader are refused for what they are", () => {
    expect(rankIntake(ask(all)).harshnessRefused).toBe("noReviews");
    expect(rankIntake(ask(all, [reads("Lin", one, levels(3))])).harshnessRefused).toBe(
      "fewReviews",
    );
  });

  // Max gives 25 less than Lin on both that they share: (2 + λ) β = 2 · 12.5 with λ = 5, so β = ±25 / 7.
  const panel = [
    reads("Lin", one, levels(4)),
    reads("Max", one, levels(3)),
    reads("Lin", two, levels(5)),
    reads("Max", two, levels(4)),
    reads("Lin", three, levels(4)),
    reads("Max", four, levels(4)),
  ];

  test("one read by the harsh one alone passes one read by the lenient one alone", () => {
    const { rows } = rankIntake(ask(all, panel, { basis: "panel", adjusted: true }));
    expect(rows.slice(0, 4).map(({ name, score, panel: mean }) => [name, score, mean])).toEqual([
      ["Venture 2", 87.5, 87.5],
      ["Venture 4", 78.6, 75],
      ["Venture 3", 71.4, 75],
      ["Venture 1", 62.5, 62.5],
    ]);
  });

  test("the range is that of the readings without their harshness, within 0 to 100, and holds the score", () => {
    const five = applies(105, "Venture 5", levels(3));
    const full = reads("Max", five, levels(5));
    const { rows } = rankIntake(
      ask([...all, five], [...panel, full], { basis: "panel", adjusted: true }),
    );
    const ranges = rows.map(({ name, scoreLow, scoreHigh }) => [
      name,
      scoreLow?.toFixed(2),
      scoreHigh?.toFixed(2),
    ]);
    expect(ranges).toEqual([
      // 100 + 25 / 7 is 100.
      ["Venture 5", "100.00", "100.00"],
      // 75 + 25 / 7 and 100 − 25 / 7.
      ["Venture 2", "78.57", "96.43"],
      ["Venture 4", "78.57", "78.57"],
      ["Venture 3", "71.43", "71.43"],
      // 50 + 25 / 7 and 75 − 25 / 7.
      ["Venture 1", "53.57", "71.43"],
    ]);
    const raw = rankIntake(ask(all, panel, { basis: "panel" })).rows;
    expect(raw.find(({ id }) => id === two.id)).toMatchObject({ scoreLow: 75, scoreHigh: 100 });
  });

  test("every row says whose harshness moved it; the mean moves against it", () => {
    const { rows } = rankIntake(ask(all, panel));
    const row = rows.find(({ id }) => id === four.id);
    expect(row?.harshness.map(({ reviewer }) => reviewer)).toEqual(["Max"]);
    expect(row?.harshness[0]?.offset).toBeCloseTo(-25 / 7, 9);
    expect((row?.panelAdjusted ?? 0) - (row?.panel ?? 0)).toBeCloseTo(25 / 7, 9);
    expect(rankIntake(ask(all)).rows[0]?.harshness).toEqual([]);
  });
});

describe("what does not matter", () => {
  const choices = constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
  const many = Array.from({ length: 12 }, (_, i) =>
    applies(200 + i, `Venture ${i % 5}`, levels(((i % 4) + 2) as 2 | 3 | 4 | 5, 3, 4, 4)),
  );
  const panel = many.flatMap((venture, i) =>
    ["Lin", "Max", "Kai"].map((name, r) =>
      reads(name, venture, levels((((i + r) % 4) + 2) as 2 | 3 | 4 | 5, 4, 4, 3)),
    ),
  );

  const orderOf = <Item>(list: readonly Item[]) =>
    shuffledSubarray([...list], { minLength: list.length });

  test.each(["self", "panel"] as const)("the order of the files, on the basis %s", (basis) => {
    const settings = { basis, adjusted: true, draws: 100 };
    const known = rankIntake(ask(many, panel, settings));
    assert(
      property(orderOf(many), orderOf(panel), (someApplicants, someReviews) => {
        expect(rankIntake(ask(someApplicants, someReviews, settings))).toEqual(known);
      }),
      { numRuns: 10 },
    );
  });

  test("who else applies: one more changes nobody's score, on either basis", () => {
    const said = ({ id, score, scoreLow, self, claimed, panel: mean, dimensions }: CohortRow) => [
      id,
      { score, scoreLow, self, claimed, mean, dimensions },
    ];
    assert(
      property(choices, choices, constantFrom("self", "panel"), (a, b, basis) => {
        const settings = { basis, draws: 1 } as const;
        const joins = applies(300, "Joins", levels(a, b, 4, 4));
        const before = rankIntake(ask(many, panel, settings)).rows.map(said);
        const read = [...panel, reads("Lin", joins, levels(b))];
        const { rows } = rankIntake(ask([joins, ...many], read, settings));
        const after = Object.fromEntries(rows.map(said));
        expect(after).toMatchObject(Object.fromEntries(before));
      }),
      { numRuns: 10 },
    );
  });
});

describe("two neighbours", () => {
  const row = (rank: number | null, rankLow: number | null, rankHigh: number | null) =>
    ({ rank, rankLow, rankHigh }) as CohortRow;

  test("each could stand where the other does: 3 of 2–5 and 4 of 3–6", () => {
    expect(cannotBeToldApart(row(3, 2, 5), row(4, 3, 6))).toBe(true);
  });
  test("the one below never reaches the other's rank: 3 of 2–5 and 4 of 4–6", () => {
    expect(cannotBeToldApart(row(3, 2, 5), row(4, 4, 6))).toBe(false);
  });
  test("a shared rank says so before any draw; no rank says nothing", () => {
    expect(cannotBeToldApart(row(3, null, null), row(3, null, null))).toBe(true);
    expect(cannotBeToldApart(row(3, null, null), row(4, null, null))).toBe(false);
    expect(cannotBeToldApart(row(null, null, null), row(null, null, null))).toBe(false);
  });
});
