/** The form of a programme. Numbers come printed. */
export const screeningSettings = {
  title: "Settings",
  intro:
    "What applicants are asked and how they are scored. A change scores everyone anew; files you gave out before keep the settings they had.",
  contents: "On this page",
  loading: "Opening the programme",

  about: "About the programme",
  name: "Name",
  places: "Places",
  placesHint: "How many applicants you can take. The zones in, grey and out follow from it.",
  deadline: "Deadline and where to send",
  deadlineHint: "Shown to applicants, e.g. “Send the file to apply@example.org by 31 January”.",

  weights: "Weights of the dimensions",
  weightsHint: "Only proportions count: 20 and 10 weigh the same as 2 and 1.",
  method: "How to set them",
  methods: {
    points: "By points",
    order: "By order",
    pairs: "By comparing pairs",
  },
  methodHints: {
    points: "Give each dimension 0 to 100 points by how much going from worst to best matters.",
    order: "Say which is most important. The order alone makes the weights; equal places share.",
    pairs: "Compare two at a time. The comparisons check each other.",
  },
  pointsOf: (dimension: string) => `Points of ${dimension}`,
  placeOf: (dimension: string) => `Place of ${dimension}`,
  place: (place: number) => `${place}`,
  pairOf: (first: string, second: string) => `${first} or ${second}`,
  /** One step of the scale; `size` 1 to 9. */
  more: (dimension: string, size: number) => {
    const words: Readonly<Record<number, string>> = {
      3: "somewhat more important",
      5: "clearly more important",
      7: "much more important",
      9: "extremely more important",
    };
    return `${dimension} ${words[size] ?? "more important"} (${size})`;
  },
  equal: "Equally important (1)",
  consistent: (ratio: string) =>
    `Your comparisons agree well enough: consistency ratio ${ratio}, up to 0.10 is fine.`,
  inconsistent: (ratio: string) =>
    `Your comparisons contradict each other: consistency ratio ${ratio}, more than 0.10.`,
  /** The comparison that agrees least; `stated` and `implied` say how many times as important. */
  worst: (first: string, second: string, stated: string, implied: string) =>
    `Look first at ${first} and ${second}: you say ${first} is ${stated} times as important, all your comparisons together make it ${implied} times.`,
  share: (share: string) => `${share} of the whole`,
  shareIn: (share: string) => `${share} of the dimension`,
  sum: (points: string) => `Sum: ${points}`,
  noShare: "–",

  criteria: "Weights within a dimension",
  criteriaHint: "0 takes a criterion out of the score; it is still asked.",
  criteriaOf: (dimension: string, count: number) =>
    `${dimension}: ${count === 1 ? "1 criterion" : `${count} criteria`}`,
  changed: (count: number) => (count === 1 ? "1 changed" : `${count} changed`),

  gates: "Must-haves",
  gatesHint: "What is not ticked is not asked for: it neither limits nor blocks a result.",
  /** What a must-have does when it is not met. */
  gateCap: (cap: string, reason: string) => `Limits the score to ${cap}: ${reason}.`,
  gateBlock: (reason: string) => `Blocks the result: ${reason}.`,
  gateWarn: (reason: string) => `Warns: ${reason}.`,

  bands: "Bands",
  bandsHint: "The score from which each band begins.",
  bandFrom: (band: string) => `${band} from`,
  coverage: "Least coverage for a rank, in %",
  coverageHint:
    "Share of the weight that must be answered. Below it, applicants are listed without a rank.",

  questions: "Questions of your own",
  questionsHint: "Asked beside the rubric and never scored.",
  questionsNone: "No question yet.",
  question: (place: number) => `Question ${place}`,
  questionTitle: "Question",
  kind: "Answer",
  kinds: { text: "Text", number: "A number", choice: "One of some options" },
  options: "Options, one a line",
  required: "An answer is required",
  add: "Add a question",
  up: (place: number) => `Move question ${place} up`,
  down: (place: number) => `Move question ${place} down`,
  remove: (place: number) => `Remove question ${place}`,

  wrong: {
    name: "Give the programme a name.",
    places: "Enter a whole number from 1 to 100,000.",
    weight: "Enter a number from 0 to 100.",
    noWeight: "All weights here are 0. Give at least one more than 0.",
    band: "Enter a score from 0 to 100.",
    firstBand: "The lowest band begins at 0.",
    bandOrder: "This band must begin higher than the one before it.",
    coverage: "Enter a percentage from 0 to 100.",
    questionTitle: "Write the question, or remove it.",
    fewOptions: "Write two options or more.",
  },

  save: "Save",
  saved: "Saved.",
  unchanged: "Nothing to save.",
  unsaved: "Not saved yet.",
  issues: (count: number) =>
    count === 1
      ? "Not saved: 1 field needs a change."
      : `Not saved: ${count} fields need a change.`,
  saveFailed: "It could not be saved on this device. Free some space, then try again.",
  undo: "Undo the last save",
  undone: "The settings before it are back.",
  reset: "As in the rubric",
  resetHint: "Sets weights, must-haves, bands and coverage back; save to keep it.",

  give: "Give it to applicants",
  giveHint:
    "They open the file or the link, answer in their own browser, and send you a file. Save your changes first.",
  file: "Save the programme file",
  fileHint: "A .json file with these settings and no data about anybody.",
  fileSaved: (name: string) => `Saved as ${name}.`,
  link: "Copy a link",
  linkHint: "The settings stand in the address after the #; nothing is uploaded.",
  linkCopied: "Copied. Whoever opens it can begin at once.",
  linkTooLong: "The settings are too long for a link. Send the file instead.",
  linkRefused: "The browser did not allow copying. Send the file instead.",
};
