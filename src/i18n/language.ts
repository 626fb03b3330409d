/** The two equal languages of the interface, the rubric and every report. */
export type Language = "zh" | "en";

export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The BCP 47 tag for `lang` attributes, Intl and PDF metadata. */
export function languageTag(language: Language): "zh-CN" | "en" {
  return language === "zh" ? "zh-CN" : "en";
}

export function isLanguage(value: unknown): value is Language {
  return value === "zh" || value === "en";
}

/**
 * The language to start in: forced by the address, else the one chosen before, else the first preferred one we speak, else English.
 * @param forced value of ?lang=
 * @param chosen stored choice
 * @param preferred the person's languages, most wanted first (BCP 47)
 */
export function startLanguage(
  forced: string | null,
  chosen: string | null,
  preferred: readonly string[],
): Language {
  if (isLanguage(forced)) return forced;
  if (isLanguage(chosen)) return chosen;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split("-")[0];
    if (isLanguage(primary)) return primary;
  }
  return "en";
}
