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

/** For each effort the best that the groups from one on can do within it; typed, because there are many thousands. */
interface Best {
  readonly gain: Float64Array;
  readonly actions: Uint16Array;
  /** Place of the option chosen in the first of these groups, -1 for none. */
  readonly choice: Int16Array;
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
  const gains = table[0]?.gain ?? new Float64Array(1);
  const highest = gains[most] ?? 0;
  const wanted = "budget" in goal ? highest : Math.min(goal.target, highest);
  const effort = gains.findIndex((gain) => gain >= wanted - TOLERANCE);
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

/** One row a group, filled from the last, so that earlier groups win ties. */
function bestFrom(groups: readonly (readonly RoadmapOption[])[], most: number): Best[] {
  const table: Best[] = [];
  let after = { gain: new Float64Array(most + 1), actions: new Uint16Array(most + 1) };
  for (const group of [...groups].reverse()) {
    const best = bestOf(group, after, most);
    table.unshift(best);
    after = best;
  }
  return table;
}

function bestOf(
  group: readonly RoadmapOption[],
  after: Pick<Best, "gain" | "actions">,
  most: number,
): Best & { gain: Float64Array<ArrayBuffer>; actions: Uint16Array<ArrayBuffer> } {
  const gain = new Float64Array(after.gain);
  const actions = new Uint16Array(after.actions);
  const choice = new Int16Array(most + 1).fill(-1);
  for (const [place, option] of group.entries()) {
    for (let effort = option.effort; effort <= most; effort++) {
      const left = effort - option.effort;
      const points = option.gain + (after.gain[left] ?? 0);
      const count = (after.actions[left] ?? 0) + 1;
      const more = points - (gain[effort] ?? 0);
      const fewer = (actions[effort] ?? 0) - count;
      // A tie with doing nothing goes to the option of the earlier group, one between options to the earlier one.
      const wins =
        Math.abs(more) > TOLERANCE ? more > 0 : fewer > 0 || (fewer === 0 && choice[effort] === -1);
      if (!wins) continue;
      gain[effort] = points;
      actions[effort] = count;
      choice[effort] = place;
    }
  }
  return { gain, actions, choice };
}

function choicesWithin(
  groups: readonly (readonly RoadmapOption[])[],
  table: readonly Best[],
  effort: number,
): (number | null)[] {
  let left = effort;
  return groups.map((group, g) => {
    const choice = table[g]?.choice[left] ?? -1;
    if (choice < 0) return null;
    left -= group[choice]?.effort ?? 0;
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
