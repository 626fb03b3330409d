import { deflateSync, Inflate } from "fflate";
import { type Checked, problem } from "#rubric";

/** The longest part after `#/open/`, in characters: longer addresses are cut by chats and mail programs. */
const MAX_SHARE_CHARACTERS = 8_000;
/** The most a link may unpack to, in bytes. */
const MAX_UNPACKED = 1024 ** 2;

/**
 * Packs a file's text for an address: raw deflate, then base64url (docs: the part after `#/open/`).
 * @returns undefined when it is longer than an address should be; then a file is the way.
 */
export function packShare(text: string): string | undefined {
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9 });
  const data = btoa(String.fromCharCode(...packed))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
  return data.length <= MAX_SHARE_CHARACTERS ? data : undefined;
}

/** Unpacks what `packShare` packed; anything else, and anything larger than allowed, is one problem. */
export function unpackShare(data: string): Checked<Uint8Array> {
  const refuse = (code: string): Checked<never> => ({ ok: false, problems: [problem([], code)] });
  if (!/^[A-Za-z0-9_-]+$/.test(data)) return refuse("file.shareDamaged");
  try {
    const packed = Uint8Array.from(
      atob(data.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.charCodeAt(0),
    );
    const unpacked = inflateWithin(packed, MAX_UNPACKED);
    return unpacked ? { ok: true, value: unpacked } : refuse("file.shareTooLarge");
  } catch {
    return refuse("file.shareDamaged");
  }
}

/** Stops as soon as more comes out than allowed, however little went in. */
function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, last) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    isWhole ||= last;
  });
  const STEP = 1_024;
  for (let from = 0; from < packed.length; from += STEP) {
    stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    if (size > limit) return undefined;
  }
  if (!isWhole) throw new Error("the data ends early");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
