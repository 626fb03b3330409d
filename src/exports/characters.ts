const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
// Everything below U+0020 but tab and line feed, delete, the C1 block and the noncharacters. XML 1.0, section 2.2.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\p{Surrogate}\ufffe\uffff]/gu;

/** Text with nothing that XML or HTML forbids: control characters and halves of pairs go, every line break becomes a line feed. */
export function lawfulText(text: string): string {
  return text.replace(LINE_BREAKS, "\n").replace(FORBIDDEN, "");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute of XML or HTML: it reads as it is and never becomes markup. */
export function escapeMarkup(text: string): string {
  return lawfulText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
