import { type Language, languageTag } from "#i18n";

/** A whole number as the language writes it, e.g. "10,000". */
export function printCount(count: number, language: Language): string {
  return count.toLocaleString(languageTag(language));
}
