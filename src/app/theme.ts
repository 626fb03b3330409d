import { useSettings } from "#state";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Puts the theme in use on the document, now and whenever the choice or the system's wish changes. */
export function followTheme(): void {
  const system = window.matchMedia(PREFERS_DARK);
  const apply = (): void => {
    const { theme } = useSettings.getState();
    const dark = theme === "dark" || (theme === "system" && system.matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  apply();
  system.addEventListener("change", apply);
  useSettings.subscribe(apply);
}
