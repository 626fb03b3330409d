import { criteria } from "./counting.ts";

/** A count with its noun: "1 application", "3 applications". */
function applications(count: number): string {
  return count === 1 ? "1 application" : `${count} applications`;
}

/** The reader's side of a review pack: the list of applications, and what differs from a second opinion in the form. */
export const panelReading = {
  eyebrow: "Review",
  unnamed: "Programme without a name",
  title: (programme: string) => `Applications to read: ${programme}`,
  intro: (count: number) =>
    `You were asked to read ${applications(count)}. Choose a level for each criterion as you see it; what the applicant wrote stands beside. When you are through, save one file here and send it back.`,
  blind: "You decide without knowing the levels the applicants gave themselves.",
  open: "You see the levels the applicants gave themselves. Decide on your own.",
  others: {
    afterOwn: "Once you have answered a criterion, you see what other reviewers answered to it.",
    always: "You see what other reviewers answered. Decide on your own all the same.",
    heading: "What other reviewers answered",
    later: "Answer first; then you see what other reviewers answered.",
    none: "No other reviewer has answered here.",
  },
  name: "Your name",
  nameHelp: "Stands beside your readings. Without it your file cannot be taken in.",
  list: "Applications",
  done: (done: number, count: number) => `${done} of ${applications(count)} done`,
  states: {
    open: "To read",
    begun: "Begun",
    done: "Done",
    recused: "Conflict of interest",
  },
  answered: (answered: number, total: number) => `${answered} of ${criteria(total)} answered`,
  read: { open: "Read", begun: "Continue", done: "Look again", recused: "Open" },
  readOf: (action: string, name: string) => `${action}: ${name}`,
  strip: (programme: string) => `Review for “${programme}”`,
  all: "All applications",

  /** On an application. */
  applicationTitle: "This application",
  applicationIntro:
    "Choose a level for each criterion as you see it; what the applicant wrote stands beside. Everything is saved in this browser as you go.",
  recused: "I have a conflict of interest",
  recusedHint:
    "You know these people, work with them or compete with them. You then give no reading; your file says only that.",
  champion: "Strong yes",
  championHint: "You would back this one against all others. It stays visible whatever the mean.",
  comment: "What you want to say of the whole",
  commentHint: "Optional. It goes to the programme, not to the applicant.",
  end: "Close this application",
  incomplete: (count: number) =>
    `${criteria(count)} without an answer. You can go on all the same and come back.`,
  next: (name: string) => `Next: ${name}`,
  last: "That was the last one. Back to the list, to save the file",
  back: "Back to the list",

  send: "Save the review file",
  sendHint:
    "Send it to whoever asked you. It holds your levels, notes, comments and name, and nothing else from this browser.",
  saved: (file: string) => `${file} is saved. Send it back.`,
  file: (reader: string) => (reader === "" ? "Review" : `Review by ${reader}`),
  nothing: "You have not answered anything yet.",
  left: (count: number) =>
    `${applications(count)} not done. You can send the file all the same; a later file of yours takes its place.`,
  remove: "Delete this pack",
  removeHint:
    "Takes the applications and your readings out of this browser. You can undo it at once.",
};
