/** Characters of one string; ours have at most a few hundred. */
const MAX_LENGTH = 65_536;

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  // A line may be broken inside a string.
  "\n": "",
};

/**
 * Reads a string in parentheses (ISO 32000-2, 7.3.4.2), one character a byte, and moves behind it.
 * @returns undefined when it does not end, or is longer than any string of ours; the cursor then stands where it gave up
 */
export function readLiteral(cursor: { readonly text: string; at: number }): string | undefined {
  const { text } = cursor;
  const end = Math.min(text.length, cursor.at + MAX_LENGTH);
  let depth = 0;
  let value = "";
  while (cursor.at < end) {
    const character = text[cursor.at] ?? "";
    cursor.at += 1;
    if (character === "\\") {
      value += readEscape(cursor);
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return value.slice(1);
    value += character;
  }
  return undefined;
}

function readEscape(cursor: { readonly text: string; at: number }): string {
  const { text, at } = cursor;
  const octal = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0];
  if (octal) {
    cursor.at += octal.length;
    return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  }
  const character = text[at] ?? "";
  cursor.at += character === "\r" && text[at + 1] === "\n" ? 2 : 1;
  return character === "\r" ? "" : (ESCAPES[character] ?? character);
}
