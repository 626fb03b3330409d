import { readIncoming } from "../read-incoming.ts";
import { mebibytes, sizeProblem } from "../read-json.ts";
import { isPdf, REPORT_PDF_BYTES } from "../report-pdf/is-pdf.ts";
import { kindOf } from "../table/kind-of.ts";
import { TABLE_LIMITS } from "../table/limits.ts";
import { MANY_LIMITS } from "./limits.ts";
import { type Place, shownName } from "./place.ts";
import { looksLikeJson, sortJson } from "./sort-json.ts";
import { type Contents, refusedFile, type Sorted } from "./sorted.ts";
import { unpackAll, zipKind } from "./zip-parts.ts";

/** A file as a browser or a program gives it. */
export type GivenFile = Pick<File, "arrayBuffer" | "name" | "size" | "slice">;

/**
 * Sorts files by what they hold, whatever their names say: assessments as JSON or in a report PDF, tables, reviews, programmes,
 * and ZIPs of these. Each comes out when it is asked for, so that the work can show where it is and be stopped; what cannot be
 * used comes out as refused with its place, and the others go on. Nothing throws.
 */
export async function* sortFiles(
  files: readonly GivenFile[],
): AsyncGenerator<Sorted, void, undefined> {
  for (const file of files.slice(0, MANY_LIMITS.files)) yield* sortFile(file);
  const next = files[MANY_LIMITS.files];
  if (!next) return;
  const place = { file: shownName(next.name), inside: null };
  yield { place, ...refusedFile("import.manyFiles", { limit: MANY_LIMITS.files }) };
}

async function* sortFile(file: GivenFile): AsyncGenerator<Sorted, void, undefined> {
  const place: Place = { file: shownName(file.name), inside: null };
  try {
    const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
    const isZip = kindOf(head) === "workbook";
    const limit = isZip ? MANY_LIMITS.zip : MANY_LIMITS.json;
    const tooLarge = sizeProblem(file.size, limit);
    if (tooLarge) {
      yield { place, kind: "refused", problems: [tooLarge] };
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isZip) yield* sortZip(bytes, place);
    else for (const contents of await sortBytes(bytes)) yield { place, ...contents };
  } catch {
    // A dropped folder, or a file moved away meanwhile.
    yield { place, ...refusedFile("file.unreadable") };
  }
}

async function* sortZip(bytes: Uint8Array, place: Place): AsyncGenerator<Sorted, void, undefined> {
  const kind = zipKind(bytes);
  if (typeof kind === "string") {
    yield { place, ...ofDocument(kind, bytes) };
    return;
  }
  if (kind.parts.length === 0) yield { place, ...refusedFile("import.zipEmpty") };
  for (const part of unpackAll(kind.parts, bytes.length)) {
    const within = { ...place, inside: part.inside };
    if ("kind" in part.bytes) yield { place: within, ...part.bytes };
    else for (const contents of await sortPart(part.bytes)) yield { place: within, ...contents };
  }
}

/** A file in a ZIP; a workbook is one too, an archive in an archive is not opened. */
async function sortPart(bytes: Uint8Array): Promise<readonly Contents[]> {
  if (kindOf(bytes) !== "workbook") return sortBytes(bytes);
  const kind = zipKind(bytes);
  return [typeof kind === "string" ? ofDocument(kind, bytes) : refusedFile("import.nestedZip")];
}

function ofDocument(kind: "workbook" | "document" | "damaged", bytes: Uint8Array): Contents {
  if (kind === "damaged") return refusedFile("import.zipDamaged");
  return kind === "workbook" ? table(bytes) : refusedFile("table.otherZip");
}

async function sortBytes(bytes: Uint8Array): Promise<readonly Contents[]> {
  const whole = new Blob([new Uint8Array(bytes)]);
  if (await isPdf(whole)) {
    const tooLarge = sizeProblem(bytes.length, REPORT_PDF_BYTES);
    if (tooLarge) return [{ kind: "refused", problems: [tooLarge] }];
    const read = await readIncoming(whole);
    if (!read.ok) return [{ kind: "refused", problems: read.problems }];
    const isReading = read.value.assessment.readingOf !== undefined;
    return [isReading ? refusedFile("import.reading") : { kind: "assessment", ...read.value }];
  }
  if (looksLikeJson(bytes)) return sortJson(bytes);
  const kind = kindOf(bytes);
  if (kind === "table.notTable") return [refusedFile("import.otherKind")];
  return [kind === "text" || kind === "workbook" ? table(bytes) : refusedFile(kind)];
}

function table(bytes: Uint8Array): Contents {
  if (bytes.length <= TABLE_LIMITS.bytes) return { kind: "table", bytes };
  const detail = { size: mebibytes(bytes.length), limit: mebibytes(TABLE_LIMITS.bytes) };
  return refusedFile("table.tooLarge", detail);
}
