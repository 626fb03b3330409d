/** One way to move one criterion: whole person-days from 0 up, and the points it adds, finite and ≥ 0. */
export interface RoadmapOption {
  readonly effort: number;
  readonly gain: number;
}

/** Most gain for so many person-days, or least effort for so many points. */
export type RoadmapGoal = { readonly budget: number } | { readonly target: number };

export interface RoadmapPlan {
  /** For each group the chosen option's place, or null where nothing is done. */
  readonly choices: readonly (number | null)[];
  /** Points of all choices together. */
  readonly gain: number;
  /** Person-days of all choices together. */
  readonly effort: number;
  /** Whether a target is met; a budget always is. Where it is out of reach the plan with the most gain is given. */
  readonly reached: boolean;
}

/** Room for floating point when gains are compared. */
const TOLERANCE = 1e-9;

/** The best that the groups from one on can do within an effort. */
interface Best {
  readonly gain: number;
  readonly actions: number;
  readonly choice: number | null;
}

/**
 * The best choice of at most one option a group: a multiple-choice knapsack, solved exactly by dynamic programming
 * over effort (Kellerer, Pferschy, Pisinger, Knapsack Problems, 2004, chapter 11).
 * Ties go to the larger gain, then less effort, then fewer actions, then earlier groups and options.
 * @param groups options by group, e.g. by criterion in rubric order
 * @throws RangeError when an effort is no whole number from 0 up, or a gain, budget or target no finite number from 0 up.
 */
export function planRoadmap(
  groups: readonly (readonly RoadmapOption[])[],
  goal: RoadmapGoal,
): RoadmapPlan {
  checkInput(groups, goal);
  const whole = groups.reduce(
    (sum, group) => sum + Math.max(0, ...group.map(({ effort }) => effort)),
    0,
  );
  const most = "budget" in goal ? Math.min(whole, Math.floor(goal.budget)) : whole;
  const table = bestFrom(groups, most);
  const gains = table[0] ?? [];
  const highest = gains[most]?.gain ?? 0;
  const wanted = "budget" in goal ? highest : Math.min(goal.target, highest);
  const effort = gains.findIndex(({ gain }) => gain >= wanted - TOLERANCE);
  const choices = choicesWithin(groups, table, effort);
  const done = choices.flatMap((choice, g) => (choice === null ? [] : (groups[g]?.[choice] ?? [])));
  const gain = done.reduce((sum, option) => sum + option.gain, 0);
  return {
    choices,
    gain,
    effort: done.reduce((sum, option) => sum + option.effort, 0),
    reached: "budget" in goal || gain >= goal.target - TOLERANCE,
  };
}

/** `table[g][e]`: the best of groups g, g+1, … within effort e. Filled from the last group, so that earlier ones win ties. */
function bestFrom(groups: readonly (readonly RoadmapOption[])[], most: number): Best[][] {
  const nothing = Array.from(
    { length: most + 1 },
    (): Best => ({ gain: 0, actions: 0, choice: null }),
  );
  const table = [nothing];
  for (const group of [...groups].reverse()) {
    const after = table[0] ?? nothing;
    table.unshift(after.map((rest, effort) => bestOf(group, after, effort, rest)));
  }
  return table;
}

function bestOf(
  group: readonly RoadmapOption[],
  after: readonly Best[],
  within: number,
  rest: Best,
): Best {
  let best: Best = { gain: rest.gain, actions: rest.actions, choice: null };
  group.forEach(({ effort, gain }, choice) => {
    const left = after[within - effort];
    if (!left) return;
    const candidate = { gain: gain + left.gain, actions: left.actions + 1, choice };
    if (isBetter(candidate, best)) best = candidate;
  });
  return best;
}

/** A tie with doing nothing goes to the option of the earlier group, one between options to the earlier one. */
function isBetter(candidate: Best, best: Best): boolean {
  if (Math.abs(candidate.gain - best.gain) > TOLERANCE) return candidate.gain > best.gain;
  if (candidate.actions !== best.actions) return candidate.actions < best.actions;
  return best.choice === null;
}

function choicesWithin(
  groups: readonly (readonly RoadmapOption[])[],
  table: readonly (readonly Best[])[],
  effort: number,
): (number | null)[] {
  let left = effort;
  return groups.map((group, g) => {
    const choice = table[g]?.[left]?.choice ?? null;
    if (choice !== null) left -= group[choice]?.effort ?? 0;
    return choice;
  });
}

function checkInput(groups: readonly (readonly RoadmapOption[])[], goal: RoadmapGoal): void {
  const limit = "budget" in goal ? goal.budget : goal.target;
  if (!Number.isFinite(limit) || limit < 0) {
    throw new RangeError(`a budget or target is a finite number from 0 up, not ${limit}`);
  }
  for (const { effort, gain } of groups.flat()) {
    if (!Number.isInteger(effort) || effort < 0) {
      throw new RangeError(`an effort is a whole number of person-days from 0 up, not ${effort}`);
    }
    if (!Number.isFinite(gain) || gain < 0) {
      throw new RangeError(`a gain is a finite number from 0 up, not ${gain}`);
    }
  }
}
