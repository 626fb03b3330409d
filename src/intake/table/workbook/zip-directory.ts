import { decodeAnyway, decodeStrictly } from "../encoding/encoding.ts";
import { TABLE_LIMITS } from "../limits.ts";

/** One part of a ZIP as its directory describes it. */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Bytes as they stand in the file. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const WIDE = 0xffffffff;

/**
 * The parts of a ZIP by name, from its directory; nothing is unpacked, and no size that the file claims is believed.
 * @returns undefined when the directory is damaged, names a part twice or has more than 2,000
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return undefined;
  const parts = new Map<string, ZipPart>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > TABLE_LIMITS.parts) return undefined;
  try {
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== ENTRY) return undefined;
      const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((o) =>
        view.getUint16(at + o, true),
      ) as [number, number, number];
      const name = nameIn(bytes.subarray(at + 46, at + 46 + nameBytes));
      const extra = at + 46 + nameBytes;
      const packed = packedBytes(bytes, view, at, extra, extraBytes);
      if (!packed || parts.has(name)) return undefined;
      const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
      parts.set(name, { name, method: view.getUint16(at + 10, true), encrypted, packed });
      at = extra + extraBytes + commentBytes;
    }
  } catch {
    // A place outside the file.
    return undefined;
  }
  return parts;
}

/** Names are UTF-8 or, packed on a Chinese Windows, GB18030; a name read wrongly could stand there twice. */
function nameIn(bytes: Uint8Array): string {
  return decodeStrictly(bytes, "utf-8") ?? decodeAnyway(bytes, "gb18030");
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  entry: number,
  extra: number,
  extraBytes: number,
): Uint8Array | undefined {
  const sizes = [
    view.getUint32(entry + 24, true),
    view.getUint32(entry + 20, true),
    view.getUint32(entry + 42, true),
  ];
  const [, size = 0, local = 0] = sizes.includes(WIDE)
    ? widened(view, sizes, extra, extraBytes)
    : sizes;
  if (view.getUint32(local, true) !== LOCAL) return undefined;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return from + size <= bytes.length ? bytes.subarray(from, from + size) : undefined;
}

/** ZIP64: unpacked size, packed size and place stand in an extra field, in this order, where 32 bits say "too large". */
function widened(
  view: DataView,
  sizes: readonly number[],
  extra: number,
  extraBytes: number,
): number[] {
  for (let at = extra; at + 4 <= extra + extraBytes; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    return sizes.map((size) => {
      if (size !== WIDE) return size;
      const wide = Number(view.getBigUint64(value, true));
      value += 8;
      return wide;
    });
  }
  return [...sizes];
}
