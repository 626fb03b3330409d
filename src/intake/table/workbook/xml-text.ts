const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
/** How a workbook spells characters that XML cannot hold, and line ends kept through XML. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Text between tags as characters. */
export function xmlText(raw: string): string {
  const text = raw.includes("&")
    ? raw.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
        if (name) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : raw;
  const whole = text.includes("_x")
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
}

/** An attribute of a tag's text, decoded; undefined when it is not there. */
export function attribute(tag: string, name: string): string | undefined {
  const raw = rawAttribute(tag, ` ${name}="`);
  return raw === undefined ? undefined : xmlText(raw);
}

/** As `attribute`, for values that need no decoding; `marker` is the name as ` r="`, spelled once for 300,000 cells. */
export function rawAttribute(tag: string, marker: string): string | undefined {
  const start = tag.indexOf(marker);
  if (start < 0) return undefined;
  const from = start + marker.length;
  const to = tag.indexOf('"', from);
  return to < 0 ? undefined : tag.slice(from, to);
}

/** The prefix that a writer gave the names of a part, with its colon: `x:` in `<x:sst>`, mostly none. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<([\\w.-]{1,20}:)?${root}[\\s>/]`).exec(xml.slice(0, 5_000))?.[1] ?? "";
}

/** The opening tags of one name, as text without the brackets. */
export function tagsOf(xml: string, name: string): readonly string[] {
  const tags: string[] = [];
  for (let at = xml.indexOf(`<${name} `); at >= 0; at = xml.indexOf(`<${name} `, at + 1)) {
    const end = xml.indexOf(">", at);
    if (end < 0) break;
    tags.push(xml.slice(at + 1, end).replaceAll(/\s+/g, " "));
  }
  return tags;
}

/** The text of all `<t>` in a piece of XML, one after the other; how a name is read aloud (`<rPh>`) is left out. */
export function runsText(xml: string, prefix: string): string {
  const [open, close, phonetic] = [`<${prefix}t`, `</${prefix}t>`, `</${prefix}rPh>`];
  let text = "";
  let at = xml.indexOf(open);
  while (at >= 0) {
    const from = xml.indexOf(">", at) + 1;
    const next = xml.charAt(at + open.length);
    const isText = next === ">" || next === " ";
    if (from === 0) break;
    if (isText && xml.charAt(from - 2) !== "/") {
      const to = xml.indexOf(close, from);
      if (to < 0) break;
      const isPhonetic = xml.startsWith(phonetic, to + close.length);
      if (!isPhonetic) text += xml.slice(from, to);
      at = xml.indexOf(open, to);
    } else at = xml.indexOf(open, from);
  }
  return xmlText(text);
}
