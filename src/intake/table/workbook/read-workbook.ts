import { type Checked } from "#rubric";
import { type ReadOptions, type Records, refused } from "../table.ts";
import { numberKinds } from "./number-kinds.ts";
import { readSheet } from "./read-sheet.ts";
import { sharedStrings } from "./shared-strings.ts";
import { unpackPart } from "./unpack-part.ts";
import { attribute, prefixOf, tagsOf } from "./xml-text.ts";
import { zipDirectory, type ZipPart } from "./zip-directory.ts";

export interface WorkbookRecords extends Records {
  readonly sheets: readonly string[];
  readonly sheet: string;
}

type Parts = ReadonlyMap<string, ZipPart>;

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: ZipPart | undefined;
}

/** Bytes of an XLSX file as the records of one sheet: the one named, else the first that is shown and holds something. */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Checked<WorkbookRecords> {
  const parts = zipDirectory(bytes);
  if (!parts) return refused("table.damaged");
  if (!parts.has("xl/workbook.xml")) return refused("table.otherZip");
  const [book, links, styles, texts] = [
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
  ].map((name) => unpackPart(parts.get(name)));
  if (!book || !links || !styles || !texts) return refused("table.damaged");
  for (const part of [book, links, styles, texts]) if (!part.ok) return part;
  if (!book.ok || !links.ok || !styles.ok || !texts.ok) return refused("table.damaged");
  const entries = sheetEntries(book.value, links.value, parts);
  const context = {
    strings: sharedStrings(texts.value),
    kinds: numberKinds(styles.value),
    epoch1904: /date1904="(?:1|true)"/.test(book.value),
  };
  const sheets = entries.map(({ name }) => name);
  const wanted = entries.filter(({ name, hidden }) =>
    options.sheet === undefined ? !hidden : name === options.sheet,
  );
  if (wanted.length === 0)
    return refused(options.sheet === undefined ? "table.empty" : "table.noSheet", {
      sheet: options.sheet ?? "",
    });
  for (const { name, part } of wanted) {
    if (!part) return refused("table.damaged");
    const xml = unpackPart(part);
    if (!xml.ok) return xml;
    const read = readSheet(xml.value, context);
    if (!read.ok) return read;
    if (read.value.rows.length > 0)
      return { ok: true, value: { ...read.value, sheets, sheet: name } };
  }
  return refused("table.empty");
}

function sheetEntries(book: string, links: string, parts: Parts): readonly SheetEntry[] {
  const targets = new Map(
    tagsOf(links, `${prefixOf(links, "Relationships")}Relationship`).map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  return tagsOf(book, `${prefixOf(book, "workbook")}sheet`).map((tag) => {
    const relation = /\s[\w.-]+:id="([^"]*)"/.exec(tag)?.[1];
    const target = targets.get(relation) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return {
      name: attribute(tag, "name") ?? "",
      hidden: (attribute(tag, "state") ?? "visible") !== "visible",
      part: parts.get(path),
    };
  });
}
