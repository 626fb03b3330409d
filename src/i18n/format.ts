import { type Language, languageTag } from "./language.ts";

/** Shown where a number cannot be said. */
export const NO_NUMBER = "–";

/** Points to one decimal: "61.4". The value is already rounded by the rule of docs/scoring.md, so printing never rounds again. */
export function formatPoints(value: number | null): string {
  return value === null ? NO_NUMBER : value.toFixed(1);
}

/** "52.0–74.5", or one number when both ends print alike. */
export function formatRange(low: number | null, high: number | null): string {
  const [from, to] = [formatPoints(low), formatPoints(high)];
  return from === to ? from : `${from}–${to}`;
}

/** A share 0..1 as a whole percentage. */
export function formatShare(value: number | null, language: Language): string {
  if (value === null) return NO_NUMBER;
  return new Intl.NumberFormat(languageTag(language), { style: "percent" }).format(value);
}

/** "22 November 2026" · "2026年11月22日", in UTC so that every reader of a file sees the same day. */
export function formatDate(iso: string, language: Language): string {
  return dateFormat(language).format(new Date(iso));
}

/** Making one takes as long as using it a hundred times, and a plan has many days. */
const dateFormats = new Map<Language, Intl.DateTimeFormat>();

function dateFormat(language: Language): Intl.DateTimeFormat {
  const made = dateFormats.get(language);
  if (made) return made;
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  dateFormats.set(language, format);
  return format;
}

/** "a, b and c" · "a、b和c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(languageTag(language), { type: "conjunction" }).format(items);
}
