import type { Reviewer } from "../intake/record.ts";

/** Who reads whom while an assignment is being worked out; changed in place. */
export interface PanelLoad {
  readonly reviewers: readonly Reviewer[];
  /** By place of the reviewer: whom they must not read. */
  readonly barred: readonly ReadonlySet<string>[];
  /** By place of the reviewer: whom they read, given before or now. */
  readonly reads: readonly Set<string>[];
  /** By place of the reviewer: what was given now and may still be moved. */
  readonly fresh: readonly Set<string>[];
  /** By applicant: places of its reviewers. */
  readonly readers: Map<string, Set<number>>;
}

/** What reviewers read so far; an applicant they must not read counts neither for them nor for it. */
export function loadOf(reviewers: readonly Reviewer[]): PanelLoad {
  const barred = reviewers.map(({ conflicts }) => new Set(conflicts));
  const reads = reviewers.map(
    ({ assigned }, place) =>
      new Set(assigned.filter((applicant) => !barred[place]?.has(applicant))),
  );
  const readers = new Map<string, Set<number>>();
  for (const [place, given] of reads.entries()) {
    for (const applicant of given) readersIn(readers, applicant).add(place);
  }
  return { reviewers, barred, reads, fresh: reviewers.map(() => new Set()), readers };
}

export function readersOf({ readers }: PanelLoad, applicant: string): Set<number> {
  return readersIn(readers, applicant);
}

function readersIn(readers: Map<string, Set<number>>, applicant: string): Set<number> {
  const known = readers.get(applicant) ?? new Set<number>();
  readers.set(applicant, known);
  return known;
}

export function give(load: PanelLoad, place: number, applicant: string): void {
  load.reads[place]?.add(applicant);
  load.fresh[place]?.add(applicant);
  readersOf(load, applicant).add(place);
}

export function take(load: PanelLoad, place: number, applicant: string): void {
  load.reads[place]?.delete(applicant);
  load.fresh[place]?.delete(applicant);
  readersOf(load, applicant).delete(place);
}

/** Applicants that a reviewer reads. */
export function countOf({ reads }: PanelLoad, place: number): number {
  return reads[place]?.size ?? 0;
}

/** How many more a reviewer takes. */
export function roomOf(load: PanelLoad, place: number): number {
  const limit = load.reviewers[place]?.limit ?? null;
  return limit === null ? Number.POSITIVE_INFINITY : limit - countOf(load, place);
}

/** Whether a reviewer may read an applicant and does not yet. */
export function mayRead(load: PanelLoad, place: number, applicant: string): boolean {
  return !load.barred[place]?.has(applicant) && !load.reads[place]?.has(applicant);
}

/** By place of the reviewer: the group of reviewers that hang together by shared applicants; −1 for one who reads nobody. */
export function groupsOf(load: PanelLoad): number[] {
  const group = load.reviewers.map(() => -1);
  for (const [first] of load.reviewers.entries()) {
    if (group[first] !== -1 || countOf(load, first) === 0) continue;
    const open = [first];
    const seen = new Set<string>();
    group[first] = first;
    // Grows while it is walked.
    for (const place of open) {
      for (const applicant of load.reads[place] ?? []) {
        if (seen.has(applicant)) continue;
        seen.add(applicant);
        for (const other of readersOf(load, applicant)) {
          if (group[other] !== -1) continue;
          group[other] = first;
          open.push(other);
        }
      }
    }
  }
  return group;
}

/** How many groups of reviewers share no applicant. */
export function countGroups(load: PanelLoad): number {
  return new Set(groupsOf(load).filter((group) => group !== -1)).size;
}
