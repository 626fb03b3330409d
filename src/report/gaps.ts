import type { Criterion } from "#rubric";
import { round1 } from "#scoring";
import { printPoints } from "#figures";
import { lineOf } from "./derivation-ids.ts";
import { pointsFigure } from "./figure.ts";
import { LISTED } from "./listed.ts";
import { mostFirst } from "./most-first.ts";
import type { Gap, Report } from "./report.ts";
import { sourceLines } from "./sources.ts";
import type { Step } from "./step.ts";
import {
  type CriterionReading,
  gradeTitle,
  isOpen,
  type ReportTexts,
  type VentureReading,
} from "./venture-reading.ts";

/** Answered criteria that still hold points, the most first; equal ones in rubric order. */
export function gapReadings({ criteria }: VentureReading): CriterionReading[] {
  return mostFirst(
    criteria.filter((reading) => recoverable(reading) > 0),
    recoverable,
  );
}

/** Points of the whole that level 5 with the strongest evidence would add. */
export function recoverable({ gap }: CriterionReading): number {
  return gap?.recoverable ?? 0;
}

/** The biggest gaps with the next step for each. */
export function buildGaps(venture: VentureReading): Report["gaps"] {
  const { texts, criteria, score } = venture;
  const all = gapReadings(venture);
  const lines = all.slice(0, LISTED).flatMap((reading) => gapLine(reading, venture));
  const open = criteria.filter(isOpen).length;
  const limited = score.gates.some(({ bound }) => bound);
  const intro = [
    ...(all.length > 0
      ? [
          texts.gaps.intro(lines.length, all.length, printPoints(total(all, "recoverable"))),
          ...partsOf(all, texts),
        ]
      : []),
    ...(open > 0 ? [texts.gaps.open(open)] : []),
    ...(limited && all.length > 0 ? [texts.gaps.limited] : []),
  ];
  const answered = criteria.some(({ contribution }) => contribution !== null);
  return {
    heading: texts.headings.gaps,
    intro: intro.join(texts.betweenSentences),
    empty: answered ? texts.gaps.empty : texts.gaps.emptyUnanswered,
    lines,
  };
}

/** How much of the points is levels and how much is evidence; nothing where all of it is levels. */
function partsOf(gaps: readonly CriterionReading[], { gaps: texts }: ReportTexts): string[] {
  const [levels, evidence] = [total(gaps, "levelGap"), total(gaps, "evidenceGap")];
  if (round1(evidence) === 0) return [];
  return round1(levels) === 0
    ? [texts.evidenceOnly]
    : [texts.parts(printPoints(levels), printPoints(evidence))];
}

/** Points of the whole that the gaps, or one part of them, hold together. */
export function total(
  gaps: readonly CriterionReading[],
  part: "recoverable" | "levelGap" | "evidenceGap",
): number {
  return gaps.reduce((points, { gap }) => points + (gap?.[part] ?? 0), 0);
}

/** One gap with its next step; none for a criterion that has no level or nothing left to do. */
export function gapLine(reading: CriterionReading, venture: VentureReading): Gap[] {
  const { criterion, dimension, answered, step, gain } = reading;
  const { texts, rubric } = venture;
  if (!answered || !step) return [];
  const { guidance } = step;
  const grade = gradeTitle(rubric, answered.grade);
  return [
    {
      criterionId: criterion.id,
      dimensionId: dimension.id,
      dimension: dimension.title,
      title: criterion.title,
      recoverable: pointsFigure(recoverable(reading), lineOf.gap(criterion.id, "recoverable")),
      levelNow: texts.gaps.level(answered.level),
      anchorNow: criterion.levels[answered.level - 1] ?? "",
      evidenceNow: texts.gaps.evidence(answered.grade, grade),
      ...targetOf(step, criterion, venture),
      gain: pointsFigure(gain, lineOf.gap(criterion.id, "gain")),
      gainText: gainText(gain, step, venture),
      actions: step.kind === "level" ? step.actions : criterion.evidence,
      artefact: guidance?.artefact ?? "",
      who: guidance?.who ?? "",
      ...effortOf(step, venture),
      traps: [...(guidance?.trap ? [guidance.trap] : []), ...criterion.traps],
      sources: sourceLines(venture.citations, [...(guidance?.sources ?? []), ...criterion.sources]),
    },
  ];
}

/** Where the step leads: the next anchor, or at level 5 the evidence that is still missing. */
function targetOf(
  step: Step,
  criterion: Criterion,
  venture: VentureReading,
): Pick<Gap, "levelNext" | "anchorNext"> {
  const { level, sameLevel } = venture.texts.gaps;
  return step.kind === "level"
    ? { levelNext: level(step.level), anchorNext: criterion.levels[step.level - 1] ?? "" }
    : { levelNext: sameLevel(step.level), anchorNext: firstAction(step, venture) };
}

/** What a step begins with, as a sentence; empty when nothing is left to do. */
export function firstAction(step: Step | null, { texts, rubric }: VentureReading): string {
  if (step?.kind === "evidence") return texts.gaps.evidenceStep(gradeTitle(rubric, step.grade));
  return step?.actions[0] ?? "";
}

/** How long it takes to dig out evidence that may exist already is nobody's guess: only a level step has days. */
export function effortOf(
  { kind, guidance }: Step,
  { texts }: VentureReading,
): Pick<Gap, "days" | "effort"> {
  return kind === "level" && guidance
    ? { days: guidance.days, effort: texts.gaps.days(guidance.days) }
    : { days: 0, effort: texts.gaps.daysUnknown };
}

/** What a step brings, in points or in words. */
export function gainText(
  gain: number,
  { level, grade }: Step,
  { texts, rubric }: VentureReading,
): string {
  const title = gradeTitle(rubric, grade);
  return round1(gain) > 0
    ? texts.gaps.gain(printPoints(gain), level, title)
    : texts.gaps.keepsScore(level, title);
}
