/** The arithmetic behind the numbers of the report. Formulas are words; the numbers stand beside them. */
export const reportDerivation = {
  intro:
    "Every number of this report with its arithmetic. A pocket calculator is enough to redo it: the printed numbers lead to the printed result, which the report shows to one decimal.",
  columns: { label: "What", arithmetic: "Arithmetic", result: "Result" },
  groups: {
    weights: "Weights",
    points: "Points of each answer",
    contributions: "What each answer contributes",
    dimensions: "Dimensions",
    whole: "The whole",
    result: "Must-haves, limits and band",
    gaps: "Gaps",
    roadmap: "Roadmap",
    firmness: "How firm",
  },
  /** A title and what about it is computed. */
  about: (title: string, what: string) => `${title}: ${what}`,
  whats: {
    sum: "weights that count",
    weight: "share of the whole",
    claimed: "claimed score",
    adjusted: "evidence-backed score",
    coverage: "coverage",
    evidence: "share of weight times evidence factors",
    low: "lower end of the range",
    high: "upper end of the range",
    contribution: "contribution",
    recoverable: "points to gain",
    gain: "gain of the next step",
    days: "effort",
    planned: "gain of the planned raise",
    after: "lower end after it",
  },
  whole: {
    weight: "All dimensions together",
    low: "Lower end before limits",
    high: "Upper end before limits",
    final: "Score",
    finalLow: "Lower end of the range",
    finalHigh: "Upper end of the range",
    rounded: "Score, rounded",
    band: "Band",
    bandLow: "Lowest possible band",
    bandHigh: "Highest possible band",
    recoverable: "Points to gain in all",
    levelGap: "of these, from levels below 5",
    evidenceGap: "of these, for lack of evidence",
    days: "Effort in all",
    draws: "Draws",
    range: "Nine in ten draws",
  },
  /** `cap` is printed. */
  gates: {
    cap: (cap: string) =>
      `What the answer has against what the must-have needs: the level, then the evidence grade where one is asked for. Not met, it limits the score to ${cap}`,
    block: () =>
      "What the answer has against what the must-have needs: the level, then the evidence grade where one is asked for. Not met, it blocks the result",
    warn: () =>
      "What the answer has against what the must-have needs: the level, then the evidence grade where one is asked for. Not met, it changes no number",
  },
  formulas: {
    sum: "Sum of the weights of the criteria that apply",
    dimensionWeight:
      "Weight of the dimension ÷ weights of all dimensions in which something applies",
    criterionWeight:
      "Share of the dimension × weight of the criterion ÷ weights of the criteria that apply in the dimension",
    allWeights: "Shares of the dimensions, added up",
    points: "Points of the level × factor of the evidence grade",
    contribution: "Weight in the whole × evidence-backed points",
    claimed: "Weight × points of the level, added up over the answered criteria ÷ their weights",
    adjusted:
      "Weight × evidence-backed points, added up over the answered criteria ÷ their weights",
    coverage: "Weights of the answered criteria ÷ weights that count",
    evidence: "Weight × evidence factor, added up over the answered criteria ÷ weights that count",
    low: "Weight × evidence-backed points, added up; open questions count 0 ÷ weights that count",
    high: "Lower end + 100 × what is not covered",
    dimensionContribution:
      "Share of the dimension × weight × evidence-backed points, added up ÷ weights that count",
    wholeClaimed: "Weight × claimed score of each dimension, added up ÷ weights",
    wholeAdjusted: "Weight × evidence-backed score of each dimension, added up ÷ weights",
    wholeBalanced:
      "e to the power of the mean logarithm: weight × ln of each dimension’s evidence-backed score (at least 1), added up ÷ weights; never above the score itself",
    wholeLow: "Contributions of the dimensions, added up",
    wholeCoverage: "Weight × coverage of each dimension, added up ÷ weights",
    wholeConfidence:
      "Weight × evidence share of each dimension, added up ÷ weight × coverage, added up",
    naShare:
      "Share of each dimension × weights of its criteria that do not apply ÷ weights of all its criteria, added up",
    final:
      "The smallest of the evidence-backed score and the limits of must-haves that are not met",
    finalFree: "No must-have limits it: the evidence-backed score",
    finalLow:
      "The smallest of the lower end and the limits of must-haves that are not met or have no answer",
    finalLowFree: "No must-have limits it: the lower end before limits",
    finalHigh: "The smallest of the upper end and the limits of must-haves that are not met",
    finalHighFree: "No must-have limits it: the upper end before limits",
    rounded: "10 × score + 0.5, cut to a whole number, ÷ 10: one decimal, halves up",
    band: "The last band that begins at or below the rounded score",
    recoverable: "Weight in the whole × (100 − evidence-backed points)",
    gain: "Weight in the whole × (evidence factor × points after the step − evidence factor × points today)",
    allRecoverable: "100 × coverage − lower end before limits",
    levelGap: "100 × coverage − claimed points of what is answered, by dimension",
    evidenceGap:
      "Claimed less evidence-backed score of each dimension × its share × its coverage, added up",
    days: "Person-days of the steps on the way, added up",
    after: "Lower end before the raise + its gain",
    allDays: "Person-days of all raises, added up",
    draws: (seed: number) =>
      `Weights and answers moved at random and scored anew each time, seed ${seed}: counted by the program, not by calculator`,
    share: "Draws that ended in this band ÷ all draws",
    range:
      "The 5% and the 95% quantile of the scores drawn: counted by the program, not by calculator",
  },
};
