import type { Gate } from "#rubric";
import { gatesOf } from "./gates.ts";
import type { ScoringCriterion, ScoringRubric } from "./scorecard.ts";

export type RubricFault =
  | "weight"
  | "values"
  | "gate"
  | "factors"
  | "minCoverage"
  | "bands"
  | "duplicateId";

const SAYS: Readonly<Record<RubricFault, string>> = {
  weight: "a weight is a finite number from 0 up",
  values: "five values that never decrease, the first 0 and the last 100",
  gate: "a gate has a finite level, and a cap of 0 to 100 when it caps",
  factors: "five factors that never decrease, the first above 0 and the last 1",
  minCoverage: "a share from 0 to 1",
  bands: "bands start at 0 and ascend",
  duplicateId: "this id is already in use",
};

/** A rubric that cannot be scored. `path` names the place, e.g. `dimensions[0].criteria[1].weight`. */
export class ScoringRubricError extends Error {
  readonly path: string;
  readonly fault: RubricFault;

  constructor(path: string, fault: RubricFault) {
    super(`${path}: ${SAYS[fault]}`);
    this.name = "ScoringRubricError";
    this.path = path;
    this.fault = fault;
  }
}

/**
 * Refuses a rubric from which no trustworthy number can come.
 * @throws ScoringRubricError at the first fault.
 */
export function checkRubric({ policy, dimensions }: ScoringRubric): void {
  checkPolicy(policy);
  checkIds(policy.bands, (i) => `policy.bands[${i}]`, new Set());
  checkIds(dimensions, (d) => `dimensions[${d}]`, new Set());
  const criterionIds = new Set<string>();
  for (const [d, dimension] of dimensions.entries()) {
    checkWeight(dimension.weight, `dimensions[${d}].weight`);
    const place = (c: number) => `dimensions[${d}].criteria[${c}]`;
    checkIds(dimension.criteria, place, criterionIds);
    for (const [c, criterion] of dimension.criteria.entries()) checkCriterion(criterion, place(c));
  }
}

function checkPolicy({ evidenceFactors, minCoverage, bands }: ScoringRubric["policy"]): void {
  const [first = 0] = evidenceFactors;
  const rises = evidenceFactors.length === 5 && ascends(evidenceFactors);
  ensure(rises && first > 0 && evidenceFactors[4] === 1, "policy.evidenceFactors", "factors");
  ensure(minCoverage >= 0 && minCoverage <= 1, "policy.minCoverage", "minCoverage");
  const starts = bands.map((band) => band.min);
  const distinct = new Set(starts).size === starts.length;
  ensure(starts[0] === 0 && ascends(starts) && distinct, "policy.bands", "bands");
}

function checkIds(
  items: readonly { readonly id: string }[],
  place: (index: number) => string,
  seen: Set<string>,
): void {
  for (const [i, { id }] of items.entries()) {
    ensure(!seen.has(id), `${place(i)}.id`, "duplicateId");
    seen.add(id);
  }
}

function checkCriterion(criterion: ScoringCriterion, place: string): void {
  const { weight, values, gate } = criterion;
  checkWeight(weight, `${place}.weight`);
  if (values) {
    const whole = values.length === 5 && values[0] === 0 && values[4] === 100;
    ensure(whole && ascends(values), `${place}.values`, "values");
  }
  for (const [i, one] of gatesOf(criterion).entries()) {
    checkGate(one, Array.isArray(gate) ? `${place}.gate[${i}]` : `${place}.gate`);
  }
}

function checkGate({ level, effect, cap = Number.NaN }: Gate, place: string): void {
  ensure(Number.isFinite(level), `${place}.level`, "gate");
  ensure(effect !== "cap" || (cap >= 0 && cap <= 100), `${place}.cap`, "gate");
}

function checkWeight(weight: number, path: string): void {
  ensure(Number.isFinite(weight) && weight >= 0, path, "weight");
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, i) => value >= (values[i - 1] ?? Number.NEGATIVE_INFINITY));
}

function ensure(holds: boolean, path: string, fault: RubricFault): void {
  if (!holds) throw new ScoringRubricError(path, fault);
}
