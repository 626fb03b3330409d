import { create } from "zustand";
import type { Language } from "#i18n";

export type Theme = "system" | "light" | "dark";

export interface SettingsState {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** How this person wants to see the app. `useSettings(selector)` reads it; `startSettings` fills and keeps it. */
export const useSettings = create<SettingsState>()((set) => ({
  language: "en",
  theme: "system",
  setLanguage: (language) => set({ language }),
  setTheme: (theme) => set({ theme }),
}));
