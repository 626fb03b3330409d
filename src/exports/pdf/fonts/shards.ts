/** Outline of one glyph as TrueType packs it, in units of the shard. */
export interface Glyph {
  /** 1/1000 em. */
  readonly advance: number;
  /** Points of each contour, in order. */
  readonly contours: readonly number[];
  readonly flags: Uint8Array;
  readonly xs: Uint8Array;
  readonly ys: Uint8Array;
}

/** Code → glyph. A code from 0xF0000 on is the other width form of the character 0xF0000 below it. */
export type Glyphs = ReadonlyMap<number, Glyph>;

const STREAMS = 6;
/** Units per em that `tooling/fonts` writes. */
export const SHARD_UNITS = 250;

/** Reads forward through one stream of a shard. */
class Reader {
  at = 0;
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error("font shard is cut short");
    return value;
  }
  take(count: number): Uint8Array {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

/**
 * Reads one shard as written by `tooling/fonts/shard.mjs`, unpacked.
 * @param wanted which codes to keep, all when absent; a report needs a fifth of the glyphs in a shard
 * @throws Error when the bytes are no shard of this version
 */
export function decodeShard(bytes: Uint8Array, wanted?: (code: number) => boolean): Glyphs {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    String.fromCharCode(...bytes.subarray(0, 4)) !== "TSF1" ||
    view.getUint16(4) !== SHARD_UNITS
  ) {
    throw new Error("not a font shard");
  }
  let from = 8 + 4 * STREAMS;
  const streams = Array.from({ length: STREAMS }, (_, i) => {
    const to = from + view.getUint32(8 + 4 * i);
    const stream = bytes.subarray(from, to);
    from = to;
    return new Reader(stream);
  });
  const [codes, advances, contours, flags, xs, ys] = streams;
  if (!codes || !advances || !contours || !flags || !xs || !ys) throw new Error("not a font shard");
  const glyphs = new Map<number, Glyph>();
  let code = 0;
  for (let i = view.getUint16(6); i > 0; i--) {
    code += codes.varint();
    const advance = advances.byte() * 256 + advances.byte();
    const counts: number[] = [];
    let points = 0;
    for (let left = contours.varint(); left > 0; left--) {
      const count = contours.varint();
      counts.push(count);
      points += count;
    }
    const [width, height] = lengths(flags, points);
    if (wanted?.(code) === false) {
      flags.at += points;
      xs.at += width;
      ys.at += height;
      continue;
    }
    glyphs.set(code, {
      advance,
      contours: counts,
      flags: flags.take(points),
      xs: xs.take(width),
      ys: ys.take(height),
    });
  }
  return glyphs;
}

/** Bytes that the coordinates of the next points take. */
function lengths(flags: Reader, points: number): readonly [xs: number, ys: number] {
  let width = 0;
  let height = 0;
  for (let at = flags.at; at < flags.at + points; at++) {
    const flag = flags.bytes[at] ?? 0;
    width += packedLength(flag, 2, 16);
    height += packedLength(flag, 4, 32);
  }
  return [width, height];
}

/** Bytes one coordinate takes: a short delta 1, an unchanged one 0, any other 2. */
function packedLength(flag: number, short: number, same: number): number {
  if (flag & short) return 1;
  return flag & same ? 0 : 2;
}
