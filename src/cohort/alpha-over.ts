/** How far apart two ratings are: any difference, the ranks between them, or the plain difference. */
export type Metric = "nominal" | "ordinal" | "interval";

/** Agreement beyond chance. */
export interface Agreement {
  /** At most 1; 0 = as by chance, below 0 = worse; null with a `reason`. */
  readonly value: number | null;
  /** Units with at least two ratings. */
  readonly n: number;
  /** No unit was rated twice, or every rating is the same: then agreement cannot be told from chance. */
  readonly reason?: "noPairs" | "noVariation";
}

/** Units sorted by their ratings, to be counted together in any number: units with the same ratings are of one kind. */
export interface AlphaOver {
  /** By unit: place of its kind, from 0. */
  readonly kindOf: Uint32Array;
  readonly kinds: number;
  /** Alpha when units of each kind occur so often. */
  readonly alphaOf: (times: Uint32Array) => Agreement;
}

interface Kind {
  /** Place among all values, and how many ratings of the unit have it. */
  readonly values: readonly (readonly [place: number, count: number])[];
  /** Each unit's pairs weigh 1 / (m − 1), so that every rating counts once. */
  readonly weight: number;
}

/**
 * Alpha as a function of how often each kind of unit occurs: with five levels there are few kinds, however many units.
 * @param units at least two ratings each
 */
export function alphaOver(units: readonly (readonly number[])[], metric: Metric): AlphaOver {
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const names = new Map<string, number>();
  const kinds: Kind[] = [];
  const kindOf = Uint32Array.from(units, (unit) => {
    const sorted = unit.toSorted((a, b) => a - b);
    const name = sorted.join(" ");
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, kinds.length);
    const counts = new Map<number, number>();
    for (const value of sorted) {
      const place = placeOf.get(value) ?? 0;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return kinds.push({ values: [...counts], weight: 1 / (unit.length - 1) }) - 1;
  });
  return { kindOf, kinds: kinds.length, alphaOf: (times) => alphaOf(values, kinds, times, metric) };
}

function alphaOf(
  values: readonly number[],
  kinds: readonly Kind[],
  times: Uint32Array,
  metric: Metric,
): Agreement {
  const counts = new Float64Array(values.length);
  let [n, total] = [0, 0];
  for (let k = 0; k < kinds.length; k++) {
    const often = times[k] ?? 0;
    n += often;
    for (const [place, count] of kinds[k]?.values ?? []) {
      counts[place] = (counts[place] ?? 0) + often * count;
      total += often * count;
    }
  }
  if (n === 0) return { value: null, n, reason: "noPairs" };
  if (counts.includes(total)) return { value: null, n, reason: "noVariation" };
  const isNominal = metric === "nominal";
  const at = positions(values, counts, metric);
  let observed = 0;
  for (let k = 0; k < kinds.length; k++) {
    const often = times[k] ?? 0;
    const kind = kinds[k];
    if (often === 0 || !kind) continue;
    let pairs = 0;
    for (const [a, countA] of kind.values) {
      for (const [b, countB] of kind.values) {
        const distance = isNominal ? Number(a !== b) : ((at[a] ?? 0) - (at[b] ?? 0)) ** 2;
        pairs += countA * countB * distance;
      }
    }
    observed += often * kind.weight * pairs;
  }
  const expected = isNominal ? unlikePairs(counts, total) : spread(at, counts, total);
  return { value: 1 - ((total - 1) * observed) / expected, n };
}

/** Where each value stands; the distance of two is the square of their difference. */
function positions(values: readonly number[], counts: Float64Array, metric: Metric): Float64Array {
  if (metric !== "ordinal") return Float64Array.from(values);
  // The distance in ranks: all ratings from a to b, those at both ends half.
  let below = 0;
  return counts.map((count) => {
    below += count;
    return below - count / 2;
  });
}

/** Ordered pairs of ratings that differ. */
function unlikePairs(counts: Float64Array, total: number): number {
  return counts.reduce((sum, count) => sum + count * (total - count), 0);
}

/** Σ_a Σ_b n_a n_b (p_a − p_b)² = 2 N Σ n (p − mean)². */
function spread(at: Float64Array, counts: Float64Array, total: number): number {
  const mean = counts.reduce((sum, count, i) => sum + count * (at[i] ?? 0), 0) / total;
  return 2 * total * counts.reduce((sum, count, i) => sum + count * ((at[i] ?? 0) - mean) ** 2, 0);
}
