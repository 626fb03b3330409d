/** The page of an assessment that came in an address. */
export const shared = {
  title: "An assessment someone shared",
  reading: "Reading the link",
  intro:
    "The whole assessment stands in the address; nothing was fetched. It is not kept on this device until you say so.",
  venture: "Venture",
  rubric: "Rubric",
  answered: "Answered",
  keep: "Keep it on this device and open it",
  leave: "Leave it",
  askAgain: "Ask for the link again, or for the data as a file.",
};
