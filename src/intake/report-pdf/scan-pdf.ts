import { type FileSpecification, specificationsIn } from "./file-specification.ts";
import { objectsInside } from "./object-stream.ts";
import {
  isDictionary,
  nameAt,
  type PdfDictionary,
  type PdfValue,
  referenceAt,
} from "./pdf-value.ts";
import { type Cursor, readValue } from "./read-value.ts";

/** A stream as it stands in the file: its dictionary, and its bytes as one character each. */
export interface PdfStream {
  /** Number of the object, by which specifications refer to it. */
  readonly object: number;
  readonly dictionary: PdfDictionary;
  readonly data: string;
}

/** What a PDF holds of files carried inside it. */
export interface PdfScan {
  /** Streams of carried files: all of them, also those that a later change of the file has put aside. */
  readonly files: readonly PdfStream[];
  readonly specifications: readonly FileSpecification[];
  readonly isEncrypted: boolean;
  /** The file ends in the middle of a stream, or without its end mark. */
  readonly isCut: boolean;
}

/** Key under which the writer of our PDFs states the hash of the data. */
export const HASH_KEY = "TouchstoneSHA256";

/** What all object streams together may unpack to; those of a report unpack to half a mebibyte. */
const MAX_OBJECT_STREAMS = 32 * 1024 ** 2;

const LANDMARK = /(?<!\d)(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj|trailer|%%EOF/g;
const INTEGER = /(?<!\d)(\d{1,10}) \d{1,5} obj[\t\n\r ]{1,4}(\d{1,10})[\t\n\r ]{1,4}endobj/g;
const STREAM = /[\0\t\n\f\r ]{0,8}stream(?:\r\n|\n|\r)/y;
const STREAM_END = /[\t\n\r ]{0,4}endstream/y;

/**
 * Looks through a whole PDF from its first byte to its last, without its table of contents: that may be wrong, out of date or missing.
 * Takes time in proportion to the length of the file, whatever it holds; never throws.
 * @param text the file with one character a byte
 */
export function scanPdf(text: string): PdfScan {
  return new Scan(text).run();
}

class Scan {
  readonly #cursor: Cursor;
  readonly #integers: ReadonlyMap<number, number>;
  readonly #files: PdfStream[] = [];
  readonly #specifications: FileSpecification[] = [];
  #isEncrypted = false;
  #isCut = true;
  #room = MAX_OBJECT_STREAMS;

  constructor(text: string) {
    this.#cursor = { text, at: 0 };
    this.#integers = new Map(
      Array.from(text.matchAll(INTEGER), ([, object, value]) => [Number(object), Number(value)]),
    );
  }

  run(): PdfScan {
    const cursor = this.#cursor;
    const landmark = new RegExp(LANDMARK);
    for (;;) {
      landmark.lastIndex = cursor.at;
      const found = landmark.exec(cursor.text);
      if (!found) break;
      cursor.at = landmark.lastIndex;
      if (found[0] === "%%EOF") this.#isCut = false;
      else this.#read(found[1] === undefined ? undefined : Number(found[1]));
    }
    return {
      files: this.#files,
      specifications: this.#specifications,
      isEncrypted: this.#isEncrypted,
      isCut: this.#isCut,
    };
  }

  /** @param object number of the object at the cursor; undefined for a trailer */
  #read(object: number | undefined): void {
    const value = readValue(this.#cursor);
    // Until the next end mark.
    this.#isCut = true;
    if (value === undefined) return;
    this.#collect(value);
    if (!isDictionary(value)) return;
    const type = nameAt(value, "Type");
    if ((object === undefined || type === "XRef") && value.has("Encrypt")) this.#isEncrypted = true;
    const data = object === undefined ? undefined : this.#streamData(value);
    if (object === undefined || data === undefined) return;
    if (type === "EmbeddedFile" || value.has(HASH_KEY)) {
      this.#files.push({ object, dictionary: value, data });
    }
    if (type === "ObjStm") this.#readInside({ object, dictionary: value, data });
  }

  /** The bytes of the stream that follows a dictionary, if one does and is whole; moves behind it. */
  #streamData(dictionary: PdfDictionary): string | undefined {
    const cursor = this.#cursor;
    const { text } = cursor;
    STREAM.lastIndex = cursor.at;
    if (!STREAM.test(text)) return undefined;
    const start = STREAM.lastIndex;
    const end = this.#statedEnd(dictionary, start) ?? this.#markedEnd(start);
    cursor.at = end ?? text.length;
    return end === undefined ? undefined : text.slice(start, end);
  }

  /** Where a stream ends by the next end mark: before the line break in front of it, which is not part of the data. */
  #markedEnd(start: number): number | undefined {
    const { text } = this.#cursor;
    const mark = text.indexOf("endstream", start);
    if (mark < 0) return undefined;
    const before = /(?:\r\n|\n|\r)?$/.exec(text.slice(Math.max(start, mark - 2), mark));
    return mark - (before?.[0].length ?? 0);
  }

  /** Where a stream ends by its own Length: believed only when its end mark stands there. */
  #statedEnd(dictionary: PdfDictionary, start: number): number | undefined {
    const stated = dictionary.get("Length");
    const length =
      typeof stated === "number"
        ? stated
        : this.#integers.get(referenceAt(dictionary, "Length") ?? -1);
    if (length === undefined || !Number.isSafeInteger(length) || length < 0) return undefined;
    STREAM_END.lastIndex = start + length;
    return STREAM_END.test(this.#cursor.text) ? start + length : undefined;
  }

  #readInside(stream: PdfStream): void {
    if (this.#room <= 0) return;
    const inside = objectsInside(stream, this.#room);
    // What unpacking costs even of an empty one.
    this.#room -= Math.max(inside.unpacked, 4_096);
    for (const value of inside.values) this.#collect(value);
  }

  #collect(value: PdfValue): void {
    for (const specification of specificationsIn(value)) this.#specifications.push(specification);
  }
}
