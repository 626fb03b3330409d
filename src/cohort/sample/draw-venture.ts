import type { Answer, Answers } from "#assessment";
import {
  applies,
  type CriterionRules,
  criteriaOf,
  type EvidenceGrade,
  type Level,
  optionOrder,
  type Profile,
  type Rubric,
  type Rules,
} from "#rubric";
import type { Random } from "#scoring";
import { clipped, normal, pick } from "./chance.ts";

/** How an applicant really stands on one criterion: on the scale of levels and on that of evidence grades, unrounded. */
export interface Standing {
  readonly level: number;
  readonly evidence: number;
}

/** By criterion id; a criterion that the profile switches off has none. */
export type Standings = ReadonlyMap<string, Standing>;

/** How an applicant fills in the form. */
export interface Manner {
  /** Levels it puts itself above what is there. */
  readonly optimism: number;
  /** Share of the questions left open, 0..1; every third of them as "not known yet". */
  readonly missing: number;
  /** Share of "not applicable" where it may be said, 0..1. */
  readonly notApplicable: number;
}

/** Where an applicant of quality 0 stands: a little over the middle, so that must-haves stop some and not most. */
const MIDDLE = 3.3;
const EVIDENCE = 2.2;

/** @param quality true quality, mean 0 and standard deviation 1 among applicants */
export function drawStandings(
  rubric: Rules,
  profile: Profile,
  quality: number,
  random: Random,
): Standings {
  return new Map(
    applicable(rubric, profile).map(({ id }) => {
      const level = MIDDLE + 0.7 * quality + 0.6 * normal(random);
      // Whoever has come further has more to show for it.
      const evidence = EVIDENCE + 0.6 * (level - MIDDLE) + 0.7 * normal(random);
      return [id, { level, evidence }] as const;
    }),
  );
}

/** What the applicant says of itself. */
export function drawAnswers(
  rubric: Rules,
  standings: Standings,
  manner: Manner,
  random: Random,
): Answers {
  const criteria = criteriaOf(rubric);
  return Object.fromEntries(
    criteria.flatMap(({ id, naAllowed }): [string, Answer][] => {
      const standing = standings.get(id);
      if (!standing) return [];
      const chance = random();
      const optimism = manner.optimism + 0.3 * normal(random);
      if (chance < manner.missing / 3) return [[id, { unknown: true }]];
      if (chance < manner.missing) return [];
      if (naAllowed && random() < manner.notApplicable) return [[id, { notApplicable: "other" }]];
      return [[id, answerOf(standing.level + optimism, standing.evidence)]];
    }),
  );
}

/** @param level and @param evidence unrounded; clipped to their scales */
export function answerOf(
  level: number,
  evidence: number,
): { readonly level: Level; readonly evidence: EvidenceGrade } {
  return {
    level: clipped(level, 1, 5) as Level,
    evidence: clipped(evidence, 0, 4) as EvidenceGrade,
  };
}

/** Any profile: of options that go from less to more every one alike, else mostly the first; seldom yes. */
export function drawProfile(rubric: Pick<Rubric, "profile">, random: Random): Profile {
  return Object.fromEntries(
    rubric.profile
      .filter(({ group }) => group === "essentials")
      .map(({ id, kind, ordered, options = [], min = 1 }) => {
        const ids = options.map((option) => option.id);
        if (kind === "boolean") return [id, random() < 0.3];
        if (kind === "number") return [id, min + Math.floor(12 * random())];
        const option = ordered || random() < 0.3 ? pick(random, ids) : ids.slice(0, 1).join();
        return [id, kind === "multi" ? [option] : option];
      }),
  );
}

function applicable(rubric: Rules, profile: Profile): CriterionRules[] {
  const order = optionOrder(rubric);
  return criteriaOf(rubric).filter((criterion) => applies(criterion, profile, order));
}
