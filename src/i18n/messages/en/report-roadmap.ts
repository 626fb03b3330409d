import { criteria, opening } from "./counting.ts";

/** The plan from today to the next band, or for so many days. */
export const reportRoadmap = {
  /** `points` is printed; the plan has at least one step. */
  intro: (band: string, points: string, steps: number, days: number) =>
    `The least effort that ${band === "" ? "clears every must-have" : `clears every must-have and lifts the sure end of the range to “${band}” (${points})`}: ${steps === 1 ? "1 raise" : `${steps} raises`}, ${days} person-days in all. Solved exactly over every level that can be raised.`,
  topBand: "The sure end of the range is in the highest band and every must-have is met.",
  openFirst: (titles: string) =>
    `First answer the open must-haves, then a plan can be made: ${titles}.`,
  outOfReach: (band: string) =>
    `No set of raises leads to ${band === "" ? "every must-have" : `“${band}”`} with the answers as they are. Answer what is open, or prove better what stands.`,
  outOfReachByChoice: (band: string) =>
    `So much stays as it is that no set of raises leads to ${band === "" ? "every must-have" : `“${band}”`}. Let some of it move.`,
  inBand: (band: string) =>
    `The sure end of the range is in “${band}” or above, and every must-have is met.`,
  /** `points` and `after` are printed; `left` must-haves stay failed. */
  introDays: (days: number, steps: number, points: string, after: string, left: number) =>
    `The most that ${days} person-days bring: ${steps === 1 ? "1 raise" : `${steps} raises`}, +${points} points, the sure end of the range at ${after}.${left === 0 ? "" : ` ${left === 1 ? "1 must-have stays" : `${left} must-haves stay`} failed, and so does the limit.`} Solved exactly over every level that can be raised.`,
  noRaise: (days: number) => `Nothing that adds points fits into ${days} person-days.`,
  pinsTooLong: (days: number, needed: number) =>
    `What must be done takes at least ${needed} person-days and does not fit into ${days}. Allow more days, or make less of it a must.`,
  pinsOut: "Something that must be done is also to stay as it is. Take one of the two back.",
  pinned: (titles: string) => `By your choice, certain to be done: ${titles}.`,
  forbidden: (titles: string) => `By your choice, left as it is: ${titles}.`,
  must: "Must-have",
  proof: (artefact: string, evidence: string) => `Proof: ${artefact} (${evidence})`,
  period: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  gain: (points: string, after: string) => `+${points} points, then ${after}`,
  total: (days: number, date: string) =>
    `${days} person-days, done by ${date} with one person on it five days a week.`,
  open: (count: number) =>
    `${opening(criteria(count))} without a level ${count === 1 ? "is" : "are"} not in the plan; an answer may be the cheapest raise of all.`,
  note: "Planned, not a forecast: efforts are estimates of the rubric, gains hold when the work earns the evidence named.",
};
