/** Words used on many screens. */
export const common = {
  unnamed: "Unnamed venture",
  /** The product's name; never translated apart from this. */
  product: "Touchstone",
  skipToContent: "Skip to content",
  language: "Language",
  /** The name of each language in itself. */
  languages: { zh: "中文", en: "English" },
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  screening: "Screening",
  method: "Method",
  settings: "Settings",
  close: "Close",
  cancel: "Cancel",
  undo: "Undo",
  redo: "Redo",
  loading: "Loading",
  range: "Range",
  coverage: "Coverage",
  claimed: "Claimed",
  adjusted: "Evidence-backed",
  keys: "Keyboard shortcuts",
  /** Shown when the app itself fails; the reload keeps everything saved. */
  failed: "This page stopped working. Everything saved is safe.",
  failedDetail:
    "Reload the page to continue. If it happens again, download a copy of your data from Settings.",
  reload: "Reload",
  notFound: "There is nothing at this address.",
  notFoundDetail: "The link may be old, or the assessment may have been deleted on this device.",
  toReport: "Back to the report",
  toHome: "Go to home",
  /** Shown over the page while a file hovers. */
  dropHere: "Drop the file to open it",
  /** Name of the landmark with the page links. */
  navigation: "Pages",
};
