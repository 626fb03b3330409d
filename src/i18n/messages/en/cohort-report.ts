import { cohortAgreement } from "./cohort-agreement.ts";
import { cohortSheets } from "./cohort-sheets.ts";
import { letter } from "./letter.ts";

/** How many things of a kind, e.g. "3 applicants". */
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the files about an intake. Numbers arrive printed. */
export const cohortReport = {
  ...cohortSheets,
  letter,
  title: (name: string) => `Intake report: ${name}`,
  unnamed: "Unnamed programme",
  /** What a venture is called where its name is left out. */
  blindName: (number: number) => `Applicant ${number}`,
  yes: "Yes",
  no: "No",
  /** The zone with how many are in it. */
  zoned: (zone: string, count: number) => `${zone} · ${count}`,
  more: (count: number) => `and ${count} more`,
  headings: {
    summary: "Summary",
    ranking: "Ranking",
    zones: "Three zones",
    unranked: "Without a rank",
    distribution: "How the scores spread",
    dimensions: "Dimensions",
    gates: "Must-haves failed most",
    agreement: "How far the reviewers agree",
    decisions: "Decisions",
    log: "Latest changes",
    method: "Method",
  },
  summary: {
    empty: "No applicant has come in yet, so there is nothing to rank.",
    sentence: ({
      places,
      ranked,
      safe,
      grey,
    }: {
      readonly places: number;
      readonly ranked: number;
      readonly safe: number;
      readonly grey: number;
    }) =>
      `${some(places, "place", "places")} for ${some(ranked, "ranked applicant", "ranked applicants")}: ${safe} hold one however weights and answers shift a little, and ${grey} stand close enough to the line for a second look.`,
    bySelf: "Ranked by what the ventures say of themselves, discounted for weak evidence.",
    byPanel: "Ranked by the mean of the reviewers' readings, as they gave them.",
    byAdjusted: "Ranked by the reviewers' readings with each reviewer's harshness taken out.",
    noDraws:
      "There are no plausible ranks and zones: too few applicants have two readings or more to tell how far reviewers differ.",
    fewRanked: (ranked: number, places: number) =>
      `Only ${ranked} can be ranked for ${some(places, "place", "places")}: the order decides nothing yet.`,
  },
  facts: {
    applicants: { label: "Applicants", help: "Everyone who came in." },
    places: { label: "Places", help: "To be given in this programme." },
    ranked: { label: "Ranked", help: "Enough answered, and no must-have that blocks." },
    in: { label: "In", help: "Within the places in 90% of the draws or more." },
    grey: { label: "Grey zone", help: "Within the places in 10% to 90% of the draws." },
    out: { label: "Out", help: "Within the places in 10% of the draws or fewer." },
    blocked: { label: "Blocked", help: "A must-have that blocks is not met." },
    insufficient: { label: "Too little answered", help: "Below the least coverage for a rank." },
    median: { label: "Median score", help: "Half of the ranked applicants score at least this." },
    coverage: { label: "Coverage", help: "Mean share of the weight answered with a level." },
    reviews: { label: "Reviews", help: "Readings by the panel." },
    reviewers: { label: "Reviewers", help: "People who gave a reading." },
  },
  ranks: {
    intro:
      "Equal scores share a rank: 1, 2, 2, 4. The plausible range is where a rank falls in nine of ten draws that shift weights and answers a little.",
    close: "≈",
    pairs: (close: number, pairs: number) =>
      `${close} of ${some(pairs, "pair of neighbours", "pairs of neighbours")} cannot be told apart; “≈” behind a name means: not from the next one.`,
    lineOpen: (last: string, first: string) =>
      `The line falls between “${last}” and “${first}”, and these two cannot be told apart. Decide between them by something other than their rank.`,
    lineClear: (last: string, first: string) =>
      `The line falls between “${last}” and “${first}”, who can be told apart.`,
    cut: (shown: number, all: number) =>
      `The first ${shown} of ${all} are listed here; the spreadsheet has all of them.`,
    none: "No applicant can be ranked yet.",
    caption: "Applicants by rank",
    plausible: "Plausible",
    scoreRange: "Score range",
  },
  zonesIntro: (places: number) =>
    `Whether an applicant gets one of the ${some(places, "place", "places")} was tried with weights and answers a little different each time.`,
  zoneMeanings: {
    in: "Within the places in at least 90% of the draws.",
    grey: "Within the places in some draws and not in others: look again here.",
    out: "Within the places in 10% of the draws at most.",
  },
  unranked: {
    none: "Every applicant has a rank.",
    intro: (count: number) =>
      `${some(count, "applicant stands", "applicants stand")} outside the order. Their scores are not compared with the others'.`,
    openMustHave: "A must-have is not answered",
    noPanel: "No review yet",
    caption: "Applicants without a rank",
  },
  distribution: {
    intro: (count: number) =>
      `Scores of ${some(count, "ranked applicant", "ranked applicants")}; the lines are where the bands begin.`,
    none: "No applicant has a score to show yet.",
    alt: (
      bins: readonly { readonly from: number; readonly to: number; readonly count: number }[],
    ) => `Bars: ${bins.map(({ from, to, count }) => `${from} to ${to}: ${count}`).join("; ")}.`,
  },
  spreads: {
    intro:
      "From the lowest to the highest applicant; the bar holds the middle half, the line in it is the median. Everyone with a score in the dimension counts, ranked or not.",
    caption: "Evidence-backed points by dimension, 0 to 100",
    columns: {
      title: "Dimension",
      count: "Applicants",
      min: "Lowest",
      lowerQuartile: "Lower quartile",
      median: "Median",
      upperQuartile: "Upper quartile",
      max: "Highest",
    },
  },
  gates: {
    none: "No applicant fails a must-have, and none is left open.",
    intro: "How many applicants do not meet a must-have, and how many have not answered it.",
    caption: "Must-haves by applicants who fail them",
    columns: { title: "Must-have", failed: "Fail", share: "Of all", open: "Open" },
  },
  agreement: cohortAgreement,
  decisions: {
    none: "No decision is in force yet.",
    count: (verdict: string, count: number) => `${verdict}: ${count}`,
    counts: (items: readonly string[]) => `In force: ${items.join(", ")}.`,
    pending: (count: number) =>
      `${some(count, "decision is", "decisions are")} pending and counted nowhere until applied.`,
    tie: "Tie rule: equal scores share a rank; who of them gets a place is decided by a person, with a reason.",
    caption: "Decisions in force",
  },
  log: {
    none: "Nothing has been logged yet.",
    intro: (shown: number, all: number) =>
      shown === all
        ? `All ${some(all, "change", "changes")}, the latest first. Times are UTC.`
        : `The latest ${shown} of ${all} changes; the spreadsheet has all of them. Times are UTC.`,
    caption: "Changes",
    about: "Applicant",
  },
  method: {
    weight: (title: string, weight: number) => `${title} ${weight}`,
    band: (title: string, from: string) => `${title} from ${from}`,
    between: ", ",
    atLeast: (share: string) => `at least ${share}`,
    paragraphs: [
      "Every applicant is scored by the same rubric with the settings of this programme. Levels count as far as their evidence carries them; a failed must-have caps the score or blocks. What is missing is not zero: it widens the range.",
      "The plausible ranks come from random draws: weights move a little, and each answer may be one level off, the more so the weaker its evidence. The same seed gives the same ranges, so that the result file can be recomputed.",
    ],
    caption: "Settings of this ranking",
    columns: { setting: "Setting", value: "Value" },
    rows: {
      rubric: "Rubric",
      hash: "Rubric hash",
      basis: "Ranked by",
      adjusted: "Harshness taken out",
      places: "Places",
      draws: "Draws",
      seed: "Seed",
      weights: "Weights of the dimensions",
      own: "Own weights",
      gatesOff: "Must-haves switched off",
      bands: "Bands",
    },
    disclaimer: "This shows readiness against this rubric. It does not predict success.",
  },
  bases: { self: "Self-assessment", panel: "Panel" },
  /** Why harshness was not taken out. */
  harshness: {
    noReviews: "Harshness was not taken out: there are no reviews.",
    fewReviews: "Harshness was not taken out: there is only one reviewer.",
    notConnected:
      "Harshness was not taken out: groups of reviewers share no applicant, so nobody can say who is harsher.",
  },
  labels: {
    page: "{page} / {pages}",
    notShown: "No font here has these characters; a box stands in their place: {characters}",
  },
};
