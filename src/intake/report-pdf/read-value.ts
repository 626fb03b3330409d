import { readLiteral } from "./read-literal.ts";
import type { PdfDictionary, PdfValue } from "./pdf-value.ts";

/** A place in a PDF whose bytes stand as one character each. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Lists and dictionaries inside each other; ours have six. */
const MAX_DEPTH = 32;

// Every repetition has an upper bound, so that no file can make the matcher go over its text again and again.
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R(?![A-Za-z0-9])/y;
const NUMBER = /[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})/y;
const KEYWORD = /true|false|null/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]{0,512})/y;
const HEX = /<([0-9A-Fa-f\0\t\n\f\r ]{0,65536})>/y;

/**
 * Reads the value at the cursor and moves behind it. Never looks at a byte twice: after a failure the cursor stands where it gave up.
 * @returns undefined when there is no value, or a broken or too deeply nested one
 */
export function readValue(cursor: Cursor, depth = 0): PdfValue | undefined {
  skipSpace(cursor);
  const { text, at } = cursor;
  switch (text[at]) {
    case "<":
      return text[at + 1] === "<" ? readDictionary(cursor, depth + 1) : readHex(cursor);
    case "[":
      return readList(cursor, depth + 1);
    case "(":
      return readLiteral(cursor);
    case "/":
      return readName(cursor);
    default:
      return readPlain(cursor);
  }
}

/** Moves over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  let inComment = false;
  for (; cursor.at < text.length; cursor.at += 1) {
    const unit = text.charCodeAt(cursor.at);
    if (unit === 0x0a || unit === 0x0d) inComment = false;
    else if (unit === 0x25) inComment = true;
    else if (!inComment && unit !== 0x20 && unit !== 0x09 && unit !== 0x0c && unit !== 0) return;
  }
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

function readPlain(cursor: Cursor): PdfValue | undefined {
  const reference = take(cursor, REFERENCE);
  if (reference) return { object: Number(reference[1]) };
  const number = take(cursor, NUMBER);
  if (number) return Number(number[0]);
  return take(cursor, KEYWORD) ? null : undefined;
}

function readName(cursor: Cursor): PdfValue | undefined {
  const name = take(cursor, NAME)?.[1];
  if (name === undefined) return undefined;
  return {
    name: name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  };
}

function readHex(cursor: Cursor): PdfValue | undefined {
  const digits = take(cursor, HEX)?.[1]?.replace(/[^0-9A-Fa-f]/g, "");
  // A missing last digit counts as 0 (7.3.4.3).
  return digits?.replace(/..?/g, (pair) =>
    String.fromCharCode(Number.parseInt(pair.padEnd(2, "0"), 16)),
  );
}

function readList(cursor: Cursor, depth: number): PdfValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const items: PdfValue[] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.at] === "]") {
      cursor.at += 1;
      return items;
    }
    const item = readValue(cursor, depth);
    if (item === undefined) return undefined;
    items.push(item);
  }
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (;;) {
    skipSpace(cursor);
    if (cursor.text.startsWith(">>", cursor.at)) {
      cursor.at += 2;
      return entries;
    }
    const key = readValue(cursor, depth);
    if (typeof key !== "object" || key === null || !("name" in key)) return undefined;
    const value = readValue(cursor, depth);
    if (value === undefined) return undefined;
    entries.set(key.name, value);
  }
}
