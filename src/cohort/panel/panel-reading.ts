import type { Rules } from "#rubric";
import { levelValues, readAnswer, type Scorecard } from "#scoring";
import type { ApplicantRecord, PanelReview } from "../intake/record.ts";
import { applicantPanel, DISCUSS } from "./applicant-panel.ts";
import { panelOf, type Reading, readingsOf } from "./readings.ts";
import { type ScoreSheet, scorerOf } from "./score-sheets.ts";

/** Mean, least and most over the reviewers; unrounded. */
export interface PanelStat {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Reviewers it rests on. */
  readonly n: number;
}

/** The venture's own value beside the panel's; null where there is none. */
export interface SelfAndPanel {
  readonly own: number | null;
  readonly panel: PanelStat | null;
}

export interface PanelCriterion {
  readonly id: string;
  /** 1..5 */
  readonly levels: SelfAndPanel;
  /** Backed by evidence, 0..100. */
  readonly points: SelfAndPanel;
  /** Whether two reviewers are two levels apart or more. */
  readonly discuss: boolean;
}

/** One reviewer and this applicant. */
export interface PanelReader {
  /** Id of the review. */
  readonly review: string;
  readonly reviewer: string;
  /** `short`: too little was answered for the score to count; `empty`: nothing was. */
  readonly state: "counts" | "short" | "empty" | "recused";
  /** 0..100, unrounded; null when empty or recused. */
  readonly score: number | null;
  readonly status: Scorecard["status"] | null;
  /** 0..1 */
  readonly coverage: number | null;
  readonly champion: boolean;
  readonly comment: string;
}

/** All that reviewers say of one applicant, beside what it says of itself. Only readings that count are in the means. */
export interface PanelReading {
  /** In the order of their names. */
  readonly readers: readonly PanelReader[];
  /** Under the caps of failed must-haves, 0..100. */
  readonly total: SelfAndPanel;
  /** In rubric order. */
  readonly dimensions: readonly ({ readonly id: string } & SelfAndPanel)[];
  /** In rubric order, without those that the profile switches off. */
  readonly criteria: readonly PanelCriterion[];
}

/**
 * @param reviews of the whole intake or of this applicant alone
 * @param rubric with the programme's settings
 * @throws ScoringRubricError when the rubric cannot be scored
 */
export function panelReading(
  applicant: ApplicantRecord,
  reviews: readonly PanelReview[],
  rubric: Rules,
): PanelReading {
  const score = scorerOf(rubric);
  const own = score(applicant.assessment);
  const mine = panelOf(reviews).get(applicant.id) ?? [];
  const readings = readingsOf(applicant, mine, score);
  const { counted } = applicantPanel(readings, []);
  const sheets = counted.map(({ sheet }) => sheet);
  return {
    readers: mine.map((review) =>
      readerOf(
        review,
        readings.find((reading) => reading.review === review),
      ),
    ),
    total: {
      own: own.scorecard.final,
      panel: statOf(counted.map((reading) => reading.score)),
    },
    dimensions: rubric.dimensions.map(({ id }) => ({
      id,
      ...beside(own, sheets, ({ scorecard }) => scorecard.dimensions[id]?.adjusted ?? null),
    })),
    criteria: own.rubric.dimensions.flatMap(({ criteria }) =>
      criteria.flatMap((criterion): PanelCriterion[] => {
        const read = (sheet: ScoreSheet) => readAnswer(criterion, sheet.answers);
        if (own.offByProfile.includes(criterion.id)) return [];
        const values = levelValues(criterion);
        const { evidenceFactors } = rubric.policy;
        const levels = beside(own, sheets, (sheet) => {
          const reading = read(sheet);
          return reading.state === "answered" ? reading.level : null;
        });
        const points = beside(own, sheets, (sheet) => {
          const reading = read(sheet);
          if (reading.state !== "answered") return null;
          return (evidenceFactors[reading.evidence] ?? 0) * (values[reading.level - 1] ?? 0);
        });
        const { panel } = levels;
        const discuss = panel !== null && panel.high - panel.low >= DISCUSS;
        return [{ id: criterion.id, levels, points, discuss }];
      }),
    ),
  };
}

function readerOf(review: PanelReview, reading: Reading | undefined): PanelReader {
  const { id, reviewer, recused, champion, comment } = review;
  const card = reading?.sheet.scorecard;
  const given = reading && reading.score !== null ? "counts" : reading ? "short" : "empty";
  return {
    review: id,
    reviewer,
    state: recused ? "recused" : given,
    score: card?.final ?? null,
    status: card?.status ?? null,
    coverage: card?.coverage ?? null,
    champion,
    comment,
  };
}

function beside(
  own: ScoreSheet,
  sheets: readonly ScoreSheet[],
  value: (sheet: ScoreSheet) => number | null,
): SelfAndPanel {
  const values = sheets.map(value).filter((found) => found !== null);
  return { own: value(own), panel: statOf(values) };
}

function statOf(values: readonly number[]): PanelStat | null {
  if (values.length === 0) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  return {
    mean: sum / values.length,
    low: Math.min(...values),
    high: Math.max(...values),
    n: values.length,
  };
}
