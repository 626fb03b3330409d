import type { PdfDictionary, PdfValue } from "./pdf-value.ts";
import { readValue } from "./read-value.ts";
import { binaryText, streamBytes } from "./stream-bytes.ts";

/**
 * The values inside an object stream (ISO 32000-2, 7.5.7) that may hold a file specification; the others are passed over.
 * @param room most bytes it may unpack to; a larger or damaged one has no values
 */
export function objectsInside(
  stream: { readonly dictionary: PdfDictionary; readonly data: string },
  room: number,
): { readonly values: readonly PdfValue[]; readonly unpacked: number } {
  const bytes = streamBytes(stream.dictionary, stream.data, room);
  if (bytes === "tooLarge") return { values: [], unpacked: room };
  const first = stream.dictionary.get("First");
  if (bytes === "damaged" || typeof first !== "number") return { values: [], unpacked: 0 };
  const text = binaryText(bytes);
  const offsets = offsetsIn(text.slice(0, first));
  const values = offsets.flatMap((offset, i) => {
    const next = offsets[i + 1];
    const body = text.slice(first + offset, next === undefined ? undefined : first + next);
    return body.includes("/EF") ? [readValue({ text: body, at: 0 }) ?? null] : [];
  });
  return { values, unpacked: bytes.length };
}

/** Where objects begin, by the pairs of number and offset at the head; in rising order, so that no byte belongs to two objects. */
function offsetsIn(head: string): number[] {
  const pairs = head.matchAll(/\d{1,10}[\0\t\n\f\r ]{1,8}(\d{1,10})/g);
  const offsets = new Set(Array.from(pairs, ([, offset]) => Number(offset)));
  return [...offsets].sort((a, b) => a - b);
}
