/**
 * Reads what the shards need from a TrueType file: character map, advances, simple outlines, single substitutions.
 * Origin: OpenType specification 1.9, chapters cmap, glyf, hmtx, GSUB.
 */

/**
 * @typedef {{ ends: number[], on: boolean[], xs: number[], ys: number[] }} Outline
 *   One glyph: index of the last point of each contour, on-curve marks, coordinates in font units.
 * @typedef {{ unitsPerEm: number, glyphOf: Map<number, number>, advance: (glyph: number) => number,
 *   outline: (glyph: number) => Outline, substitutes: (feature: string) => Map<number, number> }} Sfnt
 */

const EMPTY = Object.freeze({ ends: [], on: [], xs: [], ys: [] });

/**
 * @param {Uint8Array} bytes a TrueType file with `glyf` outlines and long glyph offsets
 * @returns {Sfnt}
 */
export function readSfnt(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, view.getUint32(entry + 8));
  }
  const at = (tag) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`font without table ${tag}`);
    return offset;
  };
  if (view.getInt16(at("head") + 50) !== 1) throw new Error("font with short glyph offsets");
  const metrics = view.getUint16(at("hhea") + 34);
  return {
    unitsPerEm: view.getUint16(at("head") + 18),
    glyphOf: readCmap(view, at("cmap")),
    advance: (glyph) => view.getUint16(at("hmtx") + 4 * Math.min(glyph, metrics - 1)),
    outline: (glyph) => readOutline(view, at("loca"), at("glyf"), glyph),
    substitutes: (feature) => readSubstitutes(view, at("GSUB"), feature),
  };
}

/** Format 12 only: every font used here has one. */
function readCmap(view, start) {
  const map = new Map();
  for (let i = 0; i < view.getUint16(start + 2); i++) {
    const sub = start + view.getUint32(start + 8 + 8 * i);
    if (view.getUint16(sub) !== 12) continue;
    for (let g = 0; g < view.getUint32(sub + 12); g++) {
      const group = sub + 16 + 12 * g;
      const first = view.getUint32(group);
      const last = view.getUint32(group + 4);
      const glyph = view.getUint32(group + 8);
      for (let code = first; code <= last; code++) map.set(code, glyph + code - first);
    }
  }
  return map;
}

/** @returns {Outline} */
function readOutline(view, loca, glyf, glyph) {
  const from = view.getUint32(loca + 4 * glyph);
  const to = view.getUint32(loca + 4 * glyph + 4);
  if (from === to) return EMPTY;
  const at = glyf + from;
  return view.getInt16(at) < 0 ? readComposite(view, loca, glyf, at + 10) : readSimple(view, at);
}

/** A glyph put together from others, e.g. a letter and its accent, each moved but never turned or scaled. */
function readComposite(view, loca, glyf, start) {
  const whole = { ends: [], on: [], xs: [], ys: [] };
  let at = start;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    const part = readOutline(view, loca, glyf, view.getUint16(at + 2));
    if (!(flags & OFFSETS) || flags & TRANSFORMED)
      throw new Error("composite glyph of an unknown kind");
    const dx = flags & WORDS ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = flags & WORDS ? view.getInt16(at + 6) : view.getInt8(at + 5);
    at += flags & WORDS ? 8 : 6;
    whole.ends.push(...part.ends.map((end) => end + whole.on.length));
    whole.xs.push(...part.xs.map((x) => x + dx));
    whole.ys.push(...part.ys.map((y) => y + dy));
    whole.on.push(...part.on);
  }
  return whole;
}

/** Composite glyph flags (OpenType, glyf). */
const WORDS = 0x1;
const OFFSETS = 0x2;
const MORE = 0x20;
const TRANSFORMED = 0x8 | 0x40 | 0x80;

function readSimple(view, start) {
  let at = start;
  const contours = view.getInt16(at);
  const ends = Array.from({ length: contours }, (_, i) => view.getUint16(at + 10 + 2 * i));
  const points = (ends.at(-1) ?? -1) + 1;
  at += 10 + 2 * contours;
  at += 2 + view.getUint16(at);
  const flags = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    const repeats = flag & 8 ? view.getUint8(at++) : 0;
    for (let r = 0; r <= repeats; r++) flags.push(flag);
  }
  const axis = (short, same) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  return { ends, on: flags.map((flag) => (flag & 1) === 1), xs: axis(2, 16), ys: axis(4, 32) };
}

/** Glyph → glyph of a feature's single substitutions (lookup type 1, plain or behind an extension). */
function readSubstitutes(view, gsub, feature) {
  const features = gsub + view.getUint16(gsub + 6);
  const lookups = gsub + view.getUint16(gsub + 8);
  const map = new Map();
  for (let i = 0; i < view.getUint16(features); i++) {
    const entry = features + 2 + 6 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)));
    if (tag !== feature) continue;
    const table = features + view.getUint16(entry + 4);
    for (let k = 0; k < view.getUint16(table + 2); k++) {
      const index = view.getUint16(table + 4 + 2 * k);
      readLookup(view, lookups + view.getUint16(lookups + 2 + 2 * index), map);
    }
  }
  return map;
}

function readLookup(view, lookup, map) {
  for (let i = 0; i < view.getUint16(lookup + 4); i++) {
    let type = view.getUint16(lookup);
    let sub = lookup + view.getUint16(lookup + 6 + 2 * i);
    if (type === 7) {
      type = view.getUint16(sub + 2);
      sub += view.getUint32(sub + 4);
    }
    if (type !== 1) continue;
    const delta = view.getUint16(sub) === 1 ? view.getInt16(sub + 4) : undefined;
    readCoverage(view, sub + view.getUint16(sub + 2)).forEach((glyph, k) => {
      map.set(
        glyph,
        delta === undefined ? view.getUint16(sub + 6 + 2 * k) : (glyph + delta) & 0xffff,
      );
    });
  }
}

function readCoverage(view, start) {
  const glyphs = [];
  const count = view.getUint16(start + 2);
  for (let i = 0; i < count; i++) {
    if (view.getUint16(start) === 1) glyphs.push(view.getUint16(start + 4 + 2 * i));
    else {
      const range = start + 4 + 6 * i;
      for (let g = view.getUint16(range); g <= view.getUint16(range + 2); g++) glyphs.push(g);
    }
  }
  return glyphs;
}
