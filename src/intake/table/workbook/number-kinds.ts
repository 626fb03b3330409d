import { attribute, prefixOf, tagsOf } from "./xml-text.ts";

/** What a number in a cell stands for, by the cell's style. */
export type NumberKind = "plain" | "date" | "percent";

/** Built-in formats that show days or times of day (ECMA-376, 18.8.30; 27–36 and 50–58 are the East Asian dates). */
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const PERCENTS = [9, 10];

/** For each style number of a workbook, what its numbers stand for. */
export function numberKinds(xml: string): readonly NumberKind[] {
  const prefix = prefixOf(xml, "styleSheet");
  const own = new Map(
    tagsOf(xml, `${prefix}numFmt`).map((tag) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const from = xml.indexOf(`<${prefix}cellXfs`);
  const to = xml.indexOf(`</${prefix}cellXfs>`, from);
  if (from < 0 || to < 0) return [];
  return tagsOf(xml.slice(from, to), `${prefix}xf`).map((tag) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    return kindOf(id, own.get(id));
  });
}

function kindOf(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (PERCENTS.includes(id)) return "percent";
    return DATES.some(([from, to]) => id >= from && id <= to) ? "date" : "plain";
  }
  // Quoted words, escapes, colours and locales in brackets are not part of the pattern.
  const pattern = code.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, "");
  if (pattern.includes("%")) return "percent";
  return /[ymdhs]/i.test(pattern) && !/general/i.test(pattern) ? "date" : "plain";
}

const DAY = 86_400_000;

/** A number cell as the text a person sees: a day as 2026-09-03, with its time if it has one, a share as 85%. */
export function numberText(raw: string, kind: NumberKind, epoch1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  if (kind === "percent") return `${Number((value * 100).toPrecision(12))}%`;
  if (kind === "plain") return String(value);
  // Day 60 of the 1900 system is a day that never was, so days before it count from one later.
  const days = epoch1904 ? value + 1_462 : value < 60 ? value + 1 : value;
  const time = Date.UTC(1899, 11, 30) + Math.round(days * (DAY / 1_000)) * 1_000;
  if (Math.abs(time) > 8e15) return String(value);
  const [day = "", clock = ""] = new Date(time).toISOString().slice(0, 19).split("T");
  if (value < 1 && value >= 0 && !epoch1904) return clock;
  return clock === "00:00:00" ? day : `${day} ${clock}`;
}
