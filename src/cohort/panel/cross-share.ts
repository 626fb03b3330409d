import { randomStream } from "#scoring";
import type { Given } from "./take-out-harshness.ts";

const ROUNDS = 300;

/**
 * How well two halves of a panel are joined, as the share of readings given across them. The halves are those that hang together least:
 * co-readings, each applicant's pairs weighing 1 / (n_i − 1), are cut where the part φ that crosses is smallest (spectral sweep
 * after J. Shi, J. Malik, Normalized Cuts, 2000). If every reading crosses with chance x, pairs do with φ = 2x (1 − x).
 * @returns 0..0.5; 0.5 when the cut finds no halves; null where no two reviewers read the same applicant
 */
export function crossShare(given: readonly Given[]): number | null {
  const { links, volumes } = coReadings(given);
  const all = volumes.reduce((sum, volume) => sum + volume, 0);
  if (all === 0) return null;
  const inHalf = volumes.map(() => false);
  let [cut, volume, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const r of spectralOrder(links, volumes).slice(0, -1)) {
    const row = links[r] ?? [];
    for (const [s, weight] of row.entries()) cut += inHalf[s] ? -weight : weight;
    inHalf[r] = true;
    volume += volumes[r] ?? 0;
    const smaller = Math.min(volume, all - volume);
    if (smaller > 0) least = Math.min(least, cut / smaller);
  }
  return least >= 0.5 ? 0.5 : (1 - Math.sqrt(1 - 2 * Math.max(0, least))) / 2;
}

/** For every two reviewers the weight of the applicants both have read, and each one's sum. */
function coReadings(given: readonly Given[]): {
  readonly links: readonly (readonly number[])[];
  readonly volumes: readonly number[];
} {
  const names = [...new Set(given.map(({ reviewer }) => reviewer))].sort();
  const place = new Map(names.map((name, r) => [name, r]));
  const readers = new Map<string, number[]>();
  for (const { applicant, reviewer } of given) {
    const own = readers.get(applicant) ?? [];
    readers.set(applicant, own);
    own.push(place.get(reviewer) ?? 0);
  }
  const links = names.map(() => names.map(() => 0));
  for (const own of readers.values()) {
    for (const r of own) {
      const row = links[r] ?? [];
      for (const s of own) if (r !== s) row[s] = (row[s] ?? 0) + 1 / (own.length - 1);
    }
  }
  return { links, volumes: links.map((row) => row.reduce((sum, weight) => sum + weight, 0)) };
}

/** Reviewers along the second eigenvector of D^−½ L D^−½, found by power iteration on (I + that) / 2. */
function spectralOrder(
  links: readonly (readonly number[])[],
  volumes: readonly number[],
): readonly number[] {
  const roots = volumes.map((volume) => Math.sqrt(volume));
  const random = randomStream(1, 0);
  let vector = roots.map(() => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const free = withoutPart(vector, roots);
    const moved = links.map((row, r) => {
      const sum = row.reduce(
        (part, weight, s) =>
          part + (weight === 0 ? 0 : (weight * (free[s] ?? 0)) / (roots[s] ?? 1)),
        0,
      );
      const root = roots[r] ?? 0;
      return ((free[r] ?? 0) + (root === 0 ? 0 : sum / root)) / 2;
    });
    const length = Math.hypot(...moved);
    vector = length === 0 ? moved : moved.map((value) => value / length);
  }
  const along = vector.map((value, r) => (roots[r] ? value / (roots[r] ?? 1) : 0));
  return [...along.keys()].sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0) || a - b);
}

/** What is left of a vector at a right angle to another one. */
function withoutPart(vector: readonly number[], other: readonly number[]): number[] {
  const product = vector.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
  const square = other.reduce((sum, value) => sum + value * value, 0);
  return vector.map((value, i) => value - (product / square) * (other[i] ?? 0));
}
