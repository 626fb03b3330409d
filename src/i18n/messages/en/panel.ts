import { panelMerge } from "./panel-merge.ts";

/** A count with its noun: "1 applicant", "3 applicants". */
function applicants(count: number): string {
  return count === 1 ? "1 applicant" : `${count} applicants`;
}

/** The panel of a programme: reviewers, who reads whom, packs, what came back, agreement. */
export const panel = {
  title: "Reviews",
  loading: "Reading the panel",
  failed: "The programme could not be read from this browser’s storage.",
  retry: "Try again",
  notSaved: "That could not be saved. Nothing has changed; try again.",
  noApplicants: "There is nobody to review yet. Import applicants first.",
  toImport: "Import applicants",

  reviewers: {
    heading: "Reviewers",
    intro:
      "Reviewers need no account: each gets a file, reads in their own browser and sends a file back.",
    none: "There are no reviewers yet. Add the first one.",
    name: "Reviewer’s name",
    add: "Add reviewer",
    there: (name: string) => `${name} is on the panel already.`,
    caption: "The panel: what was given, what came back, and how each reviewer scores",
    columns: {
      name: "Reviewer",
      given: "Given",
      back: "Back",
      mean: "Mean",
      deviation: "Spread",
      offset: "Harshness",
      limit: "At most",
      conflicts: "Must not read",
    },
    noLimit: "no limit",
    limitOf: (name: string) => `Most applicants for ${name}; empty for no limit`,
    conflicts: (count: number) => (count === 0 ? "Choose" : applicants(count)),
    conflictsOf: (name: string) => `Conflicts of interest of ${name}`,
    recused: (count: number) => `${count} stepped back`,
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is off the panel. Their readings stay.`,
    /** Points against the others on the same applicants, e.g. "4.1 harsher". */
    harsher: (points: string) => `${points} harsher`,
    milder: (points: string) => `${points} milder`,
    even: "even",
    few: "few readings",
    harshnessHint:
      "Harshness is how many points a reviewer gives below or above the others on the same applicants. Whether it is taken out of the ranking is set on the page of the applicants.",
  },

  conflicts: {
    title: (name: string) => `Whom ${name} must not read`,
    hint: "They are never given these applicants. Whoever steps back in a review file is added here by itself.",
    search: "Search applicants",
    more: (count: number) => `${count} more. Search to find them.`,
    none: "No applicant has that name.",
  },

  assign: {
    heading: "Who reads whom",
    intro:
      "Whoever reads fewest gets the next one. Limits and conflicts of interest hold, and reviewers share applicants, so that harsh and mild ones can be compared.",
    per: "Reviewers per applicant",
    whom: "For",
    groups: {
      unblocked: "all but those a must-have blocks",
      all: "all applicants",
      queue: "those who need another reviewer",
    },
    queueHint: "Each of them gets one reviewer more than now.",
    preview: "Show the assignment",
    previewHint: "Nothing is given yet.",
    caption: "What each reviewer would read",
    columns: { name: "Reviewer", now: "Now", fresh: "New", after: "Then" },
    nothing: "Everybody has as many reviewers as you ask for.",
    summary: (given: number) => (given === 1 ? "1 new reading" : `${given} new readings`),
    short: (count: number) =>
      count === 1
        ? "1 applicant cannot be given as many reviewers:"
        : `${count} applicants cannot be given as many reviewers:`,
    shortage: (name: string, has: number, wanted: number) => `${name}: ${has} of ${wanted}`,
    reasons: {
      conflicts: "nobody else may read it",
      limits: "those who may have as many as they take",
    },
    more: (count: number) => `and ${count} more`,
    apart: (groups: number) =>
      `The panel falls into ${groups} groups that share no applicant, so nobody can say who is harsher. Give every applicant two reviewers or more.`,
    joined: "All reviewers hang together by shared applicants, so their harshness can be compared.",
    apply: "Give them out",
    discard: "Discard",
    applied: (given: number) =>
      given === 1 ? "1 reading is given out." : `${given} readings are given out.`,
    undone: "The assignment is taken back.",
  },

  packs: {
    heading: "Review packs",
    intro:
      "One file a reviewer, with the applicants given to them. A pack saved again goes on where the reviewer stands.",
    none: "Nothing is given out yet.",
    legend: "What reviewers see",
    variants: {
      blind: "Neither names nor own levels (blind)",
      named: "Names, but not the applicants’ own levels",
      open: "Names and the applicants’ own levels",
    },
    hints: {
      blind:
        "Known names, e-mails and company names are taken out of texts and links, in any spelling of capitals. That is all it does: a text can still give somebody away.",
      named:
        "Reviewers decide without knowing what applicants chose. Notes and links are in the pack.",
      open: "Quicker to read, but people tend to follow what they see.",
    },
    columns: "Take the values of these columns out as well",
    others: "Others’ answers",
    othersShown: {
      never: "never shown",
      afterOwn: "shown after one’s own answer",
      always: "always shown",
    },
    save: "Save pack",
    saveOf: (name: string, count: number) => `Save the pack of ${name}, ${applicants(count)}`,
    saveAll: "Save all as ZIP",
    saved: (file: string) => `${file} is saved. Send it to its reviewer.`,
    savedAll: (file: string) => `${file} is saved. Send each reviewer their own file.`,
    failed: "The packs could not be written. Try again.",
    readings: (count: number, back: number) => `${applicants(count)}, ${back} back`,
    who: "Who is who",
    whoOf: (name: string) => `Who is who in the pack of ${name}`,
    /** What a venture is called in a blind pack. */
    applicant: (number: string) => `Applicant ${number}`,
    /** Names of files. */
    all: (programme: string) => `${programme} packs`,
  },

  returns: {
    heading: "Reviews that came back",
    hint: "Choose the files your reviewers sent you, or drop them anywhere on this page. Nothing is replaced without you.",
    button: "Open review files",
    field: "Reviews (.json)",
  },
  merge: panelMerge,

  queue: {
    heading: "Who needs another reviewer",
    intro:
      "Where one more reading may change most: close to the last place, reviewers apart, few readings.",
    none: "Nobody at the moment.",
    waiting: "The ranking is still being worked out.",
    caption: "The most useful first",
    columns: { name: "Applicant", readings: "Readings", why: "Why" },
    reasons: {
      unread: "nobody has read it",
      single: "one reader only",
      recused: "a reviewer stepped back",
      apart: "reviewers are two levels apart or more",
      grey: "in the grey zone",
    },
    /** Readings given out that have not come back. */
    out: (count: number) => (count === 1 ? "1 reading still out" : `${count} readings still out`),
    more: (count: number) => `and ${count} more`,
    assign: (count: number) =>
      count === 1
        ? "Give 1 applicant another reviewer"
        : `Give ${count} applicants another reviewer`,
  },

  agreement: {
    heading: "How far reviewers agree",
    working: "Working it out",
    failed: "Agreement could not be worked out. Reload the page.",
    groups: "Groups that share no applicant:",
    discuss: "What to talk about",
    discussIntro: "Criteria on which reviewers of the same applicant are two levels apart or more.",
    discussNone: "On no criterion are reviewers two levels apart.",
    columns: {
      criterion: "Criterion",
      apart: "Apart",
      n: "Read twice",
      alpha: "Alpha",
      words: "In words",
    },
    all: "Every criterion",
  },
};
