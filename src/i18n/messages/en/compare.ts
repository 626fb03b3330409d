import { criteria } from "./counting.ts";

/** Snapshots, their timeline, what changed between two of them, and the move to another edition of the rubric. */
export const compare = {
  title: (venture: string) => `${venture}: snapshots and change`,
  loading: "Scoring the snapshots",
  now: "Now",

  freeze: {
    heading: "Freeze today",
    what: "A snapshot keeps the answers, the profile and the rubric as they are now. Change what you like afterwards; here you see what it did.",
    label: "Label",
    /** `date` is what the label says when it is left empty. */
    hint: (date: string) => `Left empty, the label is the date: ${date}.`,
    button: "Freeze today",
    done: (label: string) => `“${label}” is frozen.`,
    full: (limit: number) =>
      `An assessment holds ${limit} snapshots, and all are taken. Delete one to freeze another.`,
  },

  timeline: {
    heading: "Timeline",
    caption: "Every snapshot and today, each scored by the rubric it was answered with",
    number: "No.",
    when: "Date",
    label: "Label",
    score: "Score",
    range: "Range",
    band: "Band",
    rubric: "Rubric",
    actions: "Actions",
    /** Alternative text of the chart; the table holds the same figures. */
    alt: (parts: string) => `Score and range over time: ${parts}.`,
    part: (label: string, score: string, range: string) =>
      score === range ? `${label} ${score}` : `${label} ${score} (${range})`,
    rename: "Rename",
    renameOf: (label: string) => `Rename “${label}”`,
    newLabel: "New label",
    save: "Save label",
    remove: "Delete",
    removeOf: (label: string) => `Delete “${label}”`,
    removed: (label: string) => `Deleted “${label}”.`,
    compare: "Compare with now",
    compareOf: (label: string) => `Compare “${label}” with now`,
  },

  choose: {
    heading: "Compare two",
    back: "Back to the snapshots",
    button: "Compare",
    from: "Before",
    to: "After",
    swap: "Swap",
    none: "Freeze today first. Once an answer has changed, the change of the score is split here into its causes.",
    gone: "These two cannot be compared: they are the same, or one of them no longer exists. Choose two others.",
    markdown: "Download as Markdown",
    failed: "The file could not be made. Reload the page and try again.",
  },

  /** The version of a rubric an answer sheet was given against, and what stands behind its score. */
  rubric: {
    version: (version: string) => `Edition ${version}`,
    otherText: (version: string) =>
      `This was answered with another text of edition ${version}; it is scored with the rules of ${version} as kept here.`,
    unknown: (version: string, shipped: string) =>
      `The rules of edition ${version} are not kept in this Touchstone; it is scored with ${shipped}. A score from that time may have been another.`,
  },

  result: {
    title: (venture: string, before: string, after: string) =>
      `${venture}: from “${before}” to “${after}”`,
    before: "Before",
    after: "After",
    difference: "Difference",
    score: {
      heading: "The score",
      rose: (label: string, before: string, after: string, difference: string) =>
        `${label} rose from ${before} to ${after} (${difference}).`,
      fell: (label: string, before: string, after: string, difference: string) =>
        `${label} fell from ${before} to ${after} (${difference}).`,
      same: (label: string, score: string) => `${label} stays at ${score}.`,
      /** One of the two has no number. */
      unsaid:
        "One of the two has no score yet, so the change cannot be split. What was answered differently stands below.",
      parts: (parts: string) => `By cause: ${parts}.`,
      part: (label: string, points: string) => `${label} ${points}`,
      caption: "The change of each score by cause; the rows add up to the score after",
      cause: "Cause",
      causes: {
        answers: "Answers",
        evidence: "Evidence",
        notApplicable: "What counts",
        rubric: "Rubric and weights",
      },
      note: "Answers: levels raised, lowered, given or taken back. Evidence: other grades for the same questions. What counts: “not applicable” and what the profile switches. Rubric and weights: another edition, or weights of its own. Each is put in one after another, in this order.",
      sumNote: "Each part is rounded so that what is printed adds up.",
      /** Limits of must-haves are part of the first score alone. */
      limited:
        "A must-have limits the score on at least one side; what the limit took or gave back counts under the cause that moved it.",
    },
    facts: {
      caption: "Both sides at a glance",
      label: "Snapshot",
      date: "Date",
      band: "Band",
      range: "Range",
      coverage: "Coverage",
      rubric: "Rubric",
      ownWeights: "weights of its own",
    },
    radar: {
      heading: "By dimension",
      caption: "Evidence-backed score by dimension, before and after",
      dimension: "Dimension",
      alt: (before: string, after: string, parts: string) =>
        `Radar of the dimensions, “${after}” over “${before}”: ${parts}.`,
      part: (title: string, before: string, after: string) => `${title} ${before} to ${after}`,
    },
    gates: {
      heading: "Must-haves",
      caption: "Must-haves that changed or are not met",
      title: "Must-have",
      none: "No must-have changed, and all that apply are met.",
      /** A side whose edition asks for no such thing. */
      absent: "None",
      others: (count: number) =>
        count === 1 ? "1 more is met on both sides." : `${count} more are met on both sides.`,
    },
    criteria: {
      heading: "Criterion by criterion",
      intro:
        "The largest effect first. The points say what this one change does to the evidence-backed score before limits, taken alone.",
      effect: "By itself",
      noEffect: "No effect on the score",
      effectUnsaid: "Not in both editions, or no score to compare",
      none: "No answer changed.",
      note: "The note changed.",
      links: "The links changed.",
      unchanged: (count: number) => `Unchanged: ${criteria(count)}.`,
      gone: "Not part of this edition",
      dropped: (id: string) => `${id}, no longer in the rubric`,
      open: "Go to this answer",
      openOf: (title: string) => `: ${title}`,
    },
  },

  edition: {
    heading: "Another edition of the rubric",
    /** On the report, a card and this page; the link stands behind it. */
    told: {
      older: (answered: string, shipped: string) =>
        `Answered with edition ${answered}; this Touchstone has ${shipped}.`,
      newer: (answered: string, shipped: string) =>
        `Answered with edition ${answered}, newer than the ${shipped} of this Touchstone. Reload the page to get the newest one.`,
      otherText: (answered: string, _shipped: string) =>
        `Answered with another text of edition ${answered} than this Touchstone has.`,
    },
    see: "See what changes",
    /** Under the heading, where the effect is shown. */
    what: "The report is scored with the new edition already; your answers still name the old one. See the effect first, then decide.",
    effect: (before: string, after: string) =>
      before === after
        ? `The score stays at ${after}.`
        : `The score is ${before} by the old rules and ${after} by the new ones.`,
    unknown: (answered: string) =>
      `The rules of edition ${answered} are not kept here, so its effect on the score cannot be shown. Your answers stay as they are; read them again against the questions of today.`,
    bands: (before: string, after: string) =>
      before === after ? `Band: ${after} in both.` : `Band: ${before} before, ${after} after.`,
    groups: {
      added: "New criteria",
      dropped: "Criteria that went",
      weight: "Other weight",
      gate: "Other must-have",
      rule: "Applies or counts otherwise",
      reworded: "Reworded: read these again",
    },
    weight: (before: string, after: string) => `weight ${before} before, ${after} now`,
    count: criteria,
    nothing: "No criterion, weight, must-have or wording changed.",
    move: "Move on",
    moveHint: (label: string) =>
      `Freezes the snapshot “${label}” first. One undo takes both back; no answer changes.`,
    snapshot: (version: string) => `Before edition ${version}`,
    full: (limit: number) =>
      `An assessment holds ${limit} snapshots, and all are taken. Delete one before you move on, so that today can be frozen.`,
    stay: "Stay for now",
    moved: (version: string) => `Moved on to edition ${version}.`,
  },
};
