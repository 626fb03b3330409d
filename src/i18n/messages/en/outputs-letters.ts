/** Letters of feedback on the page of files. */
export const letters = {
  heading: "Feedback letters",
  intro:
    "A letter to each applicant with a decision in force: what is strong and on what evidence, the three gaps that matter with the next step and what would prove it, and the decision. No score, no rank, and not your reasons.",
  rules:
    "A letter follows the decision in force. While another decision is pending, or another application with the same e-mail address was accepted, it is held back. Whoever has one gets no second one unless you say so.",
  words: "Your own words, in every letter",
  opening: "At the beginning",
  openingHelp: "For example who you are and how many applied.",
  closing: "At the end",
  closingHelp: "For example whom to ask, and when the next intake opens.",
  kept: "Kept. Every letter has them from now on.",
  notKept: "These words could not be kept. Nothing else has changed; try again.",
  loading: "Looking up who gets a letter…",
  failed: "The list could not be read.",
  retry: "Try again",
  none: "No decision is in force yet. Apply decisions on the page of applicants, then the letters are here.",
  counts: (ready: number, saved: number, held: number) =>
    `${ready} ready · ${saved} saved before · ${held} held back`,
  caption: "Applicants with a decision in force or pending",
  columns: { include: "In the file", name: "Applicant", decision: "Decision", state: "State" },
  include: (name: string) => `Write a letter to ${name}`,
  preview: "Preview",
  previewOf: (name: string) => `Preview the letter to ${name}`,
  previewFailed: "The letter could not be made. Try again.",
  more: (rest: number) => `Show more (${rest})`,
  states: {
    ready: "Ready",
    saved: (date: string) => `Saved ${date}`,
    savedOther: (date: string, verdict: string) =>
      `Saved ${date} with another decision: ${verdict}`,
    undecided: "No decision in force",
    pending: "Held back: a decision is pending",
    acceptedElsewhere: "Held back: an application with the same e-mail address was accepted",
  },
  save: (count: number) => (count === 1 ? "Save 1 letter (ZIP)" : `Save ${count} letters (ZIP)`),
  nothing: "No letter is due.",
  saveHelp: "A ZIP with each letter as a page (HTML) and as plain text. Sending them is up to you.",
  again: "Also those who have one already",
  againTitle: (count: number) =>
    count === 1
      ? "Write to 1 applicant a second time?"
      : `Write to ${count} applicants a second time?`,
  againBody: (names: string) =>
    `A letter was saved before for: ${names}. If it was sent, they would get two.`,
  /** Between the names that a question lists. */
  betweenNames: ", ",
  againConfirm: "Write them again",
  written: (count: number) =>
    count === 1 ? "1 letter is noted in the log." : `${count} letters are noted in the log.`,
};
