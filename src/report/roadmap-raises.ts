import type { EvidenceGrade, Level } from "#rubric";
import { type RoadmapOption, stepGains } from "#scoring";
import type { CriterionReading, VentureReading } from "./venture-reading.ts";

/** A criterion raised: to a higher level with what its steps earn, or at its level with the proof that level asks for. */
export interface Raise extends RoadmapOption {
  readonly reading: CriterionReading;
  readonly level: Level;
  readonly grade: EvidenceGrade;
  readonly artefact: string;
}

/** What one raise leads to, before it is known how many points it brings. */
type Target = Omit<Raise, "gain">;

/**
 * For each answered criterion that counts, every raise: first the proof of today's level where the evidence is weaker than what the
 * step to it earns, then every higher level with the effort of all steps up to it.
 */
export function raisesOf({ criteria, score }: VentureReading): Raise[][] {
  const groups = criteria.flatMap((reading) => {
    const targets = targetsOf(reading);
    return targets.length > 0 ? [targets] : [];
  });
  const most = Math.max(0, ...groups.map((targets) => targets.length));
  // One pass for the first raise of all criteria, one for the second, …: they do not move each other's weight.
  const passes = Array.from({ length: most }, (_, place) =>
    stepGains(
      score.rubric,
      score.answers,
      Object.fromEntries(
        groups.flatMap((targets) => {
          const target = targets[place];
          if (!target) return [];
          return [[target.reading.criterion.id, { level: target.level, evidence: target.grade }]];
        }),
      ),
    ),
  );
  return groups.map((targets) =>
    targets.map((target, place) => ({
      ...target,
      gain: passes[place]?.get(target.reading.criterion.id) ?? 0,
    })),
  );
}

function targetsOf(reading: CriterionReading): Target[] {
  const { criterion, answered, weight } = reading;
  if (!answered || weight === null) return [];
  const { guidance } = criterion;
  const proof = guidance[answered.level - 2];
  const proven: Target[] =
    proof && proof.grade > answered.grade
      ? [
          {
            reading,
            level: answered.level,
            grade: proof.grade,
            artefact: proof.artefact,
            effort: proof.days,
          },
        ]
      : [];
  let effort = 0;
  const higher = guidance.slice(answered.level - 1).map((step, up): Target => {
    effort += step.days;
    const level = (answered.level + up + 1) as Level;
    return { reading, level, grade: step.grade, artefact: step.artefact, effort };
  });
  return [...proven, ...higher];
}
