import type { EvidenceGrade, Gate, Level } from "#rubric";
import type { Reading } from "./reading.ts";
import type { GateState, ScoringCriterion } from "./scorecard.ts";

export interface JudgedGate {
  readonly gate: Gate;
  readonly state: GateState;
}

const WORST_FIRST: readonly GateState[] = ["failed", "unresolved", "passed", "notEvaluated"];

/** The gates of a criterion, none, one or several, as a list. */
export function gatesOf({ gate }: Pick<ScoringCriterion, "gate">): readonly Gate[] {
  if (!gate) return [];
  return isList(gate) ? gate : [gate];
}

function isList(gate: Gate | readonly Gate[]): gate is readonly Gate[] {
  return Array.isArray(gate);
}

/** Reads the raw level and the grade, never points; a missing answer never passes. */
export function gateState(gate: Gate, reading: Reading): GateState {
  if (reading.state === "notApplicable") return "notEvaluated";
  if (reading.state === "missing") return "unresolved";
  const weak = gate.minEvidence !== undefined && reading.evidence < gate.minEvidence;
  return reading.level <= gate.level || weak ? "failed" : "passed";
}

/** The worst of the states, failed before unresolved before passed; undefined for none. */
export function worstState(states: readonly GateState[]): GateState | undefined {
  return WORST_FIRST.find((state) => states.includes(state));
}

/** The lowest cap among cap gates in one of the states; infinite when there is none. */
export function lowestCap(gates: readonly JudgedGate[], states: readonly GateState[]): number {
  const caps = gates
    .filter(({ gate, state }) => gate.effect === "cap" && states.includes(state))
    .map(({ gate }) => gate.cap ?? Number.POSITIVE_INFINITY);
  return Math.min(Number.POSITIVE_INFINITY, ...caps);
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** What the gates of one criterion do to the whole, by its level 1..5. */
export interface LevelLimits {
  /** The lowest cap of the gates that then fail; infinite when none caps. */
  readonly caps: readonly number[];
  /** Whether one of them blocks. */
  readonly blocks: readonly boolean[];
}

/** The limits at each level for an answer of this evidence grade. */
export function limitsByLevel(gates: readonly Gate[], evidence: EvidenceGrade): LevelLimits {
  const judged = LEVELS.map((level) =>
    gates.map((gate) => ({ gate, state: gateState(gate, { state: "answered", level, evidence }) })),
  );
  return {
    caps: judged.map((each) => lowestCap(each, ["failed"])),
    blocks: judged.map((each) =>
      each.some(({ gate, state }) => gate.effect === "block" && state === "failed"),
    ),
  };
}
