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

/** Texts of everyday characters alone, which no rule below changes: ASCII, Han, Chinese punctuation, full-width forms. */
const PLAIN = /^[\n\x20-\x7e·–—‘’“”…\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** Stands for a character that cannot be printed. */
export const SUBSTITUTE = 0x25a1;

/**
 * Text as it can be printed: composed (NFC), one kind of space, line breaks as "\n", no controls or invisible marks.
 * A lone surrogate becomes U+FFFD. Never shortens a text for what it cannot print.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
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
export function codesIn(value: unknown): Set<number> {
  const codes = new Set<number>();
  const seen = new Uint8Array(0x10000);
  const walk = (part: unknown): void => {
    if (typeof part === "string") {
      const text = cleanText(part);
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (seen[unit] === 1) continue;
        // Of a pair only the whole is one character, and either half may come again.
        if (unit < 0xd800 || unit > 0xdfff) seen[unit] = 1;
        codes.add(text.codePointAt(i) ?? 0);
        if ((text.codePointAt(i) ?? 0) > 0xffff) i++;
      }
    } else if (typeof part === "object" && part !== null) {
      for (const item of Object.values(part)) walk(item);
    }
  };
  walk(value);
  codes.delete(0x0a);
  return codes;
}
