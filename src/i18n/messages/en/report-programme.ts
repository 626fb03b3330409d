/** What the method of a report says of the programme that the assessment applies to. */
export const reportProgramme = {
  unnamed: "Unnamed programme",
  asShipped: (name: string) =>
    `Scored for the programme “${name}”, which uses the rubric as it is.`,
  /** Before the sentences on what differs. */
  changed: (name: string) =>
    `Scored for the programme “${name}”, which uses the rubric with settings of its own.`,
  weights: "The weights are the programme’s, not the rubric’s.",
  /** Titles of the criteria whose must-haves are switched off. */
  gatesOff: (titles: string) => `Must-haves not asked for: ${titles}.`,
  bands: "The bands begin where the programme set them.",
  coverage: "The least coverage is the programme’s.",
  compare: "Compare the score only with others scored for the same programme.",
};
