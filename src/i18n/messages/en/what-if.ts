import { criteria } from "./counting.ts";

/** The page on which answers and weights are tried without saving them. Numbers arrive printed. */
export const whatIf = {
  title: "What if",
  trial: "This is a trial. Nothing is saved.",
  intro:
    "Change a level, an evidence grade or a weight and see where the result goes. The trial stays while you look at other pages; reloading or closing this tab ends it.",
  otherVersion: (answered: string, scored: string) =>
    `The answers were given against rubric version ${answered}; both results here are scored with version ${scored}.`,

  /** The list of what was changed. */
  changes: "What you changed",
  changesCount: (count: number) => (count === 1 ? "1 change" : `${count} changes`),
  changesNone: "Nothing yet. Choose another level below and the result moves at once.",
  level: (level: number) => `level ${level}`,
  levelChange: (before: number, after: number) => `level ${before} → ${after}`,
  evidenceChange: (before: string, after: string) => `evidence: ${before} → ${after}`,
  weightChange: (before: string, after: string) => `weight ${before} → ${after}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  /** Between two parts of one answer. */
  betweenParts: ", ",
  /** `name` is an id or a title. */
  line: (name: string, change: string) => `${name}: ${change}`,
  undoOf: (name: string) => `Undo: ${name}`,
  resetAll: "Reset all",
  unanswered: "no answer",
  unknown: "don’t know yet",
  notApplicable: (reason: string) => `not applicable (${reason})`,
  /** An evidence grade and what it makes count. */
  grade: (title: string, counts: string) => `${title} · ${counts}`,
  noGrade: "no grade",

  /** The list of criteria. */
  answers: "Answers",
  order: "Order",
  byDimension: "By dimension",
  byPoints: "By points to gain",
  byPointsHint:
    "Points to gain: what a criterion still leaves out of 100, level and evidence together. The order is that of the saved answers, so that no row moves while you try.",
  changedOnly: "Changed only",
  changedNone: "No answer is changed. Show all criteria to try one.",
  offByProfile: (count: number) =>
    `${criteria(count)} not listed: the profile says ${count === 1 ? "it does" : "they do"} not apply.`,
  toProfile: "Change the profile",
  points: (points: string) => `${points} to gain`,
  levelOf: (title: string) => `Level of “${title}”`,
  evidenceOf: (title: string) => `Evidence for “${title}”`,
  otherOf: (title: string) => `Without a level: “${title}”`,
  /** First entry of the list of answers without a level, while a level is chosen. */
  hasLevel: "Has a level",
  savedLevel: "saved",
  saved: (answer: string) => `Saved: ${answer}`,
  claims: "You would claim:",
  anchors: "All five levels",
  keysHint: "On a level: 1 to 5 choose, U is “don’t know yet”. Ctrl+Z undoes, Ctrl+Shift+Z redoes.",

  /** The weights. */
  weights: "Weights",
  weightsHint:
    "In points; only their proportions count. The share is what it comes to in the whole, after what does not apply.",
  weightsOf: (title: string) => `Weights within “${title}”`,
  dimensionWeights: "Dimensions",
  weightOf: (title: string) => `Weight of “${title}”`,
  share: (share: string) => `${share} of the whole`,
  sum: (points: string) => `Sum: ${points} points`,
  resetWeights: "Back to the rubric’s weights",

  /** The result. */
  results: "Result of the trial",
  before: "Saved",
  now: "Trial",
  /** A pair of values for those who do not see the arrow. */
  pairSaid: (before: string, now: string) => `saved ${before}, in the trial ${now}`,
  difference: "Difference",
  claimed: "Claimed score",
  nothingScored: "There is nothing to score: nothing that carries weight has a level.",
  gatesSettled: "Every must-have is met.",
  dimensions: "By dimension",
  dimension: "Dimension",
  radarAlt: (parts: string) => `Radar of the dimensions, saved and in the trial. ${parts}.`,
  radarPart: (title: string, before: string, now: string) => `${title} ${before}, now ${now}`,
  betweenItems: "; ",
  announce: (score: string, before: string, range: string, band: string) =>
    `In the trial: score ${score}, saved ${before}; range ${range}; band ${band}.`,
  expand: "Show the result",
  collapse: "Hide the result",

  /** What can be done with the trial. */
  keep: "Keep as a snapshot",
  keepHint: "The assessment stays as it is; the trial is kept beside it and can be compared.",
  label: "Name of the snapshot",
  labelDefault: (date: string) => `What-if, ${date}`,
  keepConfirm: "Keep",
  kept: (label: string) => `Kept as “${label}”.`,
  toSnapshots: "Compare snapshots",
  keepFull: (limit: number) =>
    `This assessment already holds ${limit} snapshots. Delete one first.`,
  takeOver: (count: number) => (count === 1 ? "Take over 1 answer" : `Take over ${count} answers`),
  takenOver: (count: number) =>
    count === 1
      ? "1 answer is now in the assessment."
      : `${count} answers are now in the assessment.`,
  takeOverUndone: "Taken back. The assessment is as it was.",
  weightsStay:
    "Weights are not taken over: they belong to the rubric, so that results stay comparable. A snapshot keeps them.",
  throwAway: "Throw away",
};
