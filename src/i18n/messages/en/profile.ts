/** The page of facts about the venture that decides which criteria apply. */
export const profile = {
  title: "Profile",
  intro:
    "A few facts decide which criteria apply to you. Change them whenever you like: no answer is lost. Everything stays on this device.",
  venture: "Venture",
  name: "Venture name",
  nameHelp: "Printed on the report.",
  oneLiner: "In one line",
  oneLinerHelp:
    "Who it is for and what it does, e.g. “Drafts discharge letters for hospital doctors”.",
  essentials: "What decides your criteria",
  description: "Description",
  descriptionHint: "Printed on the report; no score depends on it.",
  yes: "Yes",
  no: "No",
  /** Summary of a fold: why a question is asked and how to choose. */
  why: "Why we ask, how to choose",
  clear: "Clear",
  /** Name of the button that clears one question; `question` is its title. */
  clearQuestion: (question: string) => `Clear: ${question}`,
  numberWrong: (least: number) =>
    `Enter a whole number of ${least} or more. The last valid entry is kept.`,

  result: "Criteria for you",
  applies: (on: number, all: number) => `${on} of ${all} criteria apply to you`,
  /** One line a dimension in the panel. */
  ofDimension: (on: number, all: number) => (on === all ? `all ${all}` : `${on} of ${all}`),
  /** Dimensions that lose criteria, e.g. "Fewer criteria in Legal (3 off) and Market (1 off)." */
  loses: (parts: string) => `Switched off by your profile: ${parts}.`,
  losesPart: (dimension: string, count: number) => `${count} in ${dimension}`,
  losesNone: "Nothing is switched off.",

  /** Title of the list of questions without an answer; `count` is at least 1. */
  missing: (count: number) =>
    count === 1
      ? "1 deciding question is not stated"
      : `${count} deciding questions are not stated`,
  missingHint:
    "You can go on all the same. What is not stated switches nothing off, so you may be asked more than you need to answer.",
  complete: "All deciding questions are stated.",
  /** Name of the choice between the two lengths of an assessment. */
  length: "How much to answer",
  lengths: { quick: "Quick check", full: "Full assessment" },
  /** After the name of a length: how many criteria apply, and about how many minutes they take. */
  lengthFacts: (count: number, minutes: number) =>
    `${count === 1 ? "1 criterion" : `${count} criteria`}, about ${minutes} min`,
  lengthHint:
    "The quick check asks the core criteria; the range shows how far the rest can still move the score. Answers carry over, and you can switch at any time.",
  /** The primary action; `dimension` is the title of the first step. */
  start: (dimension: string) => `Start with ${dimension}`,
};
