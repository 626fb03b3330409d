/** The page before the report: what is open, and the way to each. */
export const check = {
  title: "Check",
  intro:
    "What is still open. The report can be opened at any time; what is open shows there as a wider range.",
  complete: "Everything that applies to you is answered and every must-have is met.",
  completeHint: "Nothing is left to check. Open the report.",
  /** The primary action. */
  open: "Open the report",

  coverage: "Coverage",
  /** Printed shares, e.g. "64%" and "80%". */
  enough: (share: string, needed: string) =>
    `${share} of the weight is answered; ${needed} is needed for a band.`,
  tooLittle: (share: string, needed: string) =>
    `${share} of the weight is answered. A band is given from ${needed} on.`,

  /** A short state or reason as a sentence of its own. */
  state: (text: string) => `${text}.`,
  gates: "Must-haves",
  gatesNone: "No must-have is open or unmet.",
  failed: "Not met.",
  unresolved: "Not answered yet.",
  /** What a gate does. `reason` completes the clause and has no full stop; `cap` is a printed number. */
  failedCap: (cap: string, reason: string) => `The score is limited to ${cap}: ${reason}.`,
  failedBlock: (reason: string) => `The result is blocked: ${reason}.`,
  failedWarn: (reason: string) => `The report warns, the score stays as it is: ${reason}.`,
  unresolvedCap: (cap: string) =>
    `If it fails, the score is limited to ${cap}. Until it is answered there is no band.`,
  unresolvedBlock: "If it fails, the result is blocked. Until it is answered there is no band.",
  unresolvedWarn: "Until it is answered there is no band.",

  unanswered: "Unanswered",
  unansweredNone: "Nothing is unanswered.",
  unknown: "Don’t know yet",
  unknownNone: "Nothing is marked “don’t know yet”.",
  unknownHint: "Fine for now. Each counts as open and widens the range.",
  notApplicable: "Not applicable",
  notApplicableNone: "You marked nothing as not applicable.",
  noNote: "A note that says why is missing.",
  notAccepted: "The rubric does not allow “not applicable” here; counts as unanswered.",
  byProfile: (count: number) =>
    count === 1
      ? "1 criterion is switched off by your profile"
      : `${count} criteria are switched off by your profile`,
  /** Heading with its count. */
  counted: (title: string, count: number) => `${title} (${count})`,
  /** The step whose essentials are missing. */
  profileOpen: (count: number) =>
    count === 1
      ? "1 deciding question of the profile is not stated"
      : `${count} deciding questions of the profile are not stated`,
  profileOpenHint: "What is not stated switches nothing off.",
};
