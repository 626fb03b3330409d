import type { Header } from "../table.ts";
import { plainCharacters } from "./radicals.ts";

const TAG = /<\/?[a-z][^<>]*>/gi;
const BLANKS = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;
/** `1、` `1.` `12)` `(3)` `Q1` `Q1.` `第1题`, but not `3.5` or `5G`. */
const NUMBERING =
  /^(?:\(\d{1,3}\)|第\d{1,3}题|q\d{1,3}(?=[\s.:、)])|\d{1,3}(?=\s*(?:[、:)]|\.(?!\d))))[\s.:、)]*/i;
/** What form tools add to a question. */
const MARKS =
  /^\*\s*|\s*\*$|\s*[[(【](?:必填|选填|必答|单选题?|多选题?|填空题?|量表题?|单选|多选|required|optional)[\])】]/gi;
const LONGEST = 500;

/** A header as people would say it: no markup, numbering, marks or doubled blanks, and in ordinary characters. */
export function cleanHeader(original: string): string {
  const text = plainCharacters(original.slice(0, LONGEST * 4))
    .replace(TAG, " ")
    .replace(/&nbsp;/gi, " ")
    .replace(/&amp;/gi, "&")
    .replace(BLANKS, " ")
    .trim()
    .replace(MARKS, "")
    .replace(NUMBERING, "")
    .replace(MARKS, "")
    .trim();
  return text.slice(0, LONGEST);
}

/** A text for comparing: its letters, digits and Han alone, without case; the text itself where none remain. */
export function compareKey(text: string): string {
  const plain = plainCharacters(text).toLowerCase();
  const key = plain.replace(/[^\p{L}\p{N}#_%]+/gu, "");
  return key === "" ? plain.trim() : key;
}

/** Headers cleaned, repeated ones told apart by (2), (3) in the order they stand. */
export function headersOf(originals: readonly string[]): readonly Header[] {
  const taken = new Map<string, number>();
  return originals.map((original) => {
    const text = cleanHeader(original);
    const base = compareKey(text);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    if (count === 1) return { original, text, key: base };
    return { original, text: `${text} (${count})`.trim(), key: `${base}(${count})` };
  });
}
