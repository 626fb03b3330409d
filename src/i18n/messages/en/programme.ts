/** A programme as an applicant meets it: the page that offers it, its questions in the wizard, and the file to send back. */
export const programme = {
  /** The page of a programme's file or link. */
  title: (name: string) => `Apply to ${name}`,
  unnamed: "Unnamed programme",
  intro:
    "A programme asks you to assess your venture. You answer on this device; the programme gets nothing until you send it the file.",
  rubric: "Rubric",
  deadline: "Deadline and where to send",
  noDeadline: "Not stated. Ask the programme.",
  weights: "Weights",
  /** One dimension with its share of the whole, e.g. "Market 25%". */
  weight: (title: string, share: string) => `${title} ${share}`,
  questions: "Questions of its own",
  noQuestions: "None",
  required: "required",
  steps: [
    "Answer the form: the profile, then one page a dimension. Everything is saved as you go.",
    "Check what is still open, and read your report.",
    "Save the file at the end and send it to the programme.",
  ],
  begin: "Begin the assessment",
  goOn: (name: string) => `Go on with ${name}`,
  again: "Begin another one",
  screen: "Screen applicants with it",
  screenHint: "For whoever runs the programme: keeps its settings on this device.",
  screenFailed: "It could not be saved on this device. Free some space, then try again.",
  /** The address names a programme whose file is not open any more. */
  gone: "This programme is not open any more. Open its file or its link again.",

  /** Above every page of the wizard. */
  strip: (name: string) => `Application to ${name}`,
  /** The step with the programme's questions. */
  step: "Questions",
  pageTitle: "Questions of the programme",
  pageIntro: "The programme asks these beside the rubric. They are never scored.",
  /** Beside a question that may be left open. */
  optional: "optional",
  numberWrong: "Enter a number. The last valid entry is kept.",
  clear: (title: string) => `Clear: ${title}`,
  toCheck: "On to the check",

  /** On the check page. */
  missing: "Required questions without an answer",
  send: "Send it back",
  sendIntro: (name: string) =>
    `Save the file and send it to ${name}. It holds all of this assessment, notes and snapshots included, but no second opinions and none of your other assessments.`,
  sendOpen:
    "You can save it while something is open; the programme then sees a wider range and what is missing.",
  save: "Save the file to send back",
  saveHint:
    "A .json file. You can change answers and save it again; the programme takes the later one.",
  saved: (file: string) => `Saved as ${file}. Now send it to the programme.`,
};
