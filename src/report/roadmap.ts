import { formatDate } from "#i18n";
import type { EvidenceGrade, Level } from "#rubric";
import { planRoadmap, type RoadmapOption, round1, stepGains } from "#scoring";
import { printPoints } from "#figures";
import { pointsFigure } from "./figure.ts";
import { type JudgedGate, judgedGates } from "./gate-sentences.ts";
import { daysAfter } from "./plan-days.ts";
import type { Report } from "./report.ts";
import type { RoadmapStep } from "./report-sections.ts";
import {
  type CriterionReading,
  gradeTitle,
  isOpen,
  type VentureReading,
} from "./venture-reading.ts";

/** A criterion raised to a level, with all steps on the way there. */
interface Raise extends RoadmapOption {
  readonly reading: CriterionReading;
  readonly level: Level;
  readonly grade: EvidenceGrade;
  readonly artefact: string;
}

/** More than all points there are: with it the plan prefers what it must do to anything it may do. */
const MUST = 1_000;

/**
 * The least effort that clears every failed must-have and lifts the sure end of the range into the next band
 * (docs/scoring.md, Roadmap); null while nothing can be planned.
 * @param now the day the plan begins, ISO 8601
 */
export function buildRoadmap(venture: VentureReading, now: string): Report["roadmap"] {
  const { texts, rubric, score } = venture;
  const { low, finalLow } = score.scorecard;
  if (low === null || finalLow === null) return null;
  const heading = texts.headings.roadmap;
  const nothing = (words: string) => ({ heading, intro: words, steps: [], total: "", note: "" });
  const gates = judgedGates(venture).filter(({ outcome }) => outcome.effect !== "warn");
  const open = gates.filter(({ outcome }) => outcome.state === "unresolved");
  if (open.length > 0) {
    const titles = [...new Set(open.map(({ reading }) => reading.criterion.title))];
    return nothing(texts.roadmap.openFirst(titles.join(texts.betweenItems)));
  }
  const musts = mustsOf(gates);
  const today = round1(finalLow);
  const band = rubric.policy.bands.find(({ min }) => min > today);
  if (!band && musts.size === 0) return nothing(texts.roadmap.topBand);
  const target = band?.min ?? 0;
  const groups = raisesOf(venture).map((raises) => raised(raises, musts));
  const plan = planRoadmap(groups, {
    target: Math.max(0, target - low) + MUST * musts.size,
  });
  const chosen = plan.choices.flatMap((choice, g) =>
    choice === null ? [] : (groups[g]?.[choice] ?? []),
  );
  const cleared = new Set(chosen.map(({ reading }) => reading.criterion.id));
  const reached = plan.reached && [...musts.keys()].every((id) => cleared.has(id));
  if (!reached) return nothing(texts.roadmap.outOfReach(band?.title ?? ""));
  const ordered = [...chosen].sort((a, b) => worth(b) - worth(a));
  const { steps, days } = scheduled(ordered, musts, low, venture, now);
  return {
    heading,
    intro: texts.roadmap.intro(band?.title ?? "", printPoints(target), steps.length, days),
    steps,
    total: texts.roadmap.total(days, formatDate(daysAfter(now, days), rubric.language)),
    note: [texts.roadmap.note, ...openNote(venture)].join(texts.betweenSentences),
  };
}

/** A question without an answer may hold points that cost nothing but the answer. */
function openNote({ criteria, texts }: VentureReading): string[] {
  const count = criteria.filter(isOpen).length;
  return count > 0 ? [texts.roadmap.open(count)] : [];
}

/** For each answered criterion every level above today's, with the effort of all steps up to it. */
function raisesOf({ criteria, score }: VentureReading): Raise[][] {
  const started = criteria.flatMap((reading) => {
    const { criterion, answered, weight } = reading;
    if (!answered || weight === null) return [];
    const steps = criterion.guidance.slice(answered.level - 1);
    return [{ reading, from: answered.level, steps }];
  });
  // One pass for all raises by one level, one for all by two, …: they do not move each other's weight.
  const passes = [1, 2, 3, 4].map((up) =>
    stepGains(
      score.rubric,
      score.answers,
      Object.fromEntries(
        started.flatMap(({ reading, from, steps }) => {
          const step = steps[up - 1];
          return step
            ? [[reading.criterion.id, { level: (from + up) as Level, evidence: step.grade }]]
            : [];
        }),
      ),
    ),
  );
  return started.map(({ reading, from, steps }) =>
    steps.map(({ grade, artefact }, i) => ({
      reading,
      level: (from + i + 1) as Level,
      grade,
      artefact,
      effort: steps.slice(0, i + 1).reduce((sum, { days }) => sum + days, 0),
      gain: passes[i]?.get(reading.criterion.id) ?? 0,
    })),
  );
}

/** What a criterion must reach to clear all its failed must-haves. */
interface Must {
  readonly level: number;
  readonly grade: number;
}

function mustsOf(gates: readonly JudgedGate[]): ReadonlyMap<string, Must> {
  const musts = new Map<string, Must>();
  for (const { outcome, reading, gate } of gates) {
    if (outcome.state !== "failed") continue;
    const { id } = reading.criterion;
    const before = musts.get(id);
    musts.set(id, {
      level: Math.max(before?.level ?? 0, gate.level + 1),
      grade: Math.max(before?.grade ?? 0, gate.minEvidence ?? 0),
    });
  }
  return musts;
}

/** Options that clear a failed must-have count for more than all others; those that leave it failed are none. */
function raised(raises: readonly Raise[], musts: ReadonlyMap<string, Must>): Raise[] {
  return raises.flatMap((raise) => {
    const must = musts.get(raise.reading.criterion.id);
    if (!must) return raise.gain > 0 ? [raise] : [];
    const clears = raise.level >= must.level && raise.grade >= must.grade;
    return clears ? [{ ...raise, gain: raise.gain + MUST }] : [];
  });
}

/** Must-haves first, which carry MUST, then the most points a day. */
function worth({ gain, effort }: Raise): number {
  return gain >= MUST / 2 ? MUST : gain / Math.max(effort, 1);
}

function scheduled(
  raises: readonly Raise[],
  musts: ReadonlyMap<string, Must>,
  low: number,
  { texts, rubric }: VentureReading,
  now: string,
): { readonly steps: readonly RoadmapStep[]; readonly days: number } {
  let days = 0;
  let points = low;
  const steps = raises.map(({ reading, level, grade, artefact, effort, gain }): RoadmapStep => {
    const isMust = musts.has(reading.criterion.id);
    const begins = formatDate(daysAfter(now, days), rubric.language);
    days += effort;
    const own = isMust ? gain - MUST : gain;
    points += own;
    return {
      criterionId: reading.criterion.id,
      title: reading.criterion.title,
      badge: isMust ? texts.roadmap.must : "",
      from: texts.gaps.level(reading.answered?.level ?? 0),
      to: texts.gaps.level(level),
      proof: texts.roadmap.proof(artefact, texts.gaps.evidence(grade, gradeTitle(rubric, grade))),
      days: effort,
      effort: texts.gaps.days(effort),
      gain: pointsFigure(own),
      after: pointsFigure(points),
      gainText: texts.roadmap.gain(printPoints(own), printPoints(points)),
      period: texts.roadmap.period(
        begins,
        formatDate(daysAfter(now, Math.max(days - 1, 0)), rubric.language),
      ),
    };
  });
  return { steps, days };
}
