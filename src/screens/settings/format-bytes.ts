import { type Language, languageTag } from "#i18n";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size as people read it: "1.2 MB" · "1.2 MB" in Chinese too; steps of 1,000, at most one decimal. */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const format = new Intl.NumberFormat(languageTag(language), {
    style: "unit",
    unit: UNITS[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: 1,
  });
  // Number and unit stay on one line.
  return format.format(bytes / 1000 ** step).replace(" ", "\u00a0");
}
