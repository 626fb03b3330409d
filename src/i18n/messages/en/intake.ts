import { intakeTable } from "./intake-table.ts";

/** A count with its noun: "1 applicant", "3 applicants". */
function some(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const applicants = (count: number) => some(count, "applicant", "applicants");
const rows = (count: number) => some(count, "row", "rows");

/** Importing applicants: files, mapping, dry run. */
export const intake = {
  title: "Import applicants",
  loading: "Opening the programme",

  drop: {
    heading: "Drop files here",
    hint: "Assessment files (.json), report PDFs, tables (.xlsx, .csv, .tsv) from any form tool, reviews, or a ZIP of these. As many at once as you like.",
    local: "They are read on this device and sent nowhere. Nothing is saved until you say so.",
    choose: "Choose files",
    /** Name of the hidden file field. */
    field: "Files with applicants",
    more: "Add more files",
    hover: "Drop the files to add them",
  },

  progress: {
    reading: (file: string) => `Reading ${file}`,
    counting: "Working out what would change",
    writing: "Bringing them in",
    cancel: "Cancel",
    discard: "Discard these files",
  },

  failure: {
    storage:
      "The browser’s storage could not be read or written; it may be full. Nothing was brought in.",
    absent: "This programme was deleted in another tab. Nothing was brought in.",
    worker:
      "Reading stopped because the browser ended it. Nothing was brought in; try fewer files.",
  },

  sources: {
    heading: "Files",
    kinds: {
      assessment: "Assessment",
      review: "Review",
      programme: "Programme",
      refused: "Not usable",
    },
    inside: (file: string) => `in ${file}`,
    unnamedReview: "Reviewer without a name",
    remove: "Leave out",
    removeOf: (file: string) => `Leave out ${file}`,
    more: (count: number) => `${some(count, "more file is", "more files are")} not listed here.`,
    showAll: (count: number) => `Show all ${count} files`,
  },

  table: intakeTable,

  trial: {
    heading: "What would change",
    intro: "Nothing is saved yet. Nobody is ever deleted by an import.",
    added: "New applicants",
    changed: "Changed",
    unchanged: "As they are here already",
    missing: "Here, but not in these files; they stay",
    bad: "Rows that stay out",
    reviews: "Reviews that come in",
    unusable: "Files that cannot be used",
    reviewsOpen: (count: number) =>
      `${some(count, "review stands", "reviews stand")} against another one. ${count === 1 ? "It waits" : "They wait"} on the page of the reviews until you choose.`,
    reviewsRefused: (count: number) =>
      `${some(count, "review does", "reviews do")} not belong here: unknown applicant, other programme or other rubric. The page of the reviews says which.`,
    over: (count: number) =>
      `There is no room for ${applicants(count)}: an intake holds 20,000. Bring the others in as a second programme.`,
    sameNames: (names: string) =>
      `The same name stands twice, perhaps the same venture from two files: ${names}. Both come in; look at them afterwards.`,
    commit: (
      added: number,
      changed: number,
      reviews: { readonly taken: number; readonly open: number },
    ) =>
      added > 0
        ? `Bring in ${applicants(added)}`
        : changed > 0
          ? `Bring in ${some(changed, "change", "changes")}`
          : reviews.taken > 0
            ? `Bring in ${some(reviews.taken, "review", "reviews")}`
            : `Put ${some(reviews.open, "review", "reviews")} up for choice`,
    nothing: "There is nothing new in these files.",
    changes: "Who changes, and in what",
    change: {
      name: "name",
      oneLiner: "one-liner",
      email: "e-mail",
      profile: "profile",
      columns: "other columns",
    },
    answers: (count: number) => some(count, "answer", "answers"),
    changesMore: (count: number) => `and ${count} more`,
  },

  badRows: {
    heading: (count: number) => `${rows(count)} ${count === 1 ? "stays" : "stay"} out`,
    intro:
      "The good rows come in without them. Save these as a file, correct it, and drop it here again. Row numbers are those your spreadsheet shows.",
    csv: "Save as CSV",
    xlsx: "Save as Excel",
    csvOf: (file: string) => `Save the rows of ${file} that stay out as CSV`,
    xlsxOf: (file: string) => `Save the rows of ${file} that stay out as Excel`,
    saved: (file: string) => `${file} is saved.`,
    row: (row: number) => `Row ${row}`,
    value: "Value",
    suggestion: (value: string) => `Perhaps “${value}” is meant.`,
    showAll: (count: number) => `Show ${count}`,
    more: (count: number) => `${count} more are in the file.`,
    /** Name of the sheet in the Excel file. */
    sheet: "Rows to correct",
  },

  outcome: {
    heading: "They are in",
    headingNone: "Nothing changed",
    text: (added: number, changed: number, unchanged: number) =>
      `${added} new, ${changed} changed, ${unchanged} unchanged.`,
    bad: (count: number) => `${rows(count)} stayed out.`,
    reviews: (count: number) => `${some(count, "review", "reviews")} came in.`,
    reviewsOpen: (count: number) =>
      `${some(count, "review waits", "reviews wait")} on the page of the reviews until you choose.`,
    table: "See the applicants",
    panel: "See the reviews",
  },
};
