import type { Plan } from "#assessment";
import { planRoadmap } from "#scoring";
import type { JudgedGate } from "./gate-sentences.ts";
import { type Raise, raisesOf } from "./roadmap-raises.ts";
import type { VentureReading } from "./venture-reading.ts";

/** More than all points there are: with it a plan prefers what it must do to anything it may do. */
const MUST = 1_000;

/** What a criterion must reach. */
export interface Must {
  readonly level: number;
  readonly grade: number;
}
export type Musts = ReadonlyMap<string, Must>;

/** The raises of a plan, must-haves first, then the most points a day. */
export interface Solved {
  readonly raises: readonly Raise[];
  /** Failed must-haves that the plan clears, by criterion. */
  readonly cleared: ReadonlySet<string>;
  /** Everything that must be raised is, and the target is met. */
  readonly reached: boolean;
  /** Points all raises add to the sure end of the range, caps aside. */
  readonly gain: number;
  /** Person-days. */
  readonly effort: number;
}

/** What a person decided about single criteria. */
type Choices = Pick<Plan, "pinned" | "forbidden">;

/** Least effort that clears every failed must-have, raises what is pinned, and adds so many points to the sure end of the range. */
export function leastEffort(
  venture: VentureReading,
  gates: readonly JudgedGate[],
  choices: Choices,
  points: number,
): Solved {
  return solve(venture, choices, mustsOf(gates), { points });
}

/**
 * The most that so many person-days add. A limit that stays in force makes points above it worthless, so the plan is solved
 * once for each limit: with the failed must-haves cleared that hold below it, and the best of these is taken
 * (docs/scoring.md, Roadmap: the subsets of must-haves that can matter are those below one limit).
 * @param low sure end of the range today, caps aside
 */
export function mostGain(
  venture: VentureReading,
  gates: readonly JudgedGate[],
  choices: Choices,
  { days, low }: { readonly days: number; readonly low: number },
): Solved {
  const failed = gates.filter(({ outcome }) => outcome.state === "failed");
  const limits = [...new Set(failed.map(limitOf)), Number.POSITIVE_INFINITY].toSorted(
    (a, b) => a - b,
  );
  const plans = limits.map((limit) => {
    const below = failed.filter((gate) => limitOf(gate) < limit);
    const plan = solve(venture, choices, mustsOf(below), { days });
    return { plan, worth: Math.min(low + plan.gain, limit) };
  });
  // The first plan clears nothing and needs only what is pinned; where even that does not fit, it says so.
  const [first, ...others] = plans;
  if (!first) throw new Error("there is always the plan without a limit");
  return others
    .filter(({ plan }) => plan.reached)
    .reduce((best, next) => (isBetter(next, best) ? next : best), first).plan;
}

/** A blocked venture has no score that counts: below every cap. */
function limitOf({ outcome }: JudgedGate): number {
  return outcome.effect === "block" ? -1 : (outcome.cap ?? Number.POSITIVE_INFINITY);
}

function isBetter(
  next: { readonly plan: Solved; readonly worth: number },
  best: { readonly plan: Solved; readonly worth: number },
): boolean {
  const more = next.worth - best.worth;
  return more > 1e-9 || (more > -1e-9 && next.plan.effort < best.plan.effort);
}

/** What every criterion must reach to clear its failed must-haves. */
function mustsOf(gates: readonly JudgedGate[]): Musts {
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

function solve(
  venture: VentureReading,
  { pinned = {}, forbidden = [] }: Choices,
  gates: Musts,
  goal: { readonly points: number } | { readonly days: number },
): Solved {
  const musts = new Map(gates);
  for (const { criterion, answered } of venture.criteria) {
    const level = Object.hasOwn(pinned, criterion.id) ? pinned[criterion.id] : undefined;
    if (level === undefined || !answered || answered.level >= level) continue;
    const gate = musts.get(criterion.id);
    musts.set(criterion.id, {
      level: Math.max(gate?.level ?? 0, level),
      grade: gate?.grade ?? 0,
    });
  }
  const left = new Set(forbidden);
  const groups = raisesOf(venture).map((raises) =>
    raises.flatMap((raise) => (left.has(raise.reading.criterion.id) ? [] : allowed(raise, musts))),
  );
  const plan = planRoadmap(
    groups,
    "days" in goal ? { budget: goal.days } : { target: goal.points + MUST * musts.size },
  );
  const chosen = plan.choices.flatMap((choice, g) =>
    choice === null ? [] : (groups[g]?.[choice] ?? []),
  );
  const done = new Set(chosen.map(({ reading }) => reading.criterion.id));
  const raises = chosen
    .toSorted((a, b) => worth(b) - worth(a))
    .map((raise) => (musts.has(raise.reading.criterion.id) ? without(raise) : raise));
  return {
    raises,
    cleared: new Set([...gates.keys()].filter((id) => done.has(id))),
    reached: plan.reached && [...musts.keys()].every((id) => done.has(id)),
    gain: raises.reduce((points, { gain }) => points + gain, 0),
    effort: plan.effort,
  };
}

/** Raises that reach what must be reached count for more than all others; those that fall short of it are none. */
function allowed(raise: Raise, musts: Musts): Raise[] {
  const must = musts.get(raise.reading.criterion.id);
  if (!must) return raise.gain > 0 ? [raise] : [];
  const reaches = raise.level >= must.level && raise.grade >= must.grade;
  // The weaker evidence of a higher level may cost points; what must be done is still done.
  return reaches ? [{ ...raise, gain: Math.max(0, raise.gain + MUST) }] : [];
}

function without(raise: Raise): Raise {
  return { ...raise, gain: raise.gain - MUST };
}

/** Must-haves first, which carry MUST, then the most points a day. */
function worth({ gain, effort }: Raise): number {
  return gain >= MUST / 2 ? MUST : gain / Math.max(effort, 1);
}
