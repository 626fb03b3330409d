import { type Language, languageTag } from "#i18n";

/** Longest unit first, with its length in seconds; months and years are averages, which is fine for "ago". */
const UNITS = [
  ["year", 31_556_952],
  ["month", 2_629_746],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/**
 * How long ago a moment was, in words: "3 hours ago" · "3小时前"; null for less than a minute and for moments to come,
 * which only a wrong clock can give.
 * @param iso ISO 8601
 * @param now milliseconds since 1970
 */
export function relativeTime(iso: string, now: number, language: Language): string | null {
  const seconds = (now - Date.parse(iso)) / 1000;
  const unit = UNITS.find(([, length]) => seconds >= length);
  if (!unit) return null;
  const [name, length] = unit;
  const format = new Intl.RelativeTimeFormat(languageTag(language), { numeric: "auto" });
  return format.format(-Math.floor(seconds / length), name);
}
