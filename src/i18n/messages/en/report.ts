import { criteria, opening } from "./counting.ts";
import { reportDerivation } from "./report-derivation.ts";
import { reportProgramme } from "./report-programme.ts";
import { reportRisks } from "./report-risks.ts";
import { reportRoadmap } from "./report-roadmap.ts";
import { reportVerdict } from "./report-verdict.ts";

/** One gate as a sentence needs it; `score` and `cap` are printed numbers, `reason` has no full stop. */
interface GateWords {
  readonly title: string;
  readonly reason: string;
  readonly cap: string;
  readonly score: string;
}

/** The report, on screen and in every file. Numbers arrive printed; nothing here rounds. */
export const report = {
  title: (venture: string) => `${venture}: assessment report`,
  /** Title of the report of a second opinion; `reader` may be empty. */
  reading: (venture: string, reader: string) =>
    `${venture}: second opinion${reader && ` by ${reader}`}`,
  unnamed: "Unnamed venture",
  yes: "Yes",
  no: "No",
  notStated: "Not stated",
  /** Stands between two sentences of one paragraph. */
  betweenSentences: " ",
  /** Stands between the items of a list of figures. */
  betweenItems: ", ",
  headings: {
    verdict: "Verdict",
    radar: "Five dimensions at a glance",
    dimensions: "Dimensions",
    gates: "Must-haves",
    gaps: "Biggest gaps",
    roadmap: "Roadmap",
    strengths: "Strengths",
    risks: "Risks",
    firmness: "How firm is this",
    regulation: "Rules that touch you",
    answers: "All answers",
    derivation: "Derivation",
    method: "Method",
  },

  verdict: reportVerdict,

  radar: {
    claimed: "Claimed",
    adjusted: "Evidence-backed",
    caption: "Score by dimension, 0 to 100",
    alt: (parts: string) => `Radar of the dimensions, evidence-backed score and range: ${parts}.`,
    part: (title: string, score: string, range: string) =>
      score === range ? `${title} ${score}` : `${title} ${score} (${range})`,
  },

  dimensions: {
    intro:
      "Contributions add up to the lower end of the range before limits; with every criterion answered, that is the evidence-backed score.",
    caption: "Dimensions with weight, score, range and contribution",
    columns: {
      title: "Dimension",
      weight: "Weight",
      claimed: "Claimed",
      adjusted: "Evidence-backed",
      range: "Range",
      contribution: "Contribution",
    },
    total: "Total",
    dropped: "Nothing here applies to this venture; its weight went to the other dimensions.",
    held: (title: string, points: string, total: string) =>
      `“${title}” holds it back most: ${points} of the ${total} points missing here.`,
    heldAlone: (title: string, points: string) =>
      `Only “${title}” holds it back: ${points} points missing here.`,
    open: (count: number, points: string) =>
      `${opening(criteria(count))} without a level: ${points} points still open.`,
    complete: "Nothing holds it back: every criterion is at level 5 with the strongest evidence.",
  },

  gates: {
    intro: (failed: number, unresolved: number, passed: number) =>
      `${failed} not met, ${unresolved} without an answer, ${passed} met. A must-have reads the level itself; “don’t know yet” never meets it.`,
    none: "No must-have applies to this venture.",
    states: {
      failed: "Not met",
      unresolved: "No answer yet",
      passed: "Met",
      notEvaluated: "Not applicable",
    },
    blocked: ({ reason }: GateWords) => `Blocked: ${reason}.`,
    limited: ({ score, cap, reason }: GateWords) =>
      `Evidence-backed score ${score}, limited to ${cap}: ${reason}.`,
    /** The score is below the cap already, but the range reaches above it. */
    limitsRange: ({ score, cap, reason }: GateWords) =>
      `${opening(reason)}. The score of ${score} is below the limit of ${cap}, but it cannot rise above it.`,
    didNotBind: ({ score, cap, reason }: GateWords) =>
      `${opening(reason)}. The limit of ${cap} did not bind: the score is ${score} without it.`,
    lowerLimit: ({ cap, reason }: GateWords) =>
      `${opening(reason)}. The limit of ${cap} did not bind: a lower one already holds.`,
    /** A cap with nothing scored yet. */
    willLimit: ({ cap, reason }: GateWords) => `No score above ${cap} is possible: ${reason}.`,
    warned: ({ reason }: GateWords) => `Warning: ${reason}. The score stays as it is.`,
    openBlock: ({ title }: GateWords) =>
      `${title} has no answer yet. If it fails, the result is blocked; until it is answered there is no band.`,
    openCap: ({ title, cap }: GateWords) =>
      `${title} has no answer yet. The lower end of the range counts the limit of ${cap} as if it had failed.`,
    openWarn: ({ title }: GateWords) =>
      `${title} has no answer yet. Unanswered is not met, so there is no band.`,
    met: (needed: string, answered: string) => `Needs ${needed}; the answer is ${answered}.`,
    needsLevel: (level: number) => `level ${level} or above`,
    needsEvidence: (grade: string) => `evidence of “${grade}” or stronger`,
    and: " and ",
    answeredLevel: (level: number) => `level ${level}`,
    answeredEvidence: (grade: string) => `evidence “${grade}”`,
    notEvaluated: "Does not apply to this venture, so it was not evaluated.",
  },

  gaps: {
    /** `shown` of `total` gaps are listed; `points` is what all of them hold. */
    intro: (shown: number, total: number, points: string) =>
      shown === total
        ? `Sorted by the points each could still add: ${points} in all.`
        : `The ${shown} largest of ${total}, sorted by the points each could still add; all of them hold ${points}.`,
    parts: (levels: string, evidence: string) =>
      `${levels} come from levels below 5, ${evidence} from claims that could not be counted yet for lack of evidence.`,
    /** No level gap at all. */
    evidenceOnly: "All of it is claims that could not be counted yet for lack of evidence.",
    open: (count: number) =>
      count === 1
        ? "1 criterion without a level is an open question, not a gap, and is not listed here."
        : `${count} criteria without a level are open questions, not gaps, and are not listed here.`,
    limited: "While a must-have limits the score, these points raise the score before limits only.",
    empty: "No gap: every answered criterion is at level 5 with the strongest evidence.",
    emptyUnanswered: "No criterion has a level yet, so no gap can be named.",
    level: (level: number) => `Level ${level}`,
    /** The level stays; only its evidence is to improve. */
    sameLevel: (level: number) => `Level ${level}, better proven`,
    evidence: (grade: number, title: string) => `Grade ${grade}: ${title}`,
    gain: (points: string, level: number, grade: string) =>
      `+${points} points at level ${level} with evidence of “${grade}”`,
    keepsScore: (level: number, grade: string) =>
      `No points by itself: level ${level} with evidence of “${grade}” counts no more than today. It is the way to the level after it`,
    days: (days: number) => (days === 1 ? "1 person-day" : `${days} person-days`),
    daysUnknown: "Depends on what already exists",
    evidenceStep: (grade: string) =>
      `The level is reached; the evidence is not. Show evidence of “${grade}”.`,
  },

  roadmap: reportRoadmap,

  firmness: {
    words: { firm: "Firm", likely: "Likely", borderline: "Borderline" },
    /** `share` is printed, e.g. "94%"; `band` is the title of the band that came up most. */
    sentence: (word: string, draws: number, share: string, band: string) =>
      `${word}. We re-scored this venture ${draws.toLocaleString("en")} times with slightly different weights and answers; ${share} ended in “${band}”.`,
    range: (low: string, high: string) =>
      `Nine in ten of these scores lie between ${low} and ${high}.`,
    compare: (weights: string, answers: string) =>
      `Other weights alone move the score by about ${weights}, other answers alone by about ${answers}.`,
    evidenceFirst: "So better evidence settles more than another weighting.",
    weightsFirst:
      "So it matters more here how the parts are weighed than how firmly the answers stand.",
    open: "Open questions were given any of the five levels at random.",
    table: { caption: "Where the draws ended", band: "Band", share: "Share of draws" },
    tornado: {
      caption: "What moves it most: the score with this answer one level lower and one higher",
      title: "Criterion",
      low: "One lower",
      high: "One higher",
    },
    note: (draws: number, seed: number) =>
      `Weights vary by a share the rubric sets, a level by one with a probability that falls with stronger evidence. ${draws.toLocaleString("en")} draws, seed ${seed}: the same answers give the same figures.`,
  },

  risks: reportRisks,
  derivation: reportDerivation,

  regulation: {
    intro: (count: number) =>
      `${count === 1 ? "1 rule follows" : `${count} rules follow`} from what the profile says. A pointer to the law as of the day given with each source, not legal advice.`,
    empty: "By the profile, none of the rules kept in this rubric touches this venture.",
  },

  strengths: {
    /** The two band titles are the highest of the rubric. */
    intro: (count: number, shown: number, low: string, high: string) =>
      `${opening(criteria(count))} whose evidence-backed points alone would stand in “${low}” or “${high}”${shown < count ? `; the ${shown} that contribute most` : ""}.`,
    introOne: (high: string) =>
      `Criteria whose evidence-backed points alone would stand in “${high}”.`,
    empty:
      "No answer yet combines a high level with strong evidence. That is common early on; the gaps show where to begin.",
  },

  answers: {
    level: (level: number) => `Level ${level}`,
    notApplicable: (reason: string) => `Not applicable: ${reason}`,
    notAccepted: "Not applicable is not allowed here; counts as unanswered",
    offByProfile: "Does not apply to this profile",
    unknown: "Don’t know yet",
    unanswered: "Unanswered",
  },

  /** The table that spreadsheets are written from. */
  sheet: {
    caption: "Answers and scores",
    columns: {
      kind: "Row",
      dimension: "Dimension",
      id: "Id",
      title: "Title",
      weight: "Weight %",
      state: "State",
      level: "Level",
      grade: "Evidence grade",
      points: "Points",
      contribution: "Contribution",
      note: "Note",
      links: "Links",
    },
    kinds: { summary: "Summary", dimension: "Dimension", criterion: "Criterion" },
    venture: "Venture",
    date: "Date",
    rubric: "Rubric",
    band: "Band",
    low: "Lower end of range",
    high: "Upper end of range",
  },

  method: {
    formula:
      "Each level stands for points from 0 (level 1) to 100 (level 5). A claimed score is the weighted mean of these points, first within a dimension, then over the dimensions. For the evidence-backed score each criterion’s points are first multiplied by a factor for its evidence grade.",
    factors: (parts: string) => `Evidence factors: ${parts}.`,
    factor: (grade: string, factor: string) => `${grade} ${factor}`,
    levels:
      "A level counts only when everything in the levels below it is in place as well. Proof of a level that could not exist without what a lower one asks for stands for that as well.",
    halves:
      "Where parts of the venture differ (countries, customer groups), the weaker part that matters for the next 12 months decides.",
    missing: (needed: string) =>
      `Unanswered and “don’t know yet” earn nothing and lose nothing: they leave the point score and widen the range. A band needs ${needed} of the weight answered and every must-have resolved. An unknown never meets a must-have.`,
    notApplicable:
      "What does not apply hands its weight to the other criteria of the same dimension.",
    gates:
      "A must-have that is not met blocks the result, limits the score or warns. With several limits the lowest holds.",
    rounding:
      "Scores are rounded to one decimal before they are put into a band, so a printed score always agrees with its band.",
    bands: (parts: string) => `Bands: ${parts}.`,
    band: (title: string, min: string) => `${title} from ${min}`,
    rubric: (title: string, id: string, version: string, hash: string) =>
      `${title} (${id}), version ${version}. SHA-256: ${hash}`,
    checked: (date: string) => `checked ${date}`,
    checkedSingle: (date: string) => `one source only, checked ${date}`,
  },

  programme: reportProgramme,

  labels: {
    contents: "Contents",
    page: "Page {page} of {pages}",
    today: "Today",
    next: "Next",
    actions: "What to do",
    proof: "What proves it",
    who: "Who",
    effort: "Effort",
    gain: "Gain",
    recoverable: "Points to gain",
    traps: "Traps",
    sources: "Sources",
    bearsOn: "Bears on",
    note: "Note",
    links: "Links",
    evidence: "Evidence",
    weight: "Weight",
    contribution: "Contribution",
    notShown:
      "These characters are not in the fonts of this file and are shown as boxes: {characters}",
    none: "None",
  },
};
