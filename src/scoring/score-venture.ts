import { criteriaOf, type Gate, gatesFor, optionOrder, type Rules } from "#rubric";
import { gateState } from "./gates.ts";
import { shareOfWeight } from "./na-share.ts";
import { readAnswer } from "./reading.ts";
import { scoreAssessment } from "./score-assessment.ts";
import type { GateState, Scorecard } from "./scorecard.ts";
import { type ScoredFacts, type ScoringInput, toScoring } from "./to-scoring.ts";

/** What one gate found and did. */
export interface GateOutcome {
  /** Id of the criterion that carries the gate. */
  readonly criterion: string;
  /** Place among the criterion's gates in the rubric, from 0. */
  readonly index: number;
  readonly state: GateState;
  readonly effect: Gate["effect"];
  /** Highest total under this gate, 0..100; null unless it caps. */
  readonly cap: number | null;
  /** Whether this cap is what holds the final score down; a failed cap at or above the score, or above a lower one, does not. */
  readonly bound: boolean;
}

export interface VentureScore extends ScoringInput {
  readonly scorecard: Scorecard;
  /** Gates that hold for the profile, in rubric order. */
  readonly gates: readonly GateOutcome[];
  /** The two parts of `scorecard.naShare`; null when it is null. */
  readonly naShareByProfile: number | null;
  readonly naShareByAnswer: number | null;
}

/**
 * Scores one venture: first what its profile switches off, then the rules of docs/scoring.md.
 * @throws ScoringRubricError when the rubric cannot be scored.
 */
export function scoreVenture(rubric: Rules, facts: ScoredFacts): VentureScore {
  const input = toScoring(rubric, facts.profile, facts.answers);
  const scorecard = scoreAssessment(input.rubric, input.answers);
  const off = new Set(input.offByProfile);
  const answeredOff = new Set(
    input.rubric.dimensions
      .flatMap((dimension) => dimension.criteria)
      .filter((criterion) => readAnswer(criterion, input.answers).state === "notApplicable")
      .map((criterion) => criterion.id)
      .filter((id) => !off.has(id)),
  );
  const said = scorecard.naShare !== null;
  return {
    ...input,
    scorecard,
    gates: gateOutcomes(rubric, facts, scorecard),
    naShareByProfile: said ? shareOfWeight(input.rubric, (id) => off.has(id)) : null,
    naShareByAnswer: said ? shareOfWeight(input.rubric, (id) => answeredOff.has(id)) : null,
  };
}

/** What every gate that holds for the profile found and did to the score of the same facts, in rubric order. */
export function gateOutcomes(
  rubric: Rules,
  { profile, answers }: ScoredFacts,
  { adjusted, final }: Pick<Scorecard, "adjusted" | "final">,
): GateOutcome[] {
  const order = optionOrder(rubric);
  const input = toScoring(rubric, profile, answers);
  const off = new Set(input.offByProfile);
  return criteriaOf(rubric).flatMap((criterion) => {
    const { id, naAllowed, gates = [] } = criterion;
    const reading = readAnswer({ id, naAllowed: naAllowed || off.has(id) }, input.answers);
    return gates.flatMap((gate, index) => {
      if (gatesFor({ gates: [gate] }, profile, order).length === 0) return [];
      const state = gateState(gate, reading);
      const cap = gate.effect === "cap" ? (gate.cap ?? null) : null;
      const lowered = adjusted !== null && final !== null && final < adjusted;
      const bound = state === "failed" && lowered && cap === final;
      return [{ criterion: id, index, state, effect: gate.effect, cap, bound }];
    });
  });
}
