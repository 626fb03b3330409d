/** One decimal from 0.0 to 100.0: the scores a table shows and ranks by. */
export const SCORES = 1_001;

/** Ranks up to twice this are counted one by one, further ones in steps of at most a 64th of the rank. */
const EXACT = 64;

/** How often each applicant had each score and each rank in some draws. */
export interface CohortCounts {
  readonly draws: number;
  /** Applicants × `SCORES`: draws with this score, in tenths, not counting blocked ones. */
  readonly scores: Uint16Array;
  /** Applicants × `rankBins`: draws with a rank in this bin, not counting blocked ones. */
  readonly ranks: Uint16Array;
  /** Draws with a rank of k or better. */
  readonly tops: Uint16Array;
  /** Draws in which a block gate failed: no rank. */
  readonly blocked: Uint16Array;
}

export function emptyCounts(applicants: number): CohortCounts {
  return {
    draws: 0,
    scores: new Uint16Array(applicants * SCORES),
    ranks: new Uint16Array(applicants * rankBins(applicants)),
    tops: new Uint16Array(applicants),
    blocked: new Uint16Array(applicants),
  };
}

/** Counts of two sets of draws of the same plan together; whole numbers, so the order of merging does not matter. */
export function mergeCounts(some: CohortCounts, others: CohortCounts): CohortCounts {
  return {
    draws: some.draws + others.draws,
    scores: added(some.scores, others.scores),
    ranks: added(some.ranks, others.ranks),
    tops: added(some.tops, others.tops),
    blocked: added(some.blocked, others.blocked),
  };
}

function added(some: Uint16Array, others: Uint16Array): Uint16Array {
  return some.map((count, at) => count + (others[at] ?? 0));
}

/**
 * Ranks that 5 % and 95 % of an applicant's ranked draws reach, rounded outwards to whole bins; nulls when it has none.
 * @param applicants how many take part
 * @param ranked draws in which this one has a rank
 */
export function rankSpan(
  counts: CohortCounts,
  applicants: number,
  applicant: number,
  ranked: number,
): { readonly rankLow: number | null; readonly rankHigh: number | null } {
  if (ranked === 0) return { rankLow: null, rankHigh: null };
  const bins = rankBins(applicants);
  const ranks = counts.ranks.subarray(applicant * bins, (applicant + 1) * bins);
  return {
    rankLow: ranksOfBin(placeReached(ranks, 0.05 * ranked)).first,
    rankHigh: Math.min(applicants, ranksOfBin(placeReached(ranks, 0.95 * ranked)).last),
  };
}

/** The first place at which the running sum is `count` or more. */
export function placeReached(counts: Uint16Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at] ?? 0;
    if (sum >= count && sum > 0) return at;
  }
  return counts.length - 1;
}

/** Bins for ranks 1 to `applicants`. */
export function rankBins(applicants: number): number {
  return applicants === 0 ? 0 : binOfRank(applicants) + 1;
}

/** Place of the bin of a rank from 1 up. */
export function binOfRank(rank: number): number {
  const step = stepsAt(rank);
  return step * EXACT + Math.ceil(rank / 2 ** step) - 1;
}

/** First and last rank of a bin. */
export function ranksOfBin(bin: number): { readonly first: number; readonly last: number } {
  const step = Math.max(0, Math.floor(bin / EXACT) - 1);
  const last = (bin + 1 - step * EXACT) * 2 ** step;
  return { first: last - 2 ** step + 1, last };
}

/** Bins of ranks 65 to 128 are 1 wide, of 129 to 256 2 wide, of 257 to 512 4 wide and so on. */
function stepsAt(rank: number): number {
  return rank <= 2 * EXACT ? 0 : Math.ceil(Math.log2(rank / (2 * EXACT)));
}
