import type { Condition } from "./condition.ts";
import type { Gate } from "./rubric.ts";

/** One criterion as the scoring needs it. */
export interface CriterionRules {
  readonly id: string;
  readonly weight: number;
  readonly appliesWhen?: Condition;
  readonly naAllowed: boolean;
  readonly gates?: readonly (Gate & { readonly when?: Condition })[];
  readonly values?: readonly number[];
}

/** The part of a rubric that decides a score; every rubric is one, and an earlier edition is nothing else. */
export interface Rules {
  readonly id: string;
  readonly version: string;
  readonly policy: {
    readonly evidenceFactors: readonly number[];
    readonly minCoverage: number;
    readonly bands: readonly { readonly id: string; readonly min: number }[];
    readonly firmness?: {
      readonly weightSpread: number;
      readonly levelShift: readonly number[];
    };
  };
  readonly profile: readonly {
    readonly id: string;
    readonly ordered?: boolean;
    readonly options?: readonly { readonly id: string }[];
  }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly weight: number;
    readonly criteria: readonly CriterionRules[];
  }[];
}

/** An earlier edition of a shipped rubric, kept so that answers given to it can be scored as they were. */
export interface Edition {
  readonly rules: Rules;
  /** SHA-256 of the canonical JSON of its source, 64 hex digits. */
  readonly hash: string;
  /** Criteria whose question or anchors read otherwise in the edition shipped now. */
  readonly reworded: readonly string[];
}

/** The rules of a rubric, its texts left out. */
export function rulesOf({ id, version, policy, profile, dimensions }: Rules): Rules {
  const { evidenceFactors, minCoverage, bands, firmness } = policy;
  return {
    id,
    version,
    policy: {
      evidenceFactors,
      minCoverage,
      bands: bands.map((band) => ({ id: band.id, min: band.min })),
      ...(firmness && {
        firmness: { weightSpread: firmness.weightSpread, levelShift: firmness.levelShift },
      }),
    },
    profile: profile.map((question) => ({
      id: question.id,
      ...(question.ordered && { ordered: true }),
      ...(question.options && { options: question.options.map((option) => ({ id: option.id })) }),
    })),
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      weight: dimension.weight,
      criteria: dimension.criteria.map(criterionRules),
    })),
  };
}

function criterionRules(criterion: CriterionRules): CriterionRules {
  const { id, weight, appliesWhen, naAllowed, gates, values } = criterion;
  return {
    id,
    weight,
    ...(appliesWhen && { appliesWhen }),
    naAllowed,
    ...(gates && { gates: gates.map(gateRules) }),
    ...(values && { values }),
  };
}

function gateRules(
  gate: Gate & { readonly when?: Condition },
): Gate & { readonly when?: Condition } {
  const { level, minEvidence, effect, cap, when } = gate;
  return {
    level,
    ...(minEvidence !== undefined && { minEvidence }),
    effect,
    ...(cap !== undefined && { cap }),
    ...(when && { when }),
  };
}
