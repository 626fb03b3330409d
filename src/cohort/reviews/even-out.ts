import {
  countGroups,
  countOf,
  give,
  groupsOf,
  mayRead,
  type PanelLoad,
  roomOf,
  take,
} from "./panel-load.ts";

/** Swaps tried to join two groups; beyond that they stay apart and are told. */
const MOST_SWAPS = 2_000;

/** Moves what was given in this run from those who read most to those who read least, while two differ by two or more. */
export function balance(load: PanelLoad): void {
  const places = load.reviewers.map((_, place) => place);
  for (let moved = true; moved; ) {
    moved = false;
    const byCount = places.toSorted((a, b) => countOf(load, b) - countOf(load, a));
    for (const from of byCount) {
      for (const to of byCount.toReversed()) {
        if (countOf(load, from) - countOf(load, to) < 2) break;
        if (roomOf(load, to) <= 0) continue;
        const applicant = [...(load.fresh[from] ?? [])].find((each) => mayRead(load, to, each));
        if (applicant === undefined) continue;
        take(load, from, applicant);
        give(load, to, applicant);
        moved = true;
      }
    }
  }
}

/**
 * Joins reviewers that share no applicant with the others, by swapping two applicants given in this run: nobody reads more or fewer
 * than before, no applicant has more or fewer reviewers.
 */
export function connect(load: PanelLoad): void {
  let groups = countGroups(load);
  let left = MOST_SWAPS;
  for (let joined = true; joined && groups > 1; ) {
    joined = false;
    for (const [one, other] of swapsAcross(load)) {
      left -= 1;
      if (left < 0) return;
      swap(load, one, other);
      const now = countGroups(load);
      joined = now < groups;
      if (joined) {
        groups = now;
        break;
      }
      swap(load, { ...one, applicant: other.applicant }, { ...other, applicant: one.applicant });
    }
  }
}

interface Given {
  readonly place: number;
  readonly applicant: string;
}

/** Two applicants of two groups whose reviewers may change places. */
function* swapsAcross(load: PanelLoad): Generator<readonly [Given, Given]> {
  const group = groupsOf(load);
  const places = load.reviewers.map((_, place) => place);
  for (const one of places) {
    for (const other of places) {
      if (one >= other || group[one] === group[other]) continue;
      for (const mine of load.fresh[one] ?? []) {
        for (const theirs of load.fresh[other] ?? []) {
          if (!mayRead(load, one, theirs) || !mayRead(load, other, mine)) continue;
          yield [
            { place: one, applicant: mine },
            { place: other, applicant: theirs },
          ];
        }
      }
    }
  }
}

function swap(load: PanelLoad, one: Given, other: Given): void {
  take(load, one.place, one.applicant);
  take(load, other.place, other.applicant);
  give(load, one.place, other.applicant);
  give(load, other.place, one.applicant);
}
