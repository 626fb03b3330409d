/** The page of the roadmap, where a person decides what it shall reach and what it may touch. */
export const plan = {
  title: "Roadmap",
  loading: "Solving the plan",
  lead: "Say what the plan shall reach; it is solved anew at once, exactly, over every level that can be raised. Pin what must be done, leave out what cannot move. The plan goes with the report and its files.",
  nothingCounts: "No criterion has a level yet, so there is nothing to plan.",
  toAnswers: "Go to the answers",
  goal: "What shall it reach",
  toBand: "A band, with the least effort",
  band: "Band",
  nextBand: "The next one up",
  byDays: "As much as so many days allow",
  days: "Person-days",
  daysFault: (most: number) =>
    `Enter a whole number from 0 to ${most.toLocaleString("en")}. The plan keeps the last one.`,
  start: "Begins on",
  startHint: "Left empty: the day of the report. Five working days a week, one person.",
  undo: "Undo",
  redo: "Redo",
  reset: "Clear my choices",
  kept: "Every change is kept with the assessment.",
  steps: "The plan",
  decided: "Kept out of the plan, or not reached",
  others: (count: number) =>
    count === 1 ? "1 other criterion, not in the plan" : `${count} other criteria, not in the plan`,
  level: (level: number) => `Level ${level}`,
  /** The label of the list that stands with one criterion. */
  decision: (title: string) => `Decide about ${title}`,
  free: "The plan decides",
  atLeast: (level: number) => `Raise to level ${level} or above`,
  stay: "Leave as it is",
};
