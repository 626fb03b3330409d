/** What review files would do to an intake, and the choices there are. */
export const panelMerge = {
  heading: "Before anything is taken in",
  intro: "This is what the files hold. Nothing is saved until you take them in.",
  loading: "Reading the files",
  file: "File",
  from: "From",
  fromHint: "Correct the name if it is spelled otherwise than on the panel.",
  fromOf: (file: string) => `Whose review is in ${file}?`,
  counts: (taken: number, open: number, refused: number, same: number) =>
    [
      `${taken} to take in`,
      open > 0 ? `${open} for you to choose` : "",
      refused > 0 ? `${refused} that cannot be taken in` : "",
      same > 0 ? `${same} already here` : "",
    ]
      .filter(Boolean)
      .join(", "),
  states: {
    new: "new",
    updated: "a later state of a reading that is here; takes its place",
    same: "already here, unchanged",
    sameReviewer: "another reading by the same reviewer is here",
    older: "an earlier state of a reading that is here",
    otherEdition: "given on another text of the rubric: some anchors may read differently",
    conflict: "this reviewer must not read this applicant",
    unknownApplicant: "this applicant is not in this programme",
    otherProgramme: "belongs to another programme",
    otherRubric: "uses another rubric",
    unfit: "holds answers that the rubric does not know",
    unnamed: "nobody is named; say above whose review it is",
  },
  levels: (levels: number) => (levels === 1 ? "1 level" : `${levels} levels`),
  recused: "stepped back",
  here: (levels: string, day: string) => `Here: ${levels}, ${day}`,
  inFile: (levels: string, day: string) => `In the file: ${levels}, ${day}`,
  choiceOf: (reviewer: string, applicant: string) => `${reviewer} on ${applicant}`,
  choices: {
    keep: "Leave out",
    take: "Take in",
    both: "Count both",
    /** Where a reading is here already. */
    keepHere: "Keep the one here",
    takeFile: "Take the one in the file",
  },
  unnamedReader: "Unnamed",
  unknown: "Unknown applicant",
  apply: (count: number) => (count === 1 ? "Take in 1 reading" : `Take in ${count} readings`),
  nothing: "There is nothing to take in.",
  discard: "Put the files aside",
  done: (count: number) =>
    count === 1 ? "1 reading is taken in." : `${count} readings are taken in.`,
  taken: "Readings without a question",
  more: (count: number) => `and ${count} more`,
};
