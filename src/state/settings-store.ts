import { create } from "zustand";
import type { Language } from "#i18n";

export type Theme = "system" | "light" | "dark";
/** How much of a rubric the wizard asks: its core criteria, or all that apply. Answers are the same in both. */
export type Length = "quick" | "full";

export interface SettingsState {
  readonly language: Language;
  readonly theme: Theme;
  readonly length: Length;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLength: (length: Length) => void;
}

/** How this person wants to see the app. `useSettings(selector)` reads it; `startSettings` fills and keeps it. */
export const useSettings = create<SettingsState>()((set) => ({
  language: "en",
  theme: "system",
  length: "full",
  setLanguage: (language) => set({ language }),
  setTheme: (theme) => set({ theme }),
  setLength: (length) => set({ length }),
}));
