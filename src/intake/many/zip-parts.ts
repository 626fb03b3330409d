import { lawfulSize, unpacked } from "../table/workbook/unpack-part.ts";
import { zipDirectory, type ZipPart } from "../table/workbook/zip-directory.ts";
import { MANY_LIMITS } from "./limits.ts";
import { shownName } from "./place.ts";
import { type Contents, refusedFile } from "./sorted.ts";

/** One file in a ZIP: its bytes, or why there are none. */
export interface UnpackedPart {
  readonly inside: string;
  readonly bytes: Uint8Array | Contents;
}

/** What packing programs and systems leave in a ZIP, and folders. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i;
/** Parts by which documents that are ZIPs themselves are known. */
const DOCUMENT =
  /^(?:\[Content_Types\]\.xml|mimetype|Index\/Document\.iwa|META-INF\/manifest\.xml)$/;
const MEBIBYTE = 1024 ** 2;

/** What a file with the beginning of a ZIP is; the parts of an archive by their names, litter left out. */
export function zipKind(
  bytes: Uint8Array,
): { readonly parts: readonly ZipPart[] } | "workbook" | "document" | "damaged" {
  const parts = zipDirectory(bytes);
  if (!parts) return "damaged";
  if (parts.has("xl/workbook.xml")) return "workbook";
  if ([...parts.keys()].some((name) => DOCUMENT.test(name))) return "document";
  return { parts: [...parts.values()].filter(({ name }) => !LITTER.test(name)) };
}

/**
 * Unpacks the files of an archive one after another, each when it is asked for. A file that unpacks to far more than its size ends
 * the whole archive: what packs so is meant to harm. No size that the archive claims is believed.
 */
export function* unpackAll(
  parts: readonly ZipPart[],
  zipBytes: number,
): Generator<UnpackedPart, void, undefined> {
  let room = Math.min(
    MANY_LIMITS.unpacked,
    Math.max(MANY_LIMITS.ratioFrom, zipBytes * MANY_LIMITS.ratio),
  );
  for (const part of parts) {
    const inside = shownName(part.name);
    if (part.encrypted) {
      yield { inside, bytes: refusedFile("import.zipLocked") };
      continue;
    }
    const limit = Math.min(MANY_LIMITS.part, lawfulSize(part), room);
    const bytes = unpacked(part, limit);
    if (bytes === "large") {
      const detail = { limit: Math.round(limit / MEBIBYTE) };
      const isHarmful = limit < MANY_LIMITS.part;
      yield {
        inside,
        bytes: refusedFile(isHarmful ? "import.zipBomb" : "import.partTooLarge", detail),
      };
      if (isHarmful) return;
      room -= limit;
    } else if (bytes === "broken") {
      yield { inside, bytes: refusedFile("import.zipPart") };
    } else {
      room -= bytes.length;
      yield { inside, bytes };
    }
  }
}
