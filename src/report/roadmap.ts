import type { Plan } from "#assessment";
import { printPoints } from "#figures";
import { formatDate } from "#i18n";
import { round1 } from "#scoring";
import { lineOf } from "./derivation-ids.ts";
import { pointsFigure } from "./figure.ts";
import { type JudgedGate, judgedGates } from "./gate-sentences.ts";
import { daysAfter } from "./plan-days.ts";
import type { Report } from "./report.ts";
import type { RoadmapSection, RoadmapStep } from "./report-sections.ts";
import type { Raise } from "./roadmap-raises.ts";
import { leastEffort, mostGain, type Solved } from "./roadmap-solve.ts";
import { gradeTitle, isOpen, type VentureReading } from "./venture-reading.ts";

/**
 * What to raise, in which order and when: the least effort to a band with every must-have cleared, or the most that so many
 * days bring, with what the person pinned or left out (docs/scoring.md, Roadmap); null while nothing can be planned.
 * @param now the day of the report, ISO 8601; the plan begins on it unless it names a day
 */
export function buildRoadmap(venture: VentureReading, now: string): Report["roadmap"] {
  const { texts, score, assessment } = venture;
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
  const plan = assessment.plan ?? {};
  const begins = plan.start === undefined ? now : `${plan.start}T00:00:00.000Z`;
  const solved =
    plan.goal && "days" in plan.goal
      ? withinDays(venture, gates, plan, { days: plan.goal.days, low })
      : toBand(venture, gates, plan, { low, finalLow });
  return "words" in solved
    ? nothing(solved.words)
    : dated(heading, solved, { venture, low, begins });
}

/** A plan with the sentence before it, or the words for why there is none. */
type Outcome = { readonly words: string } | { readonly intro: string; readonly solved: Solved };

function withinDays(
  venture: VentureReading,
  gates: readonly JudgedGate[],
  plan: Plan,
  { days, low }: { readonly days: number; readonly low: number },
): Outcome {
  const { roadmap } = venture.texts;
  const solved = mostGain(venture, gates, plan, { days, low });
  if (!solved.reached) {
    const needed = leastEffort(venture, [], plan, 0);
    return { words: needed.reached ? roadmap.pinsTooLong(days, needed.effort) : roadmap.pinsOut };
  }
  if (solved.raises.length === 0) return { words: roadmap.noRaise(days) };
  const failed = new Set(
    gates
      .filter(({ outcome }) => outcome.state === "failed")
      .map(({ reading }) => reading.criterion.id),
  );
  const intro = roadmap.introDays(
    days,
    solved.raises.length,
    printPoints(solved.gain),
    printPoints(low + solved.gain),
    failed.size - solved.cleared.size,
  );
  return { intro, solved };
}

function toBand(
  venture: VentureReading,
  gates: readonly JudgedGate[],
  plan: Plan,
  { low, finalLow }: { readonly low: number; readonly finalLow: number },
): Outcome {
  const { texts, rubric } = venture;
  const { bands } = rubric.policy;
  const today = round1(finalLow);
  const { goal } = plan;
  const wanted = goal && "band" in goal ? bands.find(({ id }) => id === goal.band) : undefined;
  const band = wanted ?? bands.find(({ min }) => min > today);
  const failed = gates.some(({ outcome }) => outcome.state === "failed");
  const pins = Object.keys(plan.pinned ?? {}).length > 0;
  if (!failed && !pins) {
    if (!band) return { words: texts.roadmap.topBand };
    if (band.min <= today) return { words: texts.roadmap.inBand(band.title) };
  }
  const target = band?.min ?? 0;
  const solved = leastEffort(venture, gates, plan, Math.max(0, target - low));
  if (!solved.reached) {
    const leftOut = (plan.forbidden ?? []).length > 0;
    return {
      words: leftOut
        ? texts.roadmap.outOfReachByChoice(band?.title ?? "")
        : texts.roadmap.outOfReach(band?.title ?? ""),
    };
  }
  const intro = texts.roadmap.intro(
    band?.title ?? "",
    printPoints(target),
    solved.raises.length,
    solved.effort,
  );
  return { intro, solved };
}

/** A question without an answer may hold points that cost nothing but the answer. */
function openNote({ criteria, texts }: VentureReading): string[] {
  const count = criteria.filter(isOpen).length;
  return count > 0 ? [texts.roadmap.open(count)] : [];
}

/** What was decided by hand, so that a reader of the report knows. */
function choicesNote({ assessment, criteria, texts }: VentureReading): string[] {
  const { pinned = {}, forbidden = [] } = assessment.plan ?? {};
  const titles = (ids: readonly string[]): string =>
    criteria
      .filter(({ criterion }) => ids.includes(criterion.id))
      .map(({ criterion }) => criterion.title)
      .join(texts.betweenItems);
  const [pins, left] = [titles(Object.keys(pinned)), titles(forbidden)];
  return [
    ...(pins === "" ? [] : [texts.roadmap.pinned(pins)]),
    ...(left === "" ? [] : [texts.roadmap.forbidden(left)]),
  ];
}

interface Dating {
  readonly venture: VentureReading;
  readonly low: number;
  /** ISO 8601. */
  readonly begins: string;
}

function dated(
  heading: string,
  { intro, solved }: { readonly intro: string; readonly solved: Solved },
  { venture, low, begins }: Dating,
): RoadmapSection {
  const { texts, rubric } = venture;
  let days = 0;
  let points = low;
  const steps = solved.raises.map((raise): RoadmapStep => {
    const from = daysAfter(begins, days);
    days += raise.effort;
    points += raise.gain;
    const to = daysAfter(begins, Math.max(days - 1, 0));
    return {
      ...stepOf(raise, venture),
      badge: solved.cleared.has(raise.reading.criterion.id) ? texts.roadmap.must : "",
      gain: pointsFigure(raise.gain, lineOf.roadmap(raise.reading.criterion.id, "gain")),
      after: pointsFigure(points, lineOf.roadmap(raise.reading.criterion.id, "after")),
      gainText: texts.roadmap.gain(printPoints(raise.gain), printPoints(points)),
      period: texts.roadmap.period(
        formatDate(from, rubric.language),
        formatDate(to, rubric.language),
      ),
    };
  });
  return {
    heading,
    intro,
    steps,
    derivation: lineOf.roadmapDays,
    total: texts.roadmap.total(days, formatDate(daysAfter(begins, days), rubric.language)),
    note: [...choicesNote(venture), texts.roadmap.note, ...openNote(venture)].join(
      texts.betweenSentences,
    ),
  };
}

function stepOf(
  { reading, level, grade, artefact, effort }: Raise,
  { texts, rubric }: VentureReading,
): Omit<RoadmapStep, "badge" | "gain" | "after" | "gainText" | "period"> {
  const today = reading.answered?.level ?? 0;
  return {
    criterionId: reading.criterion.id,
    title: reading.criterion.title,
    from: texts.gaps.level(today),
    to: level === today ? texts.gaps.sameLevel(level) : texts.gaps.level(level),
    level,
    grade,
    proof: texts.roadmap.proof(artefact, texts.gaps.evidence(grade, gradeTitle(rubric, grade))),
    days: effort,
    derivation: lineOf.roadmap(reading.criterion.id, "days"),
    effort: texts.gaps.days(effort),
  };
}
