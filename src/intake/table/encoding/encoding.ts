/** Names that `TextDecoder` knows. */
export const ENCODINGS = [
  "utf-8",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-kr",
  "windows-1252",
  "utf-16le",
  "utf-16be",
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that a byte order mark names, if there is one. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** The bytes as text without their byte order mark; undefined when they are not of this encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes as text, unreadable ones as U+FFFD: for an encoding that a person chose. */
export function decodeAnyway(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
