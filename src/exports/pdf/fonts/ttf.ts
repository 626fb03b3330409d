import { type Box, boxOf } from "./outline.ts";
import { type Glyph, SHARD_UNITS } from "./shards.ts";

/** Vertical metrics of the Noto Sans CJK family, 1/1000 em. */
export const ASCENT = 880;
export const DESCENT = -120;
export const CAP_HEIGHT = 733;

/** A TrueType file and the box around all its glyphs, in 1/1000 em. */
export interface Ttf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly box: Box;
}

/**
 * Assembles the tables a PDF needs of an embedded TrueType font whose text is written as glyph numbers
 * (ISO 32000-1, 9.9: glyf, head, hhea, hmtx, loca, maxp). Glyph 0 is the first of `glyphs`. Every glyph gets the box of all of them and
 * the side bearing that goes with it: renderers take the box as a bound and place a glyph by box minus bearing, and boxes of their own
 * cost a twentieth of the file.
 */
export function assembleTtf(glyphs: readonly Glyph[]): Ttf {
  const boxes = glyphs.map(boxOf);
  const box = unite(boxes);
  const outlines = glyphs.map((glyph) => packGlyph(glyph, box));
  const tables: [string, Uint8Array][] = [
    ["glyf", concat(outlines)],
    ["head", head(box)],
    ["hhea", hhea(glyphs, box)],
    ["hmtx", words(glyphs.flatMap((g) => [units(g.advance), box.xMin]))],
    ["loca", loca(outlines)],
    ["maxp", maxp(glyphs)],
  ];
  const scale = 1000 / SHARD_UNITS;
  return {
    bytes: join(tables),
    box: {
      xMin: box.xMin * scale,
      yMin: box.yMin * scale,
      xMax: box.xMax * scale,
      yMax: box.yMax * scale,
    },
  };
}

function units(thousandths: number): number {
  return Math.round((thousandths * SHARD_UNITS) / 1000);
}

function unite(boxes: readonly Box[]): Box {
  return {
    xMin: Math.min(...boxes.map((b) => b.xMin)),
    yMin: Math.min(...boxes.map((b) => b.yMin)),
    xMax: Math.max(...boxes.map((b) => b.xMax)),
    yMax: Math.max(...boxes.map((b) => b.yMax)),
  };
}

/** Big-endian 16-bit words; negative values as two's complement. */
function words(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, i) => view.setUint16(2 * i, value & 0xffff));
  return new Uint8Array(view.buffer);
}

function packGlyph(glyph: Glyph, box: Box): Uint8Array {
  if (glyph.contours.length === 0) return new Uint8Array();
  let last = -1;
  const ends = glyph.contours.map((points) => (last += points));
  const header = words([glyph.contours.length, box.xMin, box.yMin, box.xMax, box.yMax, ...ends, 0]);
  const bytes = concat([header, glyph.flags, glyph.xs, glyph.ys]);
  // Every glyph starts on an even offset.
  return bytes.length % 2 === 0 ? bytes : concat([bytes, new Uint8Array(1)]);
}

/** Words that are zero in every font we write. */
function zeros(count: number): number[] {
  return Array.from({ length: count }, () => 0);
}

function head(box: Box): Uint8Array {
  const versionAndRevision = [1, 0, 1, 0];
  const checksumAndMagic = [0, 0, 0x5f0f, 0x3cf5];
  const flags = 3; // baseline at y = 0, left side bearing at x = 0
  const dates = zeros(8);
  const [styles, smallestSize, direction, longOffsets, format] = [0, 8, 2, 1, 0];
  return words(
    versionAndRevision
      .concat(checksumAndMagic, flags, SHARD_UNITS, dates)
      .concat(box.xMin, box.yMin, box.xMax, box.yMax)
      .concat(styles, smallestSize, direction, longOffsets, format),
  );
}

function hhea(glyphs: readonly Glyph[], box: Box): Uint8Array {
  const widest = Math.max(...glyphs.map((g) => units(g.advance)));
  const version = [1, 0];
  const caret = [1, 0, 0];
  return words(
    version
      .concat(units(ASCENT), units(DESCENT), 0, widest, box.xMin, 0, box.xMax)
      .concat(caret, zeros(5), glyphs.length),
  );
}

function maxp(glyphs: readonly Glyph[]): Uint8Array {
  const points = Math.max(...glyphs.map((g) => g.flags.length));
  const contours = Math.max(...glyphs.map((g) => g.contours.length));
  const zones = 2;
  return words([1, 0, glyphs.length, points, contours, 0, 0, zones].concat(zeros(8)));
}

function loca(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let offset = 0;
  outlines.forEach((outline, i) => {
    offset += outline.length;
    view.setUint32(4 * (i + 1), offset);
  });
  return new Uint8Array(view.buffer);
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let sum = 0;
  for (let i = 0; i < whole; i += 4) sum = (sum + view.getInt32(i)) | 0;
  let rest = 0;
  for (let i = whole; i < bytes.length; i++) rest |= (bytes[i] ?? 0) << (24 - 8 * (i - whole));
  return (sum + rest) >>> 0;
}

function join(tables: readonly [string, Uint8Array][]): Uint8Array<ArrayBuffer> {
  const directory = new DataView(new ArrayBuffer(12 + 16 * tables.length));
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.setUint32(0, 0x00010000);
  [tables.length, 16 * power, Math.log2(power), 16 * (tables.length - power)].forEach(
    (value, i) => {
      directory.setUint16(4 + 2 * i, value);
    },
  );
  const parts: Uint8Array[] = [new Uint8Array(directory.buffer)];
  let offset = directory.byteLength;
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) directory.setUint8(entry + k, tag.charCodeAt(k));
    [checksum(bytes), offset, bytes.length].forEach((value, k) => {
      directory.setUint32(entry + 4 + 4 * k, value);
    });
    const padded = concat([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  });
  return concat(parts);
}

/** One array from many. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
