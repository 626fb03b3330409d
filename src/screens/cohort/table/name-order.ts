/** Names sorted in one go; what is left to do between two looks at the clock. */
const RUN = 512;

/**
 * The place of every name in the alphabet, from 0; equal names keep their order. Merge sort, bottom up, in steps of a few
 * milliseconds: comparing 20,000 Chinese names at once would hold up the page.
 * @param compare as `Intl.Collator` does
 */
export function* nameOrderSteps(
  names: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, Uint32Array> {
  const order = (a: number, b: number): number => compare(names[a] ?? "", names[b] ?? "") || a - b;
  let sorted = Uint32Array.from(names.keys());
  for (let start = 0; start < names.length; start += RUN) {
    sorted.subarray(start, start + RUN).sort(order);
    yield;
  }
  for (let width = RUN; width < names.length; width *= 2) {
    const merged = new Uint32Array(names.length);
    for (let start = 0; start < names.length; start += 2 * width) {
      const [first, second] = [
        sorted.subarray(start, start + width),
        sorted.subarray(start + width, start + 2 * width),
      ];
      merged.set(merge(first, second, order), start);
      yield;
    }
    sorted = merged;
  }
  const places = new Uint32Array(names.length);
  for (const [place, name] of sorted.entries()) places[name] = place;
  return places;
}

function merge(
  first: Uint32Array,
  second: Uint32Array,
  order: (a: number, b: number) => number,
): Uint32Array {
  const merged = new Uint32Array(first.length + second.length);
  let [i, j] = [0, 0];
  for (let place = 0; place < merged.length; place += 1) {
    const [a, b] = [first[i], second[j]];
    const takesFirst = b === undefined || (a !== undefined && order(a, b) <= 0);
    merged[place] = (takesFirst ? a : b) ?? 0;
    if (takesFirst) i += 1;
    else j += 1;
  }
  return merged;
}
