import { type Checked } from "#rubric";
import { inflateWithin } from "../../inflate-within.ts";
import { TABLE_LIMITS } from "../limits.ts";
import { refused } from "../table.ts";
import type { ZipPart } from "./zip-directory.ts";

const MEBIBYTE = 1024 ** 2;

/** A part of a workbook as XML text, unpacked no further than the limits; `""` for a part that is not there. */
export function unpackPart(part: ZipPart | undefined): Checked<string> {
  if (!part) return { ok: true, value: "" };
  if (part.encrypted) return refused("table.encrypted");
  const limit = Math.min(TABLE_LIMITS.unpacked, lawfulSize(part));
  const bytes = unpacked(part, limit);
  if (bytes === "broken") return refused("table.damaged");
  if (bytes === "large") return refused("table.unpacks", { limit: Math.round(limit / MEBIBYTE) });
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
  // A document type could define entities; no writer of workbooks uses one.
  return text.slice(0, 2_000).includes("<!DOCTYPE")
    ? refused("table.damaged")
    : { ok: true, value: text };
}

/** The most bytes that may come out of a part of its packed size; what grows further is no document. */
export function lawfulSize({ packed }: ZipPart): number {
  return Math.max(TABLE_LIMITS.ratioFrom, packed.length * TABLE_LIMITS.ratio);
}

/** The bytes of a part that is not encrypted; no more than `limit` come out. */
export function unpacked(
  { method, packed }: ZipPart,
  limit: number,
): Uint8Array | "broken" | "large" {
  if (method === 0) return packed.length <= limit ? packed : "large";
  if (method !== 8) return "broken";
  try {
    return inflateWithin(packed, limit) ?? "large";
  } catch {
    return "broken";
  }
}
