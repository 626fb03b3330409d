import { BLOCK, mix, type Random, randomStream } from "#scoring";
import { rankSpan } from "../cohort-counts.ts";
import { blocksOf } from "../count-blocks.ts";
import { type CohortOptions, keyOf } from "../draw-plan.ts";
import { rankTally } from "../rank-tally.ts";
import type { DrawnRanks } from "./drawn-ranks.ts";

/** One whom the panel has ranked. */
export interface PanelMean {
  readonly id: string;
  /** Mean of its reviewers' scores, 0..100. */
  readonly mean: number;
  /** How many reviewers it rests on, from 1 up. */
  readonly reviewers: number;
}

/**
 * Draws by what the panel says: every mean moves by s / √n · N(0, 1), as another set of n readers would have moved it
 * (docs/scoring.md, Panel). An applicant's draws hang on seed, block and its id alone.
 * @param deviation s, in points: how far readers of one applicant scatter
 */
export function* panelDraws(
  applicants: readonly PanelMean[],
  deviation: number,
  { draws, seed, k = 0 }: CohortOptions,
): Generator<() => DrawnRanks, void> {
  const tally = rankTally(applicants.length, k);
  const total = new Float64Array(BLOCK);
  const ones = new Float64Array(BLOCK).fill(1);
  const caps = new Float64Array(BLOCK).fill(100);
  const keys = applicants.map(({ id }) => keyOf(id));
  for (let block = 0; block < blocksOf(draws); block++) {
    const width = Math.min(BLOCK, draws - block * BLOCK);
    for (const [a, { mean, reviewers }] of applicants.entries()) {
      const random = randomStream(mix(seed ^ (keys[a] ?? 0)), block);
      const error = deviation / Math.sqrt(reviewers);
      fillNormal(total, random);
      for (let t = 0; t < width; t++) {
        total[t] = Math.max(0, mean + error * (total[t] ?? 0));
      }
      tally.addScores(a, width, total, ones, 0, caps);
    }
    tally.closeBlock(width);
    yield () => {
      const counts = tally.counts();
      return {
        draws: counts.draws,
        applicants: applicants.map((_, a) => ({
          ...rankSpan(counts, applicants.length, a, counts.draws),
          top: (counts.tops[a] ?? 0) / counts.draws,
        })),
      };
    };
  }
}

/** Standard normal numbers (G. E. P. Box, M. E. Muller, 1958), two at a time; the length is even. */
function fillNormal(into: Float64Array, random: Random): void {
  for (let t = 0; t + 1 < into.length; t += 2) {
    // 1 − u is above 0, and so its logarithm finite.
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    into[t] = radius * Math.cos(angle);
    into[t + 1] = radius * Math.sin(angle);
  }
}
