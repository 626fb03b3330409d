import { ATTACHMENT_NAME } from "#assessment";
import { HASH_KEY, type PdfScan, type PdfStream } from "./scan-pdf.ts";
import { textAt } from "./pdf-value.ts";
import { binaryText, type StreamBytes, streamBytes } from "./stream-bytes.ts";

/** What unpacking a stream costs at least, bytes, so that a hundred thousand empty ones count as well. */
const COST = 4_096;

/** One content that a PDF carries as Touchstone's, however often it does so. */
export interface Attachment {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Every hash that the file states for it, as spelled there: in the dictionary of the stream, and in the description. */
  readonly hashes: ReadonlySet<string>;
}

/** The streams of a PDF that are Touchstone's: by the key of our writer, or by the name of the file. */
export function touchstoneFiles(scan: PdfScan): readonly PdfStream[] {
  const named = new Set(ours(scan).flatMap(({ objects }) => objects));
  return scan.files.filter(
    ({ dictionary, object }) => dictionary.has(HASH_KEY) || named.has(object),
  );
}

/** A specification names our file, whether its stream is there or not. */
export function namesOurFile(scan: PdfScan): boolean {
  return ours(scan).length > 0;
}

/**
 * Unpacks these streams. A report merged with itself carries the same content twice: that is one attachment.
 * @param limit most bytes of one content
 * @param room most bytes of all of them, repeated ones too
 */
export function unpackFiles(
  scan: PdfScan,
  files: readonly PdfStream[],
  { limit, room }: { readonly limit: number; readonly room: number },
): readonly Attachment[] | Exclude<StreamBytes, Uint8Array> {
  const described = descriptions(scan);
  const found = new Map<string, { bytes: Uint8Array<ArrayBuffer>; hashes: Set<string> }>();
  let left = room;
  for (const { object, dictionary, data } of files) {
    const bytes = streamBytes(dictionary, data, Math.min(limit, Math.max(left, 0)));
    if (typeof bytes === "string") return bytes;
    left -= Math.max(bytes.length, COST);
    const content = binaryText(bytes);
    const attachment = found.get(content) ?? { bytes, hashes: new Set() };
    found.set(content, attachment);
    // A hash that is no text cannot match; it must not pass for none.
    if (dictionary.has(HASH_KEY)) attachment.hashes.add(textAt(dictionary, HASH_KEY) ?? "");
    for (const hash of described.get(object) ?? []) attachment.hashes.add(hash);
  }
  return [...found.values()];
}

function ours({ specifications }: PdfScan): PdfScan["specifications"] {
  return specifications.filter(({ names }) => names.includes(ATTACHMENT_NAME));
}

/** Hashes that descriptions state, by the number of the object described. */
function descriptions({ specifications }: PdfScan): ReadonlyMap<number, ReadonlySet<string>> {
  const stated = new Map<number, Set<string>>();
  for (const { description, objects } of specifications) {
    const hash = /^SHA-256 (.+)$/.exec(description)?.[1];
    if (hash === undefined) continue;
    for (const object of objects) {
      stated.set(object, (stated.get(object) ?? new Set()).add(hash));
    }
  }
  return stated;
}
