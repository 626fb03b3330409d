import { describe, expect, test } from "vitest";
import { type ScoringCriterion, scoreAssessment } from "#scoring";
import { at, notApplicable, rubricOf } from "./builders.ts";

type Gate = NonNullable<ScoringCriterion["gate"]>;

const capAt = (cap: number, level = 1) => ({ level, effect: "cap", cap }) as const;
const block = { level: 1, effect: "block" } as const;
const warn = { level: 1, effect: "warn" } as const;

/** `a` weighs .9; `data` weighs .1 and carries the gate. */
function gated(gate: Gate, parts: Partial<ScoringCriterion> = {}) {
  return rubricOf({ market: [1, { a: { weight: 9 }, data: { gate, ...parts } }] });
}

describe("caps", () => {
  test("no lawful data source caps 90 points at 39, one band below high risk", () => {
    const card = scoreAssessment(gated(capAt(39)), { a: at(5), data: at(1) });
    expect(card.adjusted).toBeCloseTo(90, 12);
    expect([card.final, card.finalLow, card.finalHigh]).toEqual([39, 39, 39]);
    expect([card.status, card.band, card.gates.data]).toEqual(["ranked", "notYet", "failed"]);
  });

  test("a level above the gate passes", () => {
    const card = scoreAssessment(gated(capAt(39)), { a: at(5), data: at(2) });
    // .9 · 100 + .1 · 25 = 92.5
    expect(card.final).toBeCloseTo(92.5, 12);
    expect(card.gates.data).toBe("passed");
  });

  test("of two caps the lower one wins, on one answer or on two", () => {
    const onOne = gated([capAt(69, 2), capAt(54)]);
    expect(scoreAssessment(onOne, { a: at(5), data: at(1) }).final).toBe(54);
    const onTwo = rubricOf({
      market: [1, { a: { weight: 8 }, data: { gate: capAt(54) }, test: { gate: capAt(69) } }],
    });
    expect(scoreAssessment(onTwo, { a: at(5), data: at(1), test: at(1) }).final).toBe(54);
  });

  test("of two gates on one answer only the failed one caps, and the criterion shows the worst state", () => {
    const card = scoreAssessment(gated([capAt(54), capAt(69, 2)]), { a: at(5), data: at(2) });
    expect(card.final).toBe(69);
    expect(card.gates).toEqual({ data: "failed" });
  });

  test("a cap above the score does not bind", () => {
    const card = scoreAssessment(gated(capAt(69)), { a: at(3), data: at(1) });
    // .9 · 50 = 45, under the cap of 69.
    expect(card.final).toBeCloseTo(45, 12);
    expect(card.gates.data).toBe("failed");
  });

  test("a criterion of weight 0 may carry a gate and it bites", () => {
    const rubric = gated(capAt(39), { weight: 0 });
    const card = scoreAssessment(rubric, { a: at(5), data: at(1) });
    expect([card.adjusted, card.final]).toEqual([100, 39]);
  });

  test("a zero-weight gate that fails while nothing else is answered caps both ends of the range", () => {
    const card = scoreAssessment(gated(capAt(39), { weight: 0 }), { data: at(1) });
    expect([card.final, card.finalLow, card.finalHigh]).toEqual([null, 0, 39]);
    expect([card.status, card.bandHigh]).toEqual(["insufficient", "notYet"]);
  });
});

describe("evidence", () => {
  const audited = { level: 0, minEvidence: 2, effect: "cap", cap: 69 } as const;

  test("level 0 makes a gate on evidence alone: level 5 on desk research fails it", () => {
    const card = scoreAssessment(gated(audited), { a: at(5), data: at(5, 1) });
    expect([card.final, card.gates.data]).toEqual([69, "failed"]);
  });

  test("enough evidence passes it at level 1", () => {
    const card = scoreAssessment(gated(audited), { a: at(5), data: at(1, 2) });
    expect(card.gates.data).toBe("passed");
  });
});

describe("missing and not applicable", () => {
  test("a gate on a missing answer is unresolved: it caps the low end only and holds back the band", () => {
    const card = scoreAssessment(gated(capAt(39)), { a: at(5) });
    // Coverage .9 would be enough; low = 90 under the cap, high = 90 + 10.
    expect([card.final, card.finalLow, card.finalHigh]).toEqual([100, 39, 100]);
    expect([card.status, card.band]).toEqual(["insufficient", null]);
    expect([card.bandLow, card.bandHigh]).toEqual(["notYet", "strong"]);
    expect(card.gates.data).toBe("unresolved");
  });

  test("an unknown never passes, also where the gate only warns", () => {
    const card = scoreAssessment(gated(warn), { a: at(5), data: { unknown: true } });
    expect([card.status, card.gates.data]).toEqual(["insufficient", "unresolved"]);
  });

  test("a gate on a not applicable answer is not evaluated", () => {
    const rubric = gated(capAt(39), { naAllowed: true });
    const card = scoreAssessment(rubric, { a: at(5), data: notApplicable });
    expect([card.final, card.status, card.gates.data]).toEqual([100, "ranked", "notEvaluated"]);
  });

  test("not applicable where it is not allowed leaves the gate unresolved", () => {
    const card = scoreAssessment(gated(capAt(39)), { a: at(5), data: notApplicable });
    expect(card.gates.data).toBe("unresolved");
  });
});

describe("block and warn", () => {
  test("a failed block shows the score without a band or rank", () => {
    const card = scoreAssessment(gated(block), { a: at(5), data: at(1) });
    expect([card.status, card.band]).toEqual(["blocked", "blocked"]);
    expect(card.final).toBeCloseTo(90, 12);
    expect(card.bandLow).toBe("strong");
  });

  test("a cap written on a block is not applied", () => {
    const rubric = gated({ ...block, cap: 0 });
    expect(scoreAssessment(rubric, { a: at(5), data: at(1) }).final).toBeCloseTo(90, 12);
  });

  test("blocked comes before insufficient", () => {
    expect(scoreAssessment(gated(block), { data: at(1) }).status).toBe("blocked");
  });

  test("a failed warning is shown and changes no number", () => {
    const card = scoreAssessment(gated(warn), { a: at(5), data: at(1) });
    expect([card.status, card.band, card.gates.data]).toEqual(["ranked", "strong", "failed"]);
  });

  test("an empty list of gates is no gate", () => {
    expect(scoreAssessment(gated([]), { a: at(5), data: at(1) }).gates).toEqual({});
  });
});
