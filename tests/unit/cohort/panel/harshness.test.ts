import { describe, expect, test } from "vitest";
import { biasShare } from "../../../../src/cohort/panel/bias-share.ts";
import { crossShare } from "../../../../src/cohort/panel/cross-share.ts";
import { readerNoise } from "../../../../src/cohort/panel/reader-noise.ts";
import type { Given } from "../../../../src/cohort/panel/take-out-harshness.ts";

/** One line an applicant: who read it, with which score. */
function given(table: Readonly<Record<string, Readonly<Record<string, number>>>>): Given[] {
  return Object.entries(table).flatMap(([applicant, scores]) =>
    Object.entries(scores).map(([reviewer, score]) => ({ applicant, reviewer, score })),
  );
}

describe("how far readers scatter", () => {
  const tens = ["a", "b", "c", "d", "e"].map((id) => [id, { x: 60, y: 70 }] as const);

  test("five applicants, two readers ten apart: 5 · 50 / 5, so s = √50", () => {
    const noise = readerNoise(given(Object.fromEntries(tens)), new Map());
    expect(noise?.deviation).toBeCloseTo(Math.sqrt(50), 12);
    expect(noise?.freedom).toBe(5);
  });

  test("four such applicants are too few; a fifth read once adds nothing", () => {
    const four = Object.fromEntries(tens.slice(0, 4));
    expect(readerNoise(given({ ...four, e: { x: 60 } }), new Map())).toBeNull();
  });

  test("with harshness taken out nothing of it is left, for one degree of freedom more", () => {
    const offsets = new Map([
      ["x", -5],
      ["y", 5],
    ]);
    expect(readerNoise(given(Object.fromEntries(tens)), offsets)).toBeNull();
    const six = given({ ...Object.fromEntries(tens), f: { x: 60, y: 70 } });
    expect(readerNoise(six, offsets)).toEqual({ deviation: 0, freedom: 5 });
  });
});

describe("the part of harshness in how scores differ", () => {
  const quality = [20, 30, 40, 50, 60, 70];
  const panelOf = (offset: number) =>
    given(
      Object.fromEntries(
        quality.map((mean, i) => [`v${i}`, { x: mean - offset, y: mean + offset }]),
      ),
    );

  test("offsets of ±10 have variance 200, the applicants 350: 200 / 550", () => {
    expect(biasShare(panelOf(10))).toBeCloseTo(200 / 550, 12);
  });

  test("readers alike have no part in it", () => {
    expect(biasShare(panelOf(0))).toBe(0);
  });

  test("two applicants are too few to tell", () => {
    expect(biasShare(given({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }))).toBeNull();
  });
});

describe("how well the halves of a panel are joined", () => {
  test("all read all: no halves", () => {
    const all = { w: 1, x: 1, y: 1, z: 1 };
    expect(crossShare(given({ a: all, b: all, c: all }))).toBe(0.5);
  });

  test("two pairs of readers, six applicants inside and two across: φ = 2 / 8, so x = (1 − √½) / 2", () => {
    const inside = { a: { w: 1, x: 1 }, b: { w: 1, x: 1 }, c: { w: 1, x: 1 } };
    const other = { d: { y: 1, z: 1 }, e: { y: 1, z: 1 }, f: { y: 1, z: 1 } };
    const across = { g: { w: 1, y: 1 }, h: { x: 1, z: 1 } };
    expect(crossShare(given({ ...inside, ...other, ...across }))).toBeCloseTo(
      (1 - Math.SQRT1_2) / 2,
      9,
    );
  });

  test("two halves that share nobody are not joined at all; where nobody shares, nothing is said", () => {
    const apart = { a: { w: 1, x: 1 }, b: { y: 1, z: 1 } };
    expect(crossShare(given(apart))).toBe(0);
    expect(crossShare(given({ a: { w: 1 }, b: { x: 1 } }))).toBeNull();
  });
});
