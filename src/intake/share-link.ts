import { deflateSync } from "fflate";
import { type Checked, problem } from "#rubric";
import { inflateWithin } from "./inflate-within.ts";

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
