import { screeningSettings } from "./screening-settings.ts";

/** A count with its noun. */
function applicants(count: number): string {
  return count === 1 ? "1 applicant" : `${count} applicants`;
}

/** The screening area: the list of programmes, the form of one, and the links between the pages of one. */
export const screening = {
  title: "Screening",
  nav: {
    label: "Pages of this programme",
    table: "Applicants",
    import: "Import",
    panel: "Reviews",
    files: "Files",
    log: "Log",
    settings: "Settings",
  },
  /** Above a programme's name. */
  eyebrow: "Screening",

  lead: "Screen a whole intake: bring in applications, rank them with honest ranges, collect reviews from your panel, and decide together. Everything stays in this browser; reviewers and applicants send and get files.",
  create: {
    heading: "New programme",
    name: "Name of the programme",
    rubric: "Rubric",
    button: "Create",
    failed: "It could not be saved on this device. Free some space, then try again.",
  },
  others: "Other ways to begin",
  sample: "Open the sample programme",
  sampleHint: "60 fictional applicants, read by 5 reviewers.",
  sampleBusy: "Opening the sample",
  sampleFailed: "The sample could not be loaded. Check the connection and try again.",
  file: "Open a file",
  fileHint: "A programme or a saved intake (.json). You can also drop it anywhere on this page.",
  fileField: "Programme file or intake file (.json)",

  list: {
    heading: "Programmes on this device",
    count: (count: number) => (count === 1 ? "1 programme" : `${count} programmes`),
    loading: "Reading what is saved in this browser",
    failed:
      "What is saved in this browser cannot be read at the moment. Reload the page to try again.",
    empty:
      "No programme yet. Name one above and begin, or open the sample to see what a finished screening looks like.",
    unnamed: "Unnamed programme",
    applicants,
    reviews: (count: number) => (count === 1 ? "1 review" : `${count} reviews`),
    /** `day` such as "22 November 2026". */
    changed: (day: string) => `Changed on ${day}`,
    open: "Applicants",
    openOf: (name: string) => `Applicants of “${name}”`,
    settings: "Settings",
    settingsOf: (name: string) => `Settings of “${name}”`,
    remove: "Delete",
    removeOf: (name: string) => `Delete “${name}” with its applicants and reviews`,
  },

  settings: screeningSettings,
};
