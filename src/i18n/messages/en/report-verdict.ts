import { criteria, opening } from "./counting.ts";

/** Verdict and its warnings. Numbers and band titles arrive printed. */
export const reportVerdict = {
  score: "Evidence-backed score",
  blocked: "Blocked",
  notAssessable: "Not assessable",
  /** Two band titles, the band being open between them. */
  between: (low: string, high: string) => `${low} to ${high}`,
  nothingCounts:
    "There is nothing to score: no criterion that applies to this venture carries weight.",
  nothingAnswered: "No criterion has a level yet, so nothing can be said about this venture.",
  blockedSentence:
    "A must-have is not met. Until it is, this result leads to no band, whatever the score.",
  tooFewAnswers: (band: string, coverage: string, needed: string) =>
    `${coverage} of the weight is answered and ${needed} is needed, so the band is not final: ${band}.`,
  openGates: (band: string) => `A must-have has no answer yet, so the band is not final: ${band}.`,
  /** A cap moved the venture into a lower band. */
  heldDown: (band: string, without: string) =>
    `One must-have that is not met holds this venture at “${band}”; on its answers alone it would be “${without}”.`,
  reasonGap: (title: string, points: string) => `“${title}” costs most: ${points} of 100 points.`,
  /** The whole evidence gap is larger than the whole level gap. */
  reasonEvidence: (points: string) =>
    `${points} points are claims that could not be counted yet for lack of evidence, more than the levels themselves cost.`,
  reasonOpen: (count: number, points: string) =>
    `${opening(criteria(count))} without a level can still move the score by up to ${points} points.`,
  reasonOpenGates: (titles: string) => `No answer yet to what must be in place: ${titles}.`,
  reasonNothingCounts: "Every criterion is not applicable or has weight 0.",
  reasonNoGap: "Every criterion is at level 5 with the strongest evidence.",
  /** `action` is a sentence of the rubric. */
  fixFirst: (title: string, action: string) => `Fix this first: ${title}. ${action}`,
  startWith: (title: string, action: string) => `Start with “${title}”. ${action}`,
  proveFirst: (title: string, artefact: string) =>
    `Better proof is the quickest gain. Start with “${title}”: ${artefact}.`,
  answerFirst: (titles: string) => `Answer these first: ${titles}.`,
  checkProfile: "Check the profile and the answers marked as not applicable.",
  keep: "Keep the evidence up to date.",
  facts: {
    final: {
      label: "Score",
      help: "Evidence-backed score after the limits of must-haves that are not met, 0 to 100.",
    },
    range: {
      label: "Range",
      help: "Where the score can end once every open question is answered.",
    },
    claimed: {
      label: "Claimed score",
      help: "What the levels alone would give, with no discount for weak evidence.",
    },
    adjusted: {
      label: "Evidence-backed score before limits",
      help: "Levels multiplied by how well each is evidenced, before any must-have limits it.",
    },
    coverage: { label: "Coverage", help: "Share of the weight that is answered with a level." },
    confidence: {
      label: "Confidence",
      help: "How strong the evidence behind the answered levels is on average; 100% means contract or audit throughout.",
    },
    naShareByAnswer: {
      label: "Not applicable by answer",
      help: "Share of the weight that was answered as not applicable.",
    },
    naShareByProfile: {
      label: "Not applicable by profile",
      help: "Share of the weight that the profile switches off; nobody needs to answer it.",
    },
    balanced: {
      label: "Balanced score",
      help: "Weighted geometric mean of the dimensions; it falls below the score when one dimension is much weaker.",
    },
  },
  /** All core criteria have an answer, and nothing else; `range` is printed. */
  quick: (core: number, rest: number, range: string) =>
    `This is a quick check of ${core} core criteria. The other ${rest} can move the score to anywhere within ${range}.`,
  /** Open questions beside a score that can already be said. */
  canMove: (count: number, range: string) =>
    count === 1
      ? `1 criterion has no level yet; with it the score can end anywhere in ${range}.`
      : `${count} criteria have no level yet; with them the score can end anywhere in ${range}.`,
  weakHidden: (balanced: string, score: string, title: string, points: string) =>
    `Strong areas hide a weak one: the balanced score is ${balanced} against ${score}, and ${title} stands at ${points}.`,
  muchNotApplicable: (share: string, profile: string, answer: string) =>
    `${share} of the weight does not apply here (${profile} by the profile, ${answer} by answers). Compare this score only with ventures where much the same applies.`,
  naNotAllowed: (title: string) => `${title} cannot be “not applicable”; it counts as unanswered.`,
  otherVersion: (answered: string, scored: string) =>
    `The answers were given against rubric version ${answered}; this report scores them with version ${scored}.`,
  sameVersionOtherText:
    "The answers were given against a different text of the same rubric version.",
};
