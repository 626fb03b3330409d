import { inflateWithin } from "../inflate-within.ts";
import type { PdfDictionary, PdfValue } from "./pdf-value.ts";

/** What came out of a stream: its bytes, or why not. */
export type StreamBytes = Uint8Array<ArrayBuffer> | "tooLarge" | "damaged";

/**
 * The bytes of a stream, unpacked when it is packed as Touchstone and the common PDF programs pack them: not at all, or by deflate.
 * @param data one character a byte
 * @param limit most bytes that may come out
 */
export function streamBytes(dictionary: PdfDictionary, data: string, limit: number): StreamBytes {
  const filters = filtersOf(dictionary.get("Filter"));
  if (filters.length === 0) return data.length > limit ? "tooLarge" : bytesOf(data);
  if (filters.length > 1 || filters[0] !== "FlateDecode") return "damaged";
  try {
    // Two bytes of zlib stand before the deflate data.
    return inflateWithin(bytesOf(data.slice(2)), limit) ?? "tooLarge";
  } catch {
    return "damaged";
  }
}

/**
 * Bytes as a text with one character each. By way of UTF-16, ten times as fast as `fromCharCode`; "latin1" is windows-1252 in browsers.
 */
export function binaryText(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(new Uint16Array(bytes));
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) bytes[at] = data.charCodeAt(at);
  return bytes;
}

function filtersOf(value: PdfValue | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value ?? null];
  return list.flatMap((filter) =>
    typeof filter === "object" && filter !== null && "name" in filter ? [filter.name] : [],
  );
}
