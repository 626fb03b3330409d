import { startLanguage } from "#i18n";
import { readSetting, writeSetting } from "#storage";
import { type Theme, useSettings } from "./settings-store.ts";

/**
 * Fills the settings (language forced by the address, else chosen before, else the browser's; theme and length chosen before) and keeps every later choice.
 * A forced language holds for this visit and is not kept.
 * @param forced value of ?lang=
 * @param preferred the browser's languages, most wanted first
 * @returns stops keeping
 */
export function startSettings(forced: string | null, preferred: readonly string[]): () => void {
  const theme = readSetting("theme");
  useSettings.setState({
    language: startLanguage(forced, readSetting("language"), preferred),
    theme: isTheme(theme) ? theme : "system",
    length: readSetting("length") === "quick" ? "quick" : "full",
  });
  return useSettings.subscribe((now, before) => {
    if (now.language !== before.language) writeSetting("language", now.language);
    if (now.theme !== before.theme) writeSetting("theme", now.theme);
    if (now.length !== before.length) writeSetting("length", now.length);
  });
}

function isTheme(value: string | null): value is Theme {
  return value === "system" || value === "light" || value === "dark";
}
