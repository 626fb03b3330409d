import { gunzipSync } from "fflate";

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
export const SHARD_UNITS = 500;

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
 * Reads one shard as written by `tooling/fonts/shard.mjs`, gzipped or already unpacked by the server.
 * @throws Error when the bytes are no shard of this version
 */
export function decodeShard(file: Uint8Array): Glyphs {
  const bytes = file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
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
    const counts = Array.from({ length: contours.varint() }, () => contours.varint());
    glyphs.set(code, { advance, contours: counts, ...takePoints(sum(counts), flags, xs, ys) });
  }
  return glyphs;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function takePoints(points: number, flags: Reader, xs: Reader, ys: Reader) {
  const own = flags.bytes.subarray(flags.at, flags.at + points);
  flags.at += points;
  let width = 0;
  let height = 0;
  for (const flag of own) {
    width += packedLength(flag, 2, 16);
    height += packedLength(flag, 4, 32);
  }
  const glyph = {
    flags: own,
    xs: xs.bytes.subarray(xs.at, xs.at + width),
    ys: ys.bytes.subarray(ys.at, ys.at + height),
  };
  xs.at += width;
  ys.at += height;
  return glyph;
}

/** Bytes one coordinate takes: a short delta 1, an unchanged one 0, any other 2. */
function packedLength(flag: number, short: number, same: number): number {
  if (flag & short) return 1;
  return flag & same ? 0 : 2;
}
