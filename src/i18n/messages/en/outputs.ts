import { letters } from "./outputs-letters.ts";

/** Files of an intake: what can be saved. */
export const outputs = {
  title: "Files",
  loading: "Loading the programme…",
  lead: "Everything here is made on this device from what it holds now. Nothing is sent anywhere.",
  empty: "No applicant has come in yet. Import some, then save the files.",
  toImport: "Import applicants",
  language: "Language",
  both: "Both, side by side",
  bothLetters: "Both, one after the other",
  sheets: {
    heading: "Spreadsheets",
    intro:
      "One workbook with six sheets: the ranking with plausible ranks and zones, every score one a line, the scores by criterion, the reviewers, how far they agree, and the log. Names and notes are in it.",
    workbook: "Save the workbook (XLSX)",
    csvIntro:
      "Or one sheet as CSV for programs: the column names and codes are the same in both languages, and cells that could run as a formula are made safe.",
    csv: "Sheets as CSV",
  },
  report: {
    heading: "Report on the intake",
    intro:
      "A PDF to pass round: the summary on one page, the ranking with its ranges, the three zones, how the scores spread, where must-haves fail, how far the reviewers agree, the decisions and the method.",
    save: "Save the report (PDF)",
  },
  applicants: {
    heading: "One report for each applicant",
    intro:
      "A ZIP with one PDF an applicant, named by rank, id and name, so that the same applicant keeps the same file name. It may take a while; you can go on reading here.",
    blind: "Leave out names, notes and links",
    blindHelp:
      "Each applicant is a number. This removes what they wrote; it cannot make an idea unrecognisable.",
    save: "Save all reports (ZIP)",
  },
  result: {
    heading: "Result file",
    intro:
      "The ranking with everything it was made from: answers, reviews, programme, method, draws and seed. Anyone with Touchstone can recompute it on the command line with touchstone rank --verify and sees every number that differs.",
    named: "With names and e-mail addresses",
    namedHelp:
      "Without them, applicants and reviewers are numbers. Notes and links are never in it.",
    save: "Save the result file (JSON)",
  },
  letters,
  stages: {
    start: "Getting ready…",
    reading: "Reading the applicants…",
    ranking: "Ranking…",
    writing: "Writing the file…",
  },
  progress: (done: number, total: number) => `${done} of ${total}`,
  /** Printed names of the file and its size. */
  done: (file: string, size: string) => `Saved: ${file} (${size})`,
  missing: (characters: string) =>
    `No font has these characters; a box stands in their place: ${characters}`,
  cancelled: "Stopped. No file was saved.",
  failures: {
    absent: "This programme is not on this device any more.",
    storage: "The browser's storage did not answer. Nothing was saved; try again.",
    empty: "There is nothing to write.",
    fonts:
      "The fonts could not be fetched. Check that Touchstone is still reachable, then try again.",
    failed: "The file could not be made. Reload the page and try again.",
    worker:
      "The browser stopped the work, perhaps for lack of memory. Close other tabs and try again.",
    data: "A part of Touchstone could not be fetched. Reload the page and try again.",
  },
};
