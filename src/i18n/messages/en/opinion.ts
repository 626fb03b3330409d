import { criteria } from "./counting.ts";

/** Second opinions: asking for one, giving one, and looking at those that came back. */
export const opinion = {
  /** Title of the founder's page. */
  title: (venture: string) => `${venture}: second opinions`,
  loading: "Reading the second opinions",
  unnamedReader: "Unnamed reader",
  betweenSentences: " ",
  /** Two levels apart or more. */
  discuss: "Discuss",
  /** On the card of an assessment that is a second opinion. */
  badge: "Second opinion",

  ask: {
    heading: "Ask for a second opinion",
    intro:
      "Save a file and send it to someone who knows your field. They open it in Touchstone, score the same criteria and send a file back to you.",
    legend: "What the file says about your own levels",
    blind: "Without my levels (blind, recommended)",
    blindHint:
      "The reader decides without knowing what you chose. Levels, evidence grades and reasons for “not applicable” stay out of the file.",
    open: "With my levels",
    openHint: "The reader sees what you chose. This is quicker, but people tend to follow it.",
    notes:
      "Name, profile, notes and links are in the file either way. A note may give a level away: read yours before you send them.",
    save: "Save the file to send",
    saved: (file: string) => `${file} is saved. Send it to your reader.`,
  },

  take: {
    heading: "Open what came back",
    hint: "Choose the file your reader sent you, or drop it anywhere on this page.",
    button: "Open a review",
    field: "Review (.json)",
  },

  list: {
    heading: "Second opinions",
    none: "None has come back yet.",
    about: (blind: boolean, levels: number) =>
      `${blind ? "blind" : "with your levels in view"}, ${criteria(levels)} with a level`,
    otherEdition: (theirs: string, yours: string) =>
      theirs === yours
        ? "Given on a different text of the rubric: some anchors may read differently."
        : `Given on rubric ${theirs}, yours is ${yours}: some anchors may read differently.`,
    compare: "Compare",
    compareOf: (reader: string) => `Compare with ${reader}`,
    shown: "Compared below",
    remove: "Delete",
    removeOf: (reader: string) => `Delete the second opinion by ${reader}`,
    removed: (reader: string) => `The second opinion by ${reader} is deleted.`,
  },

  comparison: (reader: string) => `You and ${reader}`,
  columns: {
    what: "",
    you: "You",
    difference: "Difference",
    mean: "Mean",
    range: "Lowest–highest",
    readers: "Readers",
    note: "Note",
  },
  totals: "The result of both",
  byDimension: "Evidence-backed score by dimension",
  band: "Band",
  radarAlt: (reader: string, parts: string) =>
    `Radar of the dimensions, your evidence-backed score and that of ${reader}: ${parts}.`,
  radarPart: (title: string, yours: string, theirs: string) =>
    `${title} ${yours} against ${theirs}`,

  agreement: {
    heading: "How far you agree",
    none: "There is no criterion to which both of you gave a level.",
    counts: (n: number, equal: number, near: number, far: number) =>
      `You both gave a level to ${criteria(n)}: ${equal} the same, ${near} one level apart, ${far} two or more apart.`,
    tooFew: (enough: number) => `Below ${enough} criteria that is too few to judge agreement.`,
    noVariation: "All levels are the same, so agreement cannot be told from chance.",
    firm: (alpha: string) =>
      `You read the venture alike (agreement beyond chance ${alpha}; from 0.80 on it is firm).`,
    tentative: (alpha: string) =>
      `You read it alike by and large (agreement beyond chance ${alpha}; below 0.80 it is tentative).`,
    weak: (alpha: string) =>
      `You read it differently (agreement beyond chance ${alpha}; below 0.67 do not rely on either reading alone). Go through the differences together.`,
  },

  words: {
    levels: (levels: number) => {
      const many = Math.abs(levels);
      const count = many === 1 ? "1 level" : `${many} levels`;
      return `${count} ${levels > 0 ? "higher" : "lower"} than you`;
    },
    evidenceOnly: "Same level, other evidence",
    kinds: "Other kind of answer",
    same: "Same answer",
    /** `points` is printed with its sign. */
    withPoints: (words: string, points: string) => `${words}, ${points} points`,
  },

  criteria: {
    heading: "Criterion by criterion",
    intro:
      "Largest difference first, in points of the whole: the reader’s less yours, before limits.",
    filter: "Show",
    all: (count: number) => `All (${count})`,
    differing: (count: number) => `Only differences (${count})`,
    none: "There is no difference.",
    take: "Take over their answer",
    takeOf: (title: string) => `: ${title}`,
    taken: (title: string) => `“${title}” now has the reader’s answer. Your note stays.`,
    change: "Change yours",
    noNote: "No note",
  },

  spread: {
    heading: "All readers",
    intro: (count: number) => `${count} second opinions, side by side with your own answers.`,
    scores: "Evidence-backed scores",
    levels: "Levels, largest spread first",
    total: "Score",
  },

  /** When the page is asked for an assessment that is a second opinion itself. */
  isReading:
    "This assessment is itself a second opinion. Ask the venture’s owner if you want others to read it too.",

  again: {
    title: (venture: string) => `You are already reading “${venture}”`,
    begun: (day: string, answers: number) =>
      `Begun on ${day}, ${answers === 1 ? "1 answer" : `${answers} answers`} so far.`,
    goOn: "Go on with it",
    anew: "Begin another one",
  },

  /** The reader's side: an assessment that is a second opinion. */
  reading: {
    stripBlind: (venture: string) => `Second opinion on “${venture}” (blind)`,
    stripOpen: (venture: string) => `Second opinion on “${venture}” (with the venture’s levels)`,
    title: "Your second opinion",
    intro:
      "You were asked how you see this venture. Choose a level for each criterion as you see it; what the venture wrote stands beside. At the end you save a file and send it back.",
    blind:
      "Blind: the levels the venture gave itself are not in your file, so that they cannot sway you.",
    open: "You see the levels the venture gave itself. Decide on your own.",
    name: "Your name",
    nameHelp: "Stands beside your opinion. You may leave it empty.",
    facts: "What the venture says about itself",
    factsHint: "These facts decide which criteria apply. Only the venture can change them.",
    notStated: "not stated",
    yes: "Yes",
    no: "No",
    begin: (dimension: string) => `Begin with ${dimension}`,
    given: "What the venture says",
    givenNothing: "The venture wrote nothing here.",
    givenLinks: "Links",
    givenLevel: "Its own answer",
    send: "Save the file to send back",
    sendHint:
      "Send it to whoever asked you. It holds your levels, notes and name, and nothing else from this browser.",
    saved: (file: string) => `${file} is saved. Send it back.`,
    incomplete: (count: number) =>
      `${criteria(count)} without an answer. You can send the file all the same.`,
    report: "See your report",
  },
};
