/** The table of applicants: its columns, filters and views, and how the ranking is made. Numbers arrive printed. */
export const cohortTable = {
  columns: {
    rank: "Rank",
    name: "Applicant",
    zone: "Zone",
    band: "Band",
    score: "Score",
    claimed: "Claimed",
    coverage: "Coverage",
    na: "Not applicable",
    mustHaves: "Must-haves",
    reviewers: "Reviewers",
    panel: "Panel",
    spread: "Spread",
    champions: "Strong yes",
    decision: "Decision",
  },
  /** What a column says, where the title alone does not. */
  help: {
    rank: "Equal scores share a rank. Below it: the ranks it could plausibly have (5% to 95% of the draws).",
    zone: "In: within the places in at least 90% of the draws. Out: in at most 10%. Grey: between.",
    score: "Evidence-backed, with its range.",
    spread: "The largest distance between two reviewers on one criterion, in levels.",
  },
  select: "Select",
  selectAll: "Select all shown",
  selectOne: (name: string) => `Select ${name}`,
  zones: { in: "In", grey: "Grey", out: "Out" },
  status: {
    ranked: "Ranked",
    blocked: "Blocked",
    insufficient: "Too little answered",
    notAssessable: "Not assessable",
  },
  /** Why an applicant has no rank. */
  why: {
    blocked: (titles: string) => `No rank. Must-have failed: ${titles}`,
    insufficient: (coverage: string) => `No rank. Coverage ${coverage} is too low`,
    openMustHave: (titles: string) => `No rank. Must-have not answered: ${titles}`,
    notAssessable: "No rank. Nothing that counts is answered",
    noPanel: "No rank. No reviewer has read it",
  },
  failed: (count: number) => `${count} failed`,
  open: (count: number) => `${count} open`,
  met: "Met",
  levels: (spread: number) => (spread === 1 ? "1 level" : `${spread} levels`),
  verdicts: { accept: "Accept", waitlist: "Waitlist", reject: "Reject", none: "No decision" },
  pending: "to be applied",
  needsReviewer: "One more review",
  notToldApart: "Cannot be told apart from the next one",
  /** Sentence under the table's tools; printed numbers. */
  toldApart: (pairs: number, all: number) =>
    pairs === 0
      ? "Each applicant can be told apart from the next in this order."
      : `A line at the left joins two neighbours that this ranking cannot tell apart: ${pairs} of ${all} pairs. Between them the order says little.`,
  caption: (shown: number, all: number) =>
    shown === all ? `${all} applicants` : `${shown} of ${all} applicants`,
  region: "Table of applicants; scrolls",
  none: "No applicant matches. Change the search or the filters.",
  clear: "Clear search and filters",
  search: "Search by name",
  filters: "Filters",
  filtersUsed: (count: number) => `Filters (${count})`,
  filter: {
    zone: "Zone",
    band: "Band",
    status: "Result",
    decision: "Decision",
    mustHaves: "Must-haves",
    review: "Reviews",
  },
  values: {
    failed: "Failed",
    open: "Not answered",
    needed: "Needs another reviewer",
    champion: "Has a strong yes",
    pending: "Waiting to be applied",
  },
  chooseColumns: "Columns",
  firstColumns: "Back to the usual columns",
  views: {
    label: "Views",
    choose: "Saved views",
    current: "As shown",
    name: "Name of the view",
    save: "Save this view",
    remove: (name: string) => `Delete the view “${name}”`,
    saved: (name: string) => `The view “${name}” is saved.`,
  },
  ranking: {
    heading: "How it is ranked",
    basis: "Ranked by",
    self: "Self-assessment, backed by evidence",
    panel: "Mean of the reviewers",
    adjusted: "Take out harshness",
    whyAdjusted:
      "Harshness is taken out by default: in simulated intakes of 1,000 this finds about 2 percentage points more of the best, and it costs next to nothing where nobody is harsh. The mean as given stays beside it.",
    asGiven: "The mean is used as given.",
    refused: {
      noReviews: "Not possible yet: there are no reviews.",
      fewReviews: "Harshness cannot be taken out: there is only one reviewer.",
      notConnected:
        "Harshness cannot be taken out: some groups of reviewers share no applicant, so nobody knows who is the harsher.",
    },
    places: "Places",
    counts: (zones: { readonly in: number; readonly grey: number; readonly out: number }) =>
      `${zones.in} in, ${zones.grey} grey, ${zones.out} out.`,
  },
  progress: {
    scoring: "Scoring the applicants…",
    drawing: (done: string, all: string) => `Trying the order: ${done} of ${all} draws`,
    done: (draws: string) => `Plausible ranks and zones rest on ${draws} draws.`,
    /** When draws were wanted and could not be made. */
    fewReadings:
      "No plausible ranks and zones yet: too few applicants have two readings or more to tell how far reviewers differ.",
    failed: "The ranking could not be made. Reload the page to try again.",
  },
  keys: {
    title: "Keys in the table",
    open: "Keys",
    list: [
      { keys: "↑ ↓", what: "Up and down" },
      { keys: "Home, End", what: "First and last" },
      { keys: "Space", what: "Select; with Shift, everything up to here" },
      { keys: "Enter", what: "Open the applicant" },
      { keys: "A, W, R", what: "Put down accept, waitlist, reject" },
      { keys: "?", what: "This list" },
    ],
  },
  plots: {
    heading: "Distribution",
    scores: "Scores",
    scoresAlt: (count: number, low: string, high: string) =>
      `Dot plot of ${count} scores from ${low} to ${high}; the figures are in the table below.`,
    each: (count: number) =>
      count === 1
        ? "Each mark is one applicant."
        : `Each mark stands for up to ${count} applicants.`,
    cut: (places: number) => `${places} places`,
    dimensions: "Dimensions",
    dimensionAlt: (title: string, median: string) => `${title}: median ${median}`,
    median: "Median",
    lowest: "Lowest",
    highest: "Highest",
    from: "Score",
    figures: "The figures as tables",
    unranked: "No rank",
  },
};
