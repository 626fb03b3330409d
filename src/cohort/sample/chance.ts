import type { Random } from "#scoring";

/** A draw from the normal distribution with mean 0 and standard deviation 1 (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A whole number, each from `least` to `most` equally likely. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** @throws RangeError for an empty list */
export function pick<T>(random: Random, list: readonly T[]): T {
  const [chosen] = list.slice(Math.floor(random() * list.length));
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** An id in the shape of RFC 9562, version 4; the same stream gives the same. */
export function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, (_, place) => {
    const digit = whole(random, 0, 15);
    if (place === 12) return "4";
    return (place === 16 ? (digit & 3) | 8 : digit).toString(16);
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The whole number nearest to a value, within limits. */
export function clipped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}
