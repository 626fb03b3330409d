import { expect, test } from "vitest";
import {
  contributions,
  dimensionShares,
  gapsOf,
  type ScoringRubric,
  scoreAssessment,
  tornado,
} from "#scoring";
import { policy, rubricOf, twoDimensions } from "./builders.ts";

function withPolicy(parts: Partial<ScoringRubric["policy"]>): ScoringRubric {
  return { ...twoDimensions(), policy: { ...policy, ...parts } };
}

const band = (id: string, min: number) => ({ id, min });
const cap = { level: 1, effect: "cap" } as const;

const REFUSED: readonly [string, ScoringRubric, string][] = [
  ["a negative weight", twoDimensions({ m2: { weight: -1 } }), "dimensions[0].criteria[1].weight"],
  [
    "a weight that is not a number",
    twoDimensions({ t1: { weight: Number.NaN } }),
    "dimensions[1].criteria[0].weight",
  ],
  [
    "an infinite dimension weight",
    rubricOf({ a: [1, { x: {} }], b: [Infinity, { y: {} }] }),
    "dimensions[1].weight",
  ],
  [
    "decreasing values",
    twoDimensions({ m1: { values: [0, 50, 25, 75, 100] } }),
    "dimensions[0].criteria[0].values",
  ],
  [
    "values that do not start at 0",
    twoDimensions({ m1: { values: [1, 25, 50, 75, 100] } }),
    "dimensions[0].criteria[0].values",
  ],
  [
    "values that do not end at 100",
    twoDimensions({ m1: { values: [0, 25, 50, 75, 99] } }),
    "dimensions[0].criteria[0].values",
  ],
  [
    "values that are not numbers",
    twoDimensions({ m1: { values: [0, 25, Number.NaN, 75, 100] } }),
    "dimensions[0].criteria[0].values",
  ],
  [
    "four values",
    twoDimensions({ m1: { values: [0, 50, 75, 100] } }),
    "dimensions[0].criteria[0].values",
  ],
  [
    "decreasing factors",
    withPolicy({ evidenceFactors: [0.5, 0.7, 0.6, 0.9, 1] }),
    "policy.evidenceFactors",
  ],
  [
    "a first factor of 0",
    withPolicy({ evidenceFactors: [0, 0.7, 0.8, 0.9, 1] }),
    "policy.evidenceFactors",
  ],
  [
    "a last factor below 1",
    withPolicy({ evidenceFactors: [0.5, 0.6, 0.7, 0.8, 0.9] }),
    "policy.evidenceFactors",
  ],
  [
    "bands that do not start at 0",
    withPolicy({ bands: [band("low", 10), band("top", 50)] }),
    "policy.bands",
  ],
  [
    "bands that descend",
    withPolicy({ bands: [band("low", 0), band("top", 50), band("mid", 30)] }),
    "policy.bands",
  ],
  [
    "two bands from one point",
    withPolicy({ bands: [band("low", 0), band("zero", 0)] }),
    "policy.bands",
  ],
  ["no bands", withPolicy({ bands: [] }), "policy.bands"],
  [
    "a coverage threshold that is not a number",
    withPolicy({ minCoverage: Number.NaN }),
    "policy.minCoverage",
  ],
  [
    "two bands of one id",
    withPolicy({ bands: [band("a", 0), band("a", 50)] }),
    "policy.bands[1].id",
  ],
  [
    "one criterion id in two dimensions",
    rubricOf({ a: [1, { x: {} }], b: [1, { x: {} }] }),
    "dimensions[1].criteria[0].id",
  ],
  ["two dimensions of one id", twiceTheSameDimension(), "dimensions[1].id"],
  [
    "a cap gate without a cap",
    twoDimensions({ m1: { gate: cap } }),
    "dimensions[0].criteria[0].gate.cap",
  ],
  [
    "a second gate that caps above 100",
    twoDimensions({
      m1: {
        gate: [
          { ...cap, cap: 39 },
          { ...cap, cap: 101 },
        ],
      },
    }),
    "dimensions[0].criteria[0].gate[1].cap",
  ],
  [
    "a gate at no level",
    twoDimensions({ m1: { gate: { ...cap, cap: 39, level: Number.NaN } } }),
    "dimensions[0].criteria[0].gate.level",
  ],
];

function twiceTheSameDimension(): ScoringRubric {
  const dimension = { id: "market", weight: 1, criteria: [] };
  return { policy, dimensions: [dimension, dimension] };
}

test.each(REFUSED)("%s is refused with its place", (_, rubric, path) => {
  for (const read of [scoreAssessment, contributions, gapsOf, tornado, dimensionShares]) {
    const refusal = expect.objectContaining({ path, name: "ScoringRubricError" });
    expect(() => read(rubric, {})).toThrow(refusal);
    expect(() => read(rubric, {})).toThrow(`${path}: `);
  }
});

test("equal neighbouring values and factors are fine", () => {
  const rubric = withPolicy({ evidenceFactors: [1, 1, 1, 1, 1] });
  expect(() => scoreAssessment(rubric, {})).not.toThrow();
  const flat = twoDimensions({ m1: { values: [0, 0, 0, 100, 100] } });
  expect(() => scoreAssessment(flat, {})).not.toThrow();
});
