import type { Glyph } from "./shards.ts";

/** Smallest box around a glyph's points, in shard units. */
export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** Box of a glyph; all zero when it has no outline. */
export function boxOf(glyph: Glyph): Box {
  const [xMin, xMax] = extent(glyph.flags, glyph.xs, 2, 16);
  const [yMin, yMax] = extent(glyph.flags, glyph.ys, 4, 32);
  return { xMin, yMin, xMax, yMax };
}

/** Walks one axis of TrueType's packed deltas (OpenType, glyf: simple glyph flags). */
function extent(flags: Uint8Array, packed: Uint8Array, short: number, same: number) {
  let value = 0;
  let at = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const flag of flags) {
    if (flag & short) {
      const step = packed[at++] ?? 0;
      value += flag & same ? step : -step;
    } else if (!(flag & same)) {
      value += (((packed[at] ?? 0) << 24) >> 16) | (packed[at + 1] ?? 0);
      at += 2;
    }
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return flags.length === 0 ? ([0, 0] as const) : ([low, high] as const);
}
