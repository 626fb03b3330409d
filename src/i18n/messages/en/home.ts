/** A count with its noun: "1 assessment", "3 assessments". */
function assessments(count: number): string {
  return count === 1 ? "1 assessment" : `${count} assessments`;
}

/** The first page: what Touchstone is, how to begin, and what is saved on this device. */
export const home = {
  /** The heading of the page: what Touchstone is, in one line. */
  title: "See how ready your AI venture is, and what to do next",
  /** Printed small above it, like the head of a report. */
  masthead: "Self-assessment for AI large-model ventures",
  /** Beside it: which rubric, and its version, e.g. "1.0.0". */
  rubric: (title: string, version: string) => `${title} ${version}`,
  lead: "Answer a guided form. Touchstone scores market, technical, financial, legal and talent risk, says how sure each score is, shows the gaps that matter most, and writes a report worth sending.",

  start: {
    name: "Venture name",
    nameHint: "You can change it later.",
    /** Which rubric to answer; shown while there is more than one. */
    rubric: "Rubric",
    /** The primary action; leads to the first page of questions. */
    create: "New assessment",
    /** Name of the group with the two other ways to begin. */
    others: "Other ways to begin",
    sample: "Open the sample venture",
    sampleHint: "A fictional company, fully answered, with its report.",
    sampleBusy: "Opening the sample",
    file: "Open a file",
    /** "Anywhere" is meant: the whole window takes a dropped file. */
    fileHint: "A saved .json file or a report PDF. You can also drop it anywhere on this page.",
    /** Name of the hidden file field. */
    fileField: "Assessment file or report PDF (.json, .pdf)",
  },

  facts: {
    heading: "How it works",
    rubric: {
      title: "A weighted, sourced rubric",
      text: "Each criterion has five described levels and a weight you can look up. Facts name their source and the day they were checked.",
    },
    evidence: {
      title: "Evidence counts",
      text: "The same claim scores more when a pilot or a contract stands behind it. You see both numbers: claimed and evidence-backed.",
    },
    local: {
      title: "It stays in this browser",
      text: "No account and no server. Your answers leave this device only in files that you save.",
    },
    more: "How the score is made",
    screening: "For accelerators: screen a whole intake",
  },

  saved: {
    heading: "Saved assessments",
    count: assessments,
    loading: "Reading what is saved in this browser",
    empty:
      "Nothing is saved here yet. Name your venture above and begin, or open the sample venture to see a finished report.",
    /** The disk cannot be used; work goes on in memory. */
    unavailable: "This browser cannot save your work at the moment.",
    unavailableDo: "You can go on, but download a copy before you close this tab.",
    /** Why, after the sentence above. */
    reasons: {
      quota: "There is no space left. Delete files or data of other sites, then reload the page.",
      blocked: "Another tab has an older Touchstone open. Close it, then reload the page.",
      newer: "A newer Touchstone has been open in this browser. Reload the page to get it.",
      unavailable:
        "Storage is switched off, as in some private windows. Allow it or use a normal window.",
    },
  },

  card: {
    secondOpinion: "Second opinion",
    /** Names of the links and buttons of one card; `name` is the venture's. */
    open: "Continue",
    openOf: (name: string) => `Continue “${name}”`,
    report: "Report",
    reportOf: (name: string) => `Report of “${name}”`,
    download: "Download a copy",
    downloadOf: (name: string) => `Download a copy of “${name}”`,
    rename: "Rename",
    renameOf: (name: string) => `Rename “${name}”`,
    newName: "New name",
    saveName: "Save name",
    remove: "Delete",
    removeOf: (name: string) => `Delete “${name}”`,
    /** `when` such as "3 hours ago". */
    changed: (when: string) => `Changed ${when}`,
    justNow: "just now",
    noScore: "No level chosen yet",
    range: (range: string) => `range ${range}`,
    /** What a level of coverage says, beside how many criteria are answered. */
    coverage: (share: string) => `Coverage ${share}`,
    answered: (answered: number, total: number) => `${answered} of ${total} criteria answered`,
    scoring: "Scoring",
    /** The rubric of an assessment is not part of this build. */
    noRubric: (id: string) =>
      `This Touchstone does not have the rubric “${id}”. Your answers are kept; download a copy to open it elsewhere.`,
    failed: "The rubric could not be loaded. Check the connection and reload the page.",
  },

  /** A card that stands for all applications of one review pack. */
  pack: {
    badge: "To review",
    progress: (begun: number, count: number) =>
      `${count === 1 ? "1 application" : `${count} applications`}, ${begun} begun`,
    openOf: (name: string) => `Continue reviewing for “${name}”`,
  },

  damaged: {
    heading: "Saved, but not readable",
    intro:
      "These records cannot be read. Nothing of them is changed or deleted. Download one as it is and mend it in a text editor, or open an earlier copy.",
    download: "Download as it is",
    downloadOf: (key: string) => `Download record ${key} as it is`,
    record: (key: string) => `Record ${key}`,
  },

  files: {
    reading: (name: string) => `Reading “${name}”`,
    /** Title when one file was refused. */
    refused: (name: string) => `“${name}” was not opened`,
    /** Title when one file was opened about which there is something to know. */
    noted: (name: string) => `“${name}” was opened, with a warning`,
    /** Titles when several were opened. */
    opened: (count: number) => `${assessments(count)} opened`,
    partly: (opened: number, refused: number) =>
      `${assessments(opened)} opened, ${refused} not opened`,
    noneOpened: (count: number) => `${count} files were not opened`,
    unchanged: "Nothing saved has changed.",
    /** Before the place in the file, e.g. "answers › … › level". */
    where: "Where",
    more: (count: number) => (count === 1 ? "and 1 more problem" : `and ${count} more problems`),
    outcomes: {
      added: "opened",
      same: "already here, unchanged",
      copied: "added as a copy",
      replaced: "replaced the one here; undo takes it back",
      skipped: "skipped",
      refused: "not opened",
      reading: "opened to review",
      opinion: "added as a second opinion",
      pack: "opened to review",
      panel: "a review, waiting to be merged",
      programme: "a programme to apply to",
      intake: "a whole intake, opened",
    },
    sampleFailed: "The sample could not be loaded.",
    sampleFailedDo: "Check the connection and try again. Everything else works without it.",
    /** One file that holds several assessments. */
    inBackup: (file: string, place: number) => `${file}, no. ${place}`,
  },

  choice: {
    title: (name: string) => `“${name}” is already here, with other content`,
    older: "The file has had fewer changes than what is saved here.",
    newer: "The file has had more changes than what is saved here.",
    diverged: "Both have had the same number of changes, but not the same ones.",
    caption: "The file and what is saved here",
    file: "In the file",
    here: "Saved here",
    name: "Name",
    changes: "Changes",
    changed: "Last change",
    answers: "Answers",
    keepBoth: "Keep both",
    keepBothHint: "Keep both adds the file as a copy.",
    replace: "Replace what is saved here",
    replaceHint: "Replace puts the file in its place; undo takes it back until you close the page.",
    closeHint: "Close leaves everything as it is.",
  },
};
