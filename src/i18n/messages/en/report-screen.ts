/** The report page: what stands around the report. The report's own texts are in `report`. */
export const reportScreen = {
  /** Title of the page until the report is there. */
  title: "Report",
  /** The link back to the questions. */
  back: "Back to answers",
  toApplicant: "Back to the applicant",
  loading: "Loading the rubric and scoring your answers",
  unreadable: "This report cannot be shown.",
  unreadableDetail:
    "Its rubric could not be loaded. Check the connection, then reload the page; your answers are safe.",

  /** Where the report leads on to. */
  tools: {
    label: "Go on from here",
    plan: {
      title: "Roadmap",
      what: "What to raise first, within your days or to a band you choose",
    },
    "what-if": { title: "What if", what: "Change answers and weights on trial; nothing is saved" },
    compare: { title: "Snapshots", what: "Freeze today, compare two, see what moved the score" },
    opinion: {
      title: "Second opinion",
      what: "A coach scores blind; the biggest differences first",
    },
    derivation: { title: "Derivation", what: "The arithmetic of every number, to redo by hand" },
  },

  empty: {
    heading: "Nothing answered yet",
    what: "Choose a level for some criteria and the report appears here, with a score, the range it can still move in and the gaps that matter most.",
    start: "Go to the first criteria",
    profile: "Check the profile",
  },

  /** Shown with a button while the first draws stand and the rest are made. */
  firmness: {
    refining: "These are the first draws; the rest are being made.",
    stop: "Stop, the first will do",
  },

  open: {
    heading: "What is still missing",
    intro: (count: number) =>
      count === 1 ? "1 criterion has no level yet." : `${count} criteria have no level yet.`,
    others: (count: number) => (count === 1 ? "1 more criterion" : `${count} more criteria`),
  },

  verdict: {
    range: "Range",
    reason: "Why",
    action: "Do next",
    facts: "The figures behind it",
    /** Alternative text of the scale with the bands. */
    scale: (score: string, range: string) =>
      `Score ${score}, range ${range}, on the scale of the bands from 0 to 100`,
    /** A band and where it begins and ends, for those who do not see the scale. */
    band: (title: string, min: string, max: string) => `${title}: ${min} to ${max}`,
  },
  /** Alternative text of a dimension's bar. */
  bar: (title: string, score: string, range: string) => `${title}: score ${score}, range ${range}`,
  score: "Score",
  range: "Range",
  points: "Points",
  profile: "About the venture",

  /** Link at a gap, gate or answer; the second is read out after it. */
  change: "Go to this answer",
  /** The same where the profile, not an answer, decided. */
  changeProfile: "Go to the profile",
  changeOf: (title: string) => `: ${title}`,
  /** Over a folded list of answers. */
  count: (count: number) => (count === 1 ? "1 criterion" : `${count} criteria`),
  sourceCount: (count: number) => (count === 1 ? "1 source" : `${count} sources`),

  save: {
    toolbar: "Save or print",
    pdf: "Download PDF",
    /** Which languages the PDF speaks. */
    pdfLanguage: "PDF language",
    both: "中文 + English",
    /** Over the list of everything but the PDF. */
    more: "Other formats",
    moreIntro: "Saved in the language of this page.",
    formats: {
      xlsx: { title: "Excel (XLSX)", what: "Sheets with real numbers, to sort and add up" },
      html: { title: "Web page (HTML)", what: "One file for any browser, phones included" },
      markdown: { title: "Text (Markdown)", what: "For notes, wikis and version control" },
      csv: { title: "Table (CSV)", what: "One flat table for other programs" },
      json: { title: "Data (JSON)", what: "Your answers; Touchstone opens this file again" },
      svg: { title: "Radar (SVG)", what: "A drawing, sharp at any size" },
      png: { title: "Radar (PNG)", what: "A picture for slides, 1,600 pixels wide" },
    },
    /** A choice that holds for every file, the link and the print. */
    leaveOut: "Leave notes and links out",
    leaveOutHelp:
      "Otherwise they go into every file, the link and the print; a PDF also carries them as data.",
    leftOut: "Notes and links were left out.",
    link: "Copy link",
    linkCopied:
      "The link is copied. It holds the whole assessment, notes included, and goes through no server; whoever has it can read it.",
    linkCopiedBare:
      "The link is copied. It holds the assessment without notes and links and goes through no server; whoever has it can read it.",
    linkTooLong: "Too much for a link. Save the data (JSON) and send the file.",
    linkRefused: "The browser did not allow copying. Save the data (JSON) and send the file.",
    print: "Print",
    stages: {
      start: "Preparing the PDF",
      fonts: "Loading the characters",
      render: "Laying out the pages",
    },
    done: (file: string, size: string) => `${file} is saved (${size}).`,
    cancelled: "Cancelled. No file was written.",
    failures: {
      fonts:
        "The characters for the PDF could not be loaded. Check the connection and try again; JSON, CSV and print work without them.",
      render:
        "The PDF could not be made from this report. Print the page instead, or save the data as JSON.",
      worker:
        "The browser stopped the PDF before it was done. Close other tabs and try again, or print the page instead.",
      data: "The report could not be prepared in this language. Reload the page and try again.",
    },
    file: "The file could not be made. Reload the page and try again.",
  },
};
