/** Spaces of every width; all print as one plain space. */
const SPACES = /[\t\u1680\u2000-\u2006\u2008-\u200a\u205f]/gu;
/** Spaces at which a line must not break; all become U+00A0, which prints as a plain space. */
const FIXED_SPACES = /[\u2007\u202f]/gu;
/** Marks that have no shape of their own: joiners, direction marks, soft hyphen, variation selectors, byte order mark. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;
// Everything else below U+0020 and the C1 block. The rule below is the reason this file exists.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/gu;

/** Stands for a character that cannot be printed. */
export const SUBSTITUTE = 0x25a1;

/**
 * Text as it can be printed: composed (NFC), one kind of space, line breaks as "\n", no controls or invisible marks.
 * A lone surrogate becomes U+FFFD. Never shortens a text for what it cannot print.
 */
export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATES, "\ufffd")
    .normalize("NFC")
    .replace(LINE_BREAKS, "\n")
    .replace(SPACES, " ")
    .replace(FIXED_SPACES, "\u00a0")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "");
}

/** Code points of every string anywhere inside a plain value, cleaned. */
export function codesIn(value: unknown, codes = new Set<number>()): Set<number> {
  if (typeof value === "string") {
    for (const character of cleanText(value)) codes.add(character.codePointAt(0) ?? 0);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) codesIn(item, codes);
  }
  codes.delete(0x0a);
  return codes;
}
