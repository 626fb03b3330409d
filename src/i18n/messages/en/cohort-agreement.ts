/** How far the reviewers of an intake agree. Numbers arrive printed. */
export const cohortAgreement = {
  none: "No reviewer has given a reading yet, so there is no agreement to measure.",
  oneReader: "No applicant was read by two reviewers, so agreement cannot be measured.",
  /** What may be said of an alpha. */
  verdicts: {
    firm: "Firm: can be relied on",
    tentative: "Tentative: use with care",
    unreliable: "Too low to rely on",
    tooFew: "Fewer than 10 applicants: no verdict",
    noPairs: "Nobody was read twice",
    noVariation: "Everyone got the same",
  },
  totals: (alpha: string, interval: string, n: number, verdict: string) =>
    `Scores of the reviewers: alpha ${alpha}${interval === "" ? "" : ` (${interval})`} over ${n} ${n === 1 ? "applicant" : "applicants"} read twice or more. ${verdict}.`,
  icc: (one: string, mean: string, reviewers: number, n: number) =>
    `Over the ${n} applicants that ${reviewers} reviewers all read, the intraclass correlation is ${one} for one reviewer and ${mean} for their mean.`,
  noIcc:
    "No two reviewers share ten applicants, so an intraclass correlation is not given: on fewer it would say nothing.",
  needed: (count: number) =>
    count === 1
      ? "One reviewer an applicant is enough for a mean of reliability 0.7."
      : `${count} reviewers an applicant are needed for a mean of reliability 0.7.`,
  corrections: {
    notNeeded: (share: string) =>
      `Harshness makes ${share} of the differences between scores: correcting for it is not needed.`,
    doubtful: (share: string) =>
      share === ""
        ? "Correcting for harshness is doubtful here: some reviewers have given few readings, or the panel hardly overlaps."
        : `Harshness makes ${share} of the differences between scores, but the correction is doubtful: some reviewers have given few readings, or the panel hardly overlaps.`,
    useful: (share: string) =>
      share === ""
        ? "Correcting for harshness may help here."
        : `Harshness makes ${share} of the differences between scores: a ranking with it taken out is fairer.`,
  },
  /** `gap` in points, positive where ventures rate themselves higher. */
  self: (points: string, gap: number, n: number) =>
    `On average over ${n} ${n === 1 ? "applicant" : "applicants"}, ventures rate themselves ${points} points ${gap < 0 ? "lower" : "higher"} than the panel does.`,
  /** Statistics over the whole, in the sheet of agreement. */
  whole: {
    alphaTotal: "Alpha of the scores",
    icc21: "Intraclass correlation, one reviewer",
    icc2k: "Intraclass correlation, mean of the reviewers",
    kendallW: "Kendall's W",
    selfRho: "Rank correlation of self-assessment and panel",
    selfGap: "Self-assessment less panel, mean points",
    biasShare: "Share of harshness in the differences",
  },
  caption: "Agreement on each criterion (Krippendorff's alpha, ordinal)",
  columns: {
    title: "Criterion",
    count: "n",
    alpha: "Alpha",
    range: "95% interval",
    words: "In words",
  },
  reviewersCaption: "Reviewers",
};
