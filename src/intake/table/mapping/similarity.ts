/** A comparison key with its pairs of neighbouring characters counted, so that it can be compared with many others. */
export interface Prepared {
  readonly key: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

/** A key of one character counts as one pair. */
export function prepare(key: string): Prepared {
  const pairs = new Map<string, number>();
  const characters = [...key];
  if (characters.length === 1) pairs.set(key, 1);
  for (let i = 1; i < characters.length; i += 1) {
    const pair = `${characters[i - 1]}${characters[i]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { key, pairs, total: Math.max(1, characters.length - 1) };
}

/**
 * How alike two keys are, 0..1: Dice's coefficient over pairs of characters (Dice 1945), so that Chinese and English are measured
 * alike; at least 0.85 where one holds the whole of the other, if that is of some length.
 */
export function likeness(one: Prepared, other: Prepared): number {
  if (one.key === "" || other.key === "") return 0;
  if (one.key === other.key) return 1;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  const dice = (2 * shared) / (one.total + other.total);
  const [short, long] =
    one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  // Two Han say as much as a word of Latin letters.
  const isTelling = short.length >= (/\p{Script=Han}/u.test(short) ? 4 : 8);
  return isTelling && long.includes(short) ? Math.max(dice, 0.85) : dice;
}

/**
 * How alike a header and a name are: as `likeness`, and at least 0.6 where a header mentions a short name, as a question does;
 * too little by itself, enough where the values of the column agree.
 */
export function headerLikeness(header: Prepared, name: Prepared): number {
  const isWord = name.key.length >= (/\p{Script=Han}/u.test(name.key) ? 2 : 5);
  const mentioned = isWord && header.key.includes(name.key) ? 0.6 : 0;
  return Math.max(mentioned, likeness(header, name));
}

/** A candidate under one of its names. */
export interface Candidate<T> {
  readonly name: Prepared;
  readonly item: T;
}

/** The candidate most like a key, and how far the best of another kind is behind; undefined when there are none. */
export function nearest<T>(
  key: Prepared,
  candidates: readonly Candidate<T>[],
  measure: (key: Prepared, name: Prepared) => number = likeness,
): { readonly item: T; readonly likeness: number; readonly ahead: number } | undefined {
  const best = new Map<T, number>();
  for (const { name, item } of candidates) {
    best.set(item, Math.max(best.get(item) ?? 0, measure(key, name)));
  }
  const [first, second] = [...best].sort(([, a], [, b]) => b - a);
  return first && { item: first[0], likeness: first[1], ahead: first[1] - (second?.[1] ?? 0) };
}
