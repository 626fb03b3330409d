/** How a score is made, in words; every figure comes from the rubric and arrives printed. */
export const method = {
  title: "How the score is made",
  lead: "Every number follows from your answers and the rubric below by fixed arithmetic. The same answers give the same score on every device and in every file.",
  contents: "On this page",
  loading: "Loading the rubric",
  failed: "The rubric could not be loaded. Check the connection, then try again.",
  retry: "Try again",
  rubricChoice: "Rubric",

  points: {
    heading: "From an answer to points",
    levels:
      "Each criterion has five levels, each described by one observable statement. Level 1 is worth 0 points and level 5 is worth 100; the others lie between, in equal steps unless the rubric says otherwise. A level counts only when everything in the levels below it is in place as well. Proof of a level that could not exist without what a lower one asks for stands for that as well.",
    evidence:
      "What stands behind a level has a grade, and each grade has a factor. An answer without a grade counts as the weakest.",
    claimed: "claimed points = points of the level",
    backed: "evidence-backed points = evidence factor × points of the level",
    caption: "Evidence grades and their factors",
    grade: "Grade",
    title: "Evidence",
    factor: "Counts",
  },

  weights: {
    heading: "From points to the score",
    intro:
      "Points are averaged by weight, first within a dimension, then over the dimensions. Only criteria answered with a level enter the average.",
    dimension: "score of a dimension = Σ (weight × points) ÷ Σ weight",
    total: "score = Σ (weight of the dimension × its score) ÷ Σ weight of the dimensions",
    /** After the two formulas. */
    both: "Done with claimed points this gives the claimed score; done with evidence-backed points, the evidence-backed score, which decides the band.",
    caption: "Dimensions and their weight",
    column: { title: "Dimension", criteria: "Criteria", share: "Weight" },
    criteriaOf: (title: string, count: number) => `${title}: weights of the ${count} criteria`,
    criterion: "Criterion",
    within: "In the dimension",
    whole: "In the whole",
    /** Under the tables; shares change when something does not apply. */
    allApply: "Shares hold when every criterion applies.",
  },

  missing: {
    heading: "What is not answered, and what does not apply",
    open: (needed: string) =>
      `Unanswered and “don’t know yet” earn nothing and lose nothing: they leave the score and widen the range. Coverage is the share of the weight answered with a level; a band needs ${needed}.`,
    low: "lower end = Σ (share of the whole × evidence-backed points)",
    high: "upper end = lower end + 100 × (1 − coverage)",
    na: "A criterion that does not apply is taken out, and its weight goes to the other criteria of the same dimension. The profile decides what applies.",
    naCount: (allowed: number, total: number) =>
      `With a reason, “not applicable” may also be chosen as the answer to ${allowed} of the ${total} criteria.`,
    /** When the profile alone decides. */
    naNone: "In this rubric “not applicable” cannot be chosen as an answer.",
    naWarning: (share: string) =>
      `From ${share} of the weight not applicable, the report warns against comparing.`,
    balance: (points: string) =>
      `The report also says when strong areas hide a weak one: when the weighted geometric mean of the dimensions lies ${points} points or more below the score.`,
  },

  gates: {
    heading: "Must-haves",
    intro:
      "A must-have reads the level itself, whatever the evidence factor. An unknown never meets it; while one that applies is open, there is no band. Of several limits the lowest holds.",
    count: (gates: number, criteria: number) => `${gates} must-haves on ${criteria} criteria.`,
    /** What a must-have does when it is not met; `cap` is printed. */
    cap: (cap: string) => `Limits the score to ${cap}`,
    block: "Blocks the result: no band",
    warn: "Warns; the score stays",
    /** One or both of the two that follow, joined by `and`. */
    needs: (list: string) => `Needs ${list}`,
    level: (level: number) => `level ${level} or above`,
    evidence: (grade: string) => `evidence of “${grade}” or stronger`,
    /** Before the profile facts under which it holds. */
    when: (facts: string) => `Only where ${facts}`,
    always: "For every venture to which the criterion applies",
    /** Joins parts of a condition. */
    and: " and ",
    or: " or ",
    not: (facts: string) => `not: ${facts}`,
    /** Several facts that belong together inside a longer condition. */
    group: (facts: string) => `(${facts})`,
    fact: (question: string, answer: string) => `“${question}” is ${answer}`,
    atLeast: (answer: string) => `${answer} or further`,
    yes: "yes",
    no: "no",
  },

  bands: {
    heading: "Bands",
    intro:
      "The score is rounded to one decimal first and then put into a band, so both always agree.",
    /** Beside the title of a band; points such as "55". */
    from: (points: string) => `from ${points} points`,
  },

  limits: {
    heading: "What it is not",
    items: [
      "Not legal advice. The legal dimension informs; decisions belong with official texts and counsel.",
      "Not a judgement by a language model. No model takes part in the scoring.",
      "Not a comparison. Your score never depends on other ventures.",
      "Not a service. Nothing you enter is sent, counted or shared.",
    ],
  },

  rubric: {
    heading: "The rubric",
    title: "Title",
    id: "Id",
    version: "Version",
    size: "Size",
    sizeText: (criteria: number, dimensions: number, sources: number) =>
      `${criteria} criteria in ${dimensions} dimensions, ${sources} sources`,
    hash: "SHA-256",
    hashHint:
      "Names this text exactly. A report that carries the same hash was scored by the same rubric.",
  },

  sources: {
    heading: "Sources",
    intro:
      "Facts the criteria and their guidance rest on, with the day each was checked. Where a source does not support a plain statement, only its title is given.",
    /** Groups beside those named after a dimension. */
    several: "Used in several dimensions",
    background: "Background",
    count: (count: number) => (count === 1 ? "1 source" : `${count} sources`),
  },
};
