import { prefixOf, runsText } from "./xml-text.ts";

/** The texts of a workbook by the number its cells refer to them with. */
export function sharedStrings(xml: string): readonly string[] {
  const prefix = prefixOf(xml, "sst");
  const [open, close] = [`<${prefix}si`, `</${prefix}si>`];
  const texts: string[] = [];
  let at = xml.indexOf(open);
  while (at >= 0) {
    const from = xml.indexOf(">", at) + 1;
    if (from === 0) break;
    // An empty text may be written as one closed tag.
    if (xml.charAt(from - 2) === "/") {
      texts.push("");
      at = xml.indexOf(open, from);
      continue;
    }
    const to = xml.indexOf(close, from);
    if (to < 0) break;
    texts.push(runsText(xml.slice(from, to), prefix));
    at = xml.indexOf(open, to);
  }
  return texts;
}
