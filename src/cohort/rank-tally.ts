import { BLOCK } from "#scoring";
import { binOfRank, type CohortCounts, emptyCounts, rankBins, SCORES } from "./cohort-counts.ts";
import { BLOCKED } from "./draw-kinds.ts";

/** Counts scores and ranks, block after block. */
export interface RankTally {
  /** Takes an applicant's totals of a block: × `parts`, under `caps`, rounded to tenths as `round1` does. */
  readonly addScores: (
    applicant: number,
    width: number,
    total: Float64Array,
    parts: Float64Array,
    from: number,
    caps: Float64Array,
  ) => void;
  /** Ranks the block once all applicants have their scores. */
  readonly closeBlock: (width: number) => void;
  /** What was counted so far; grows with the next block. */
  readonly counts: () => CohortCounts;
}

/** In place of a score where an applicant has no rank in a draw. */
const UNRANKED = 65_535;
// As constants of this module, for the reason given in draw-kernel.ts.
const COLUMNS = BLOCK;
const TENTHS = SCORES;
const NO_RANK = BLOCKED;

/** @param k see `CohortOptions` */
export function rankTally(applicants: number, k: number): RankTally {
  const counted = emptyCounts(applicants);
  const { scores, ranks, tops, blocked } = counted;
  let draws = 0;
  // Constants of the closure for the reason given in draw-kernel.ts.
  const tenths = new Uint16Array(applicants * COLUMNS).fill(UNRANKED);
  const scoreCounts = scores;
  const rankCounts = ranks;
  /** Draws × scores: how many applicants have that score, later its rank. */
  const table = new Uint16Array(COLUMNS * TENTHS);
  const bins = rankBins(applicants);
  const binOf = Uint16Array.from({ length: applicants + 1 }, (_, rank) =>
    rank === 0 ? 0 : binOfRank(rank),
  );

  return {
    addScores(applicant, width, total, parts, from, caps) {
      const row = applicant * COLUMNS;
      const own = applicant * TENTHS;
      let without = 0;
      for (let t = 0; t < width; t++) {
        const cap = caps[t] as number;
        if (cap === NO_RANK) {
          tenths[row + t] = UNRANKED;
          without++;
          continue;
        }
        const score = Math.min(cap, (total[t] as number) * (parts[from + t] as number));
        const tenth = (score * 10 + 0.5 + 1e-9) | 0;
        tenths[row + t] = tenth;
        scoreCounts[own + tenth] = (scoreCounts[own + tenth] as number) + 1;
        table[t * TENTHS + tenth] = (table[t * TENTHS + tenth] as number) + 1;
      }
      blocked[applicant] = (blocked[applicant] as number) + without;
    },
    closeBlock(width) {
      draws += width;
      toRanks(table, width);
      for (let applicant = 0; applicant < applicants; applicant++) {
        const row = applicant * COLUMNS;
        const own = applicant * bins;
        let top = 0;
        for (let t = 0; t < width; t++) {
          const tenth = tenths[row + t] as number;
          if (tenth === UNRANKED) continue;
          const rank = table[t * TENTHS + tenth] as number;
          if (rank <= k) top++;
          const bin = own + (binOf[rank] as number);
          rankCounts[bin] = (rankCounts[bin] as number) + 1;
        }
        tops[applicant] = (tops[applicant] as number) + top;
      }
      table.fill(0);
    },
    counts: () => ({ ...counted, draws }),
  };
}

/** Turns how many have a score into its rank: 1 + how many have a higher one, so that ties share the better rank. */
function toRanks(table: Uint16Array, width: number): void {
  for (let t = 0; t < width; t++) {
    let rank = 1;
    for (let at = (t + 1) * TENTHS - 1; at >= t * TENTHS; at--) {
      const ties = table[at] as number;
      table[at] = rank;
      rank += ties;
    }
  }
}
