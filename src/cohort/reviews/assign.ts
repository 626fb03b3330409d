import { randomStream } from "#scoring";
import type { Reviewer } from "../intake/record.ts";
import { balance, connect } from "./even-out.ts";
import {
  countGroups,
  countOf,
  give,
  loadOf,
  mayRead,
  type PanelLoad,
  readersOf,
  roomOf,
  take,
} from "./panel-load.ts";

/** How many reviewers one applicant shall have in all. */
export interface Wanted {
  readonly applicant: string;
  readonly reviewers: number;
}

/** An applicant that did not get as many as wanted. */
export interface Shortage {
  readonly applicant: string;
  readonly has: number;
  readonly wanted: number;
  /** `conflicts`: nobody else may read it; `limits`: those who may have as many as they take. */
  readonly reason: "conflicts" | "limits";
}

export interface Assignment {
  /** The panel as it then stands, in its order; what was given before comes first and stays. */
  readonly reviewers: readonly Reviewer[];
  /** By reviewer's name: what is new. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  readonly short: readonly Shortage[];
  /** Groups of reviewers that share no applicant; with more than one, harshness cannot be compared across them. */
  readonly groups: number;
}

/**
 * Gives applicants to reviewers: whoever reads fewest comes first, no conflict of interest and no limit is broken, reviewers share
 * applicants with as many others as can be. Where a limit stands in the way, what was given in the same run is passed on, so that
 * an applicant is short only when there is no way at all.
 * @param seed decides among equals; the same seed gives the same
 */
export function assign(
  reviewers: readonly Reviewer[],
  wanted: readonly Wanted[],
  seed: number,
): Assignment {
  const load = loadOf(reviewers);
  const random = randomStream(seed, 0);
  const order = reviewers.map(() => random());
  const pairs = new Pairs(reviewers.length);
  const most = Math.max(0, ...wanted.map((each) => each.reviewers));
  const goal = shuffled(wanted, random);
  // Round by round, so that everybody has a first reviewer before anybody has a second.
  for (let round = 1; round <= most; round++) {
    for (const { applicant, reviewers: count } of goal) {
      const here = readersOf(load, applicant);
      if (count < round || here.size >= round) continue;
      const place = fittest(load, applicant, pairs, order);
      if (place === undefined) passOn(load, applicant);
      else {
        for (const other of here) pairs.raise(place, other);
        give(load, place, applicant);
      }
    }
  }
  balance(load);
  connect(load);
  return {
    reviewers: reviewers.map((reviewer, place) => ({
      ...reviewer,
      assigned: [...reviewer.assigned, ...(load.fresh[place] ?? [])],
    })),
    given: Object.fromEntries(
      reviewers.flatMap(({ name }, place) => {
        const fresh = [...(load.fresh[place] ?? [])];
        return fresh.length > 0 ? [[name, fresh]] : [];
      }),
    ),
    short: shortages(load, wanted),
    groups: countGroups(load),
  };
}

/** The reviewer to give an applicant to: fewest applicants, then fewest shared with its other reviewers, then by lot. */
function fittest(
  load: PanelLoad,
  applicant: string,
  pairs: Pairs,
  order: readonly number[],
): number | undefined {
  const here = [...readersOf(load, applicant)];
  let best: number | undefined;
  let [count, shared, lot] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let place = 0; place < order.length; place++) {
    const own = countOf(load, place);
    if (own > count || roomOf(load, place) <= 0 || !mayRead(load, place, applicant)) continue;
    const theirs = pairs.sum(place, here);
    const drawn = order[place] ?? 0;
    if (own === count && (theirs > shared || (theirs === shared && drawn > lot))) continue;
    best = place;
    [count, shared, lot] = [own, theirs, drawn];
  }
  return best;
}

/** How many applicants each two reviewers were given together. */
class Pairs {
  private readonly counts: Uint32Array;
  private readonly size: number;

  constructor(size: number) {
    this.counts = new Uint32Array(size * size);
    this.size = size;
  }

  raise(one: number, other: number): void {
    for (const at of [one * this.size + other, other * this.size + one]) {
      this.counts[at] = (this.counts[at] ?? 0) + 1;
    }
  }

  sum(one: number, others: readonly number[]): number {
    return others.reduce((sum, other) => sum + (this.counts[one * this.size + other] ?? 0), 0);
  }
}

/** Looks for a chain: a full reviewer passes one applicant on to another, until one with room is reached. */
function passOn(load: PanelLoad, applicant: string): void {
  const all = load.reviewers.map((_, place) => place);
  if (all.every((place) => roomOf(load, place) <= 0)) return;
  const from = new Map<number, { readonly place: number; readonly applicant: string } | null>();
  const open = all.filter((place) => mayRead(load, place, applicant));
  for (const place of open) from.set(place, null);
  // Grows while it is walked.
  for (const place of open) {
    if (roomOf(load, place) > 0) {
      follow(load, from, place, applicant);
      return;
    }
    for (const passed of load.fresh[place] ?? []) {
      for (const next of all) {
        if (from.has(next) || !mayRead(load, next, passed)) continue;
        from.set(next, { place, applicant: passed });
        open.push(next);
      }
    }
  }
}

function follow(
  load: PanelLoad,
  from: ReadonlyMap<number, { readonly place: number; readonly applicant: string } | null>,
  end: number,
  applicant: string,
): void {
  let place = end;
  for (let step = from.get(place); step; step = from.get(place)) {
    take(load, step.place, step.applicant);
    give(load, place, step.applicant);
    place = step.place;
  }
  give(load, place, applicant);
}

function shortages(load: PanelLoad, wanted: readonly Wanted[]): Shortage[] {
  return wanted.flatMap(({ applicant, reviewers }) => {
    const has = readersOf(load, applicant).size;
    if (has >= reviewers) return [];
    const isBarred = load.reviewers.every((_, place) => !mayRead(load, place, applicant));
    return [{ applicant, has, wanted: reviewers, reason: isBarred ? "conflicts" : "limits" }];
  });
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
