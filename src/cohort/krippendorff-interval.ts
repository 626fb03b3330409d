import { BLOCK, quantile, randomStream } from "#scoring";
import { alphaOver, type Metric } from "./alpha-over.ts";
import { krippendorffAlpha, pairableUnits } from "./krippendorff.ts";

export interface AlphaInterval {
  /** 2.5 % and 97.5 % quantile (type 7) of alpha over the resamples. */
  readonly low: number;
  readonly high: number;
  /** Units with at least two ratings. */
  readonly n: number;
  /** Resamples that have an alpha; one in which all ratings are the same has none. */
  readonly draws: number;
}

/**
 * Bootstrap interval of Krippendorff's alpha: the units are drawn again with replacement, as many as there are.
 * @param ratersByUnits as for `krippendorffAlpha`
 * @returns null where alpha is null, or no resample has one
 * @throws RangeError when `draws` is no whole number from 1 up
 */
export function krippendorffInterval(
  ratersByUnits: readonly (readonly (number | null)[])[],
  metric: Metric,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): AlphaInterval | null {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError("draws are 1 or more");
  const { value, n } = krippendorffAlpha(ratersByUnits, metric);
  if (value === null) return null;
  const { kindOf, kinds, alphaOf } = alphaOver(pairableUnits(ratersByUnits), metric);
  const alphas: number[] = [];
  for (let block = 0; block * BLOCK < draws; block++) {
    const random = randomStream(seed, block);
    for (let draw = block * BLOCK; draw < Math.min(draws, (block + 1) * BLOCK); draw++) {
      const times = new Uint32Array(kinds);
      for (let unit = 0; unit < n; unit++) {
        const kind = kindOf[Math.floor(random() * n)] ?? 0;
        times[kind] = (times[kind] ?? 0) + 1;
      }
      const drawn = alphaOf(times).value;
      if (drawn !== null) alphas.push(drawn);
    }
  }
  if (alphas.length === 0) return null;
  const sorted = alphas.sort((a, b) => a - b);
  return {
    low: quantile(sorted, 0.025),
    high: quantile(sorted, 0.975),
    n,
    draws: alphas.length,
  };
}
