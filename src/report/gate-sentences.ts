import type { RubricGate } from "#rubric";
import type { GateOutcome } from "#scoring";
import { printPoints } from "#figures";
import { type CriterionReading, gradeTitle, type VentureReading } from "./venture-reading.ts";

/** A gate of the rubric with what it found. */
export interface JudgedGate {
  readonly reading: CriterionReading;
  readonly gate: RubricGate<string>;
  readonly outcome: GateOutcome;
}

/** Every gate that holds for the profile, in rubric order. */
export function judgedGates({ score, criteria }: VentureReading): JudgedGate[] {
  const readings = new Map(criteria.map((reading) => [reading.criterion.id, reading]));
  return score.gates.flatMap((outcome) => {
    const reading = readings.get(outcome.criterion);
    const gate = reading?.criterion.gates?.[outcome.index];
    return reading && gate ? [{ reading, gate, outcome }] : [];
  });
}

/** Hardest first: block, then the lower cap, then warn; equal ones keep their order. */
export function compareHardness(a: JudgedGate, b: JudgedGate): number {
  return hardness(a.outcome) - hardness(b.outcome);
}

function hardness({ effect, cap }: GateOutcome): number {
  if (effect === "block") return -1;
  return effect === "cap" ? (cap ?? 100) : Number.POSITIVE_INFINITY;
}

/** What a failed gate did to the score, in one sentence or two. */
export function failedSentence(
  { gate, reading, outcome }: JudgedGate,
  { texts, score }: VentureReading,
): string {
  const { adjusted, high } = score.scorecard;
  const cap = outcome.cap ?? 100;
  const words = {
    title: reading.criterion.title,
    reason: gate.reason,
    cap: printPoints(cap),
    score: printPoints(adjusted),
  };
  if (outcome.effect === "block") return texts.gates.blocked(words);
  if (outcome.effect === "warn") return texts.gates.warned(words);
  if (adjusted === null) return texts.gates.willLimit(words);
  if (outcome.bound) return texts.gates.limited(words);
  const lower = score.gates.some(
    (other) => other.state === "failed" && other.cap !== null && other.cap < cap,
  );
  if (lower) return texts.gates.lowerLimit(words);
  return high !== null && high > cap
    ? texts.gates.limitsRange(words)
    : texts.gates.didNotBind(words);
}

/** What an unanswered gate means for the result. */
export function unresolvedSentence(
  { reading, outcome }: JudgedGate,
  { texts }: VentureReading,
): string {
  const words = {
    title: reading.criterion.title,
    reason: "",
    cap: printPoints(outcome.cap),
    score: "",
  };
  const { openBlock, openCap, openWarn } = texts.gates;
  return { block: openBlock, cap: openCap, warn: openWarn }[outcome.effect](words);
}

/** What the passed gates of one criterion ask for, and the answer that meets them. */
export function passedSentence(
  gates: readonly JudgedGate[],
  { answered }: CriterionReading,
  { rubric, texts }: VentureReading,
): string {
  const { needsLevel, needsEvidence, answeredLevel, answeredEvidence, and, met } = texts.gates;
  const level = Math.max(0, ...gates.map(({ gate }) => gate.level));
  const grades = gates.flatMap(({ gate }) => gate.minEvidence ?? []);
  const needed = level > 0 ? [needsLevel(level + 1)] : [];
  const given = level > 0 ? [answeredLevel(answered?.level ?? 0)] : [];
  if (grades.length > 0) {
    needed.push(needsEvidence(gradeTitle(rubric, Math.max(...grades))));
    given.push(answeredEvidence(gradeTitle(rubric, answered?.grade ?? 0)));
  }
  return met(needed.join(and), given.join(and));
}
