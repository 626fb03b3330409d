/** A count with its noun: "1 criterion", "7 criteria". */
function criteria(count: number): string {
  return count === 1 ? "1 criterion" : `${count} criteria`;
}

/** The five steps in which the criteria are answered, and the panel beside them. */
export const wizard = {
  /** What stands between two sentences of one paragraph. */
  betweenSentences: " ",
  loadFailed: "The rubric could not be loaded. Your answers are safe.",
  retry: "Try again",
  /** Name of the list of steps. */
  steps: "Steps",
  step: (number: number, count: number) => `Step ${number} of ${count}`,
  profile: "Profile",
  check: "Check",
  /** Beside the ring of a step. */
  progress: (answered: number, total: number) => `${answered} of ${total}`,
  progressSaid: (answered: number, total: number) => `${answered} of ${total} done`,
  /** Weight of a dimension in the whole, already printed, e.g. "25%". */
  weight: (share: string) => `${share} of the total`,
  nothingApplies: "No criterion of this dimension applies to this venture.",

  /** One-line states of a criterion. */
  unanswered: "Unanswered",
  unknown: "Don’t know yet",
  notApplicable: "Not applicable",
  notAccepted: "Not applicable is not allowed here; counts as unanswered",
  level: (level: number) => `Level ${level}`,
  /** Beside a level for which nobody has chosen an evidence grade. */
  gradeMissing: "no evidence grade",
  /** Marks a criterion that carries a gate. */
  mustHave: "Must-have",

  /** Inside an open criterion. */
  allBelow: "A level counts only when everything in the levels below it is in place as well.",
  unknownHint: "Counts as open: it widens the range and never meets a must-have.",
  naHint: "Takes the criterion out; its weight goes to the others of this dimension.",
  naReason: "Why does it not apply?",
  naReasonMissing: "Choose a reason. Until then the criterion counts as unanswered.",
  naNoteMissing: "Add a note that says why; it is printed on the report.",
  /** After the key N where the rubric does not allow this answer. */
  naNotOffered:
    "This criterion cannot be marked as not applicable; the profile decides whether it applies.",
  clear: "Clear answer",
  evidence: "Evidence",
  evidenceHint:
    "What stands behind this level? The weaker the evidence, the less of the level counts.",
  noGrade: "No grade chosen counts as the weakest.",
  /** Share of the level's points that count, e.g. "85%". */
  counts: (share: string) => `counts ${share}`,
  toShow: "What counts here",
  note: "Note",
  noteHint: "What you would say if someone asked. Saved as you type.",
  links: "Links",
  link: (number: number) => `Link ${number}`,
  linkAdd: "Add a link",
  linkRemove: (number: number) => `Remove link ${number}`,
  linkWrong: "Not saved: a link starts with http:// or https://.",
  /** Regulation notes folded under a criterion. */
  rules: (count: number) =>
    count === 1 ? "1 rule that touches you" : `${count} rules that touch you`,
  rulesHint: "Sources stand in the report. A pointer to the law, not legal advice.",
  traps: "Easy to get wrong",
  /** What follows when a gate is not met. `reason` completes the clause and has no full stop; `cap` is a printed number. */
  gateCap: (cap: string, reason: string) => `Otherwise the score is limited to ${cap}: ${reason}.`,
  gateBlock: (reason: string) => `Otherwise the result is blocked: ${reason}.`,
  gateWarn: (reason: string) => `Otherwise the report warns: ${reason}.`,
  gateLevel: (level: number) => `Needs level ${level} or above.`,
  gateEvidence: (grade: string) => `Needs evidence of “${grade}” or stronger.`,
  gateStates: {
    failed: "Not met",
    unresolved: "Open",
    passed: "Met",
    notEvaluated: "Not applicable",
  },
  previous: "Previous criterion",
  next: "Next criterion",
  nextStep: (title: string) => `Next: ${title}`,
  /** Where a step ends. */
  stepDone: "Every criterion of this step has an answer.",
  stepLeft: (count: number) =>
    `${criteria(count)} of this step without an answer. You can come back at any time.`,

  /** At the end of a step of the quick check. */
  later: (count: number) =>
    `${count} more ${count === 1 ? "criterion" : "criteria"} in the full assessment.`,
  askAll: "Answer all criteria",

  /** Criteria switched off by the profile, folded at the end of a step. */
  off: (count: number) =>
    count === 1
      ? "1 criterion does not apply (profile)"
      : `${criteria(count)} do not apply (profile)`,
  /** `facts` such as "Stage: Idea". */
  offBecause: (facts: string) => `Your profile says ${facts}.`,
  offKept: "An earlier answer is kept and comes back if the profile changes.",
  toProfile: "Change the profile",

  /** The panel. */
  panel: "Where you stand",
  expand: "Show details",
  collapse: "Hide details",
  score: "Evidence-backed score",
  noScore: "No criterion has a level yet.",
  band: "Band",
  bandOpen: (low: string, high: string) => `${low} to ${high}`,
  blocked: "Blocked",
  bandHint: (needed: string) =>
    `A band is given from ${needed} coverage on, with every must-have resolved.`,
  rangeBar: (score: string, range: string) =>
    `Score ${score} on a scale of 0 to 100, range ${range}`,
  coverage: "Coverage",
  left: "Left",
  leftUnanswered: (count: number) => `${count} unanswered`,
  leftUnknown: (count: number) => `${count} not known yet`,
  leftNothing: "Nothing",
  gatesFailed: (count: number) =>
    count === 1 ? "1 must-have not met" : `${count} must-haves not met`,
  gatesOpen: (count: number) => (count === 1 ? "1 must-have open" : `${count} must-haves open`),
  dimensions: "By dimension",
  /** Legend of the radar. */
  legend: "Filled: evidence-backed. Dashed: claimed.",
  /** Read aloud a moment after an answer; all three are printed numbers. */
  announce: (score: string, range: string, coverage: string) =>
    `Score ${score}, range ${range}, coverage ${coverage}.`,
  saved: (time: string) => `Saved ${time}`,
  savedIdle: "Saved",
  saving: "Saving",
  notSaved: (reason: string) => `Not saved: ${reason}`,
  /** Why nothing could be written to the disk, and what to do; short. */
  notSavedReasons: {
    quota: "the disk is full. Free some space; this page keeps trying.",
    blocked: "another tab is in the way. Close the other Touchstone tabs.",
    newer: "a newer Touchstone runs in another tab. Reload this page.",
    unavailable: "this browser keeps no data here. Download the file before you leave.",
  },

  /** The list of keys; the key names stay as printed on the keyboard. */
  keys: {
    open: "Keyboard shortcuts (?)",
    level: "Choose the level of the open criterion",
    unknown: "Don’t know yet",
    notApplicable: "Not applicable, where the rubric allows it",
    within: "Move between the answers",
    next: "Next criterion",
    previous: "Previous criterion",
    enter: "From an answer: on to the next criterion",
    undo: "Undo",
    redo: "Redo",
    list: "This list",
    quiet: "While you type in a text field, only the keys with Alt work.",
  },
};
