import { type Checked } from "#rubric";
import { refused } from "../table.ts";
import { decodeAnyway, decodeStrictly, type Encoding, markedEncoding } from "./encoding.ts";
import { clearEncoding, rankEncodings } from "./rank-encodings.ts";

/**
 * Bytes as text: a byte order mark decides, then strict UTF-8 over the whole file, then likelihood. What is not clear is refused
 * with `table.encodingUnclear`, so that nothing is taken over misread; `rankEncodings` gives the choices with previews.
 * @param chosen what a person chose; nothing is looked for then
 */
export function decodeText(
  bytes: Uint8Array,
  chosen?: Encoding,
): Checked<{ readonly text: string; readonly encoding: Encoding }> {
  if (chosen) return { ok: true, value: { text: decodeAnyway(bytes, chosen), encoding: chosen } };
  const marked = markedEncoding(bytes);
  const encoding = marked ?? "utf-8";
  const text = decodeStrictly(bytes, encoding);
  // UTF-16 without a mark is valid UTF-8 as long as it is ASCII, full of zeros.
  if (text !== undefined && !text.includes("\0")) return { ok: true, value: { text, encoding } };
  const clear = marked ? undefined : clearEncoding(bytes, rankEncodings(bytes));
  if (clear) return { ok: true, value: clear };
  return refused(text === undefined ? "table.encodingUnclear" : "table.binary");
}
