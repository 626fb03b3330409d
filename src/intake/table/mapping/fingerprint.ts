import type { Header } from "../table.ts";

const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;
const MASK = (1n << 64n) - 1n;

/**
 * A short name for a set of headers, by which a mapping is found again: the same for any order of the columns and for any numbering,
 * markup or case (FNV-1a, 64 bits, over the sorted keys; no secret rests on it). 16 hex digits.
 */
export function headerFingerprint(headers: readonly Header[]): string {
  const bytes = new TextEncoder().encode(
    headers
      .map(({ key }) => key)
      .sort()
      .join("\n"),
  );
  let hash = START;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, "0");
}
