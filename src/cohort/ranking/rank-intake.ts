import type { Rules } from "#rubric";
import { lastOf } from "#scoring";
import type { CohortOptions } from "../draw-plan.ts";
import type { ApplicantRecord, PanelReview, RankSettings } from "../intake/record.ts";
import type { CohortRanking, CohortRow } from "../intake/row.ts";
import type { CohortApplicant } from "../pack-cohort.ts";
import { type PanelScores, panelScores } from "../panel/panel-scores.ts";
import { readerNoise } from "../panel/reader-noise.ts";
import { scorerOf } from "../panel/score-sheets.ts";
import { zoneOf } from "../zone.ts";
import { type DrawnRanks, doublingSteps } from "./drawn-ranks.ts";
import { orderRows, type UnrankedRow } from "./order-rows.ts";
import { panelDraws } from "./panel-draws.ts";
import { panelRow, selfRow } from "./row-of.ts";
import { selfDraws } from "./self-draws.ts";
import { selfScorer } from "./self-scorer.ts";

export interface RankInput {
  /** With the programme's settings. */
  readonly rubric: Rules;
  /** How many places there are to give, a whole number from 1 up. */
  readonly places: number;
  readonly applicants: readonly ApplicantRecord[];
  readonly reviews: readonly PanelReview[];
  readonly settings: RankSettings;
}

/**
 * Ranks an intake. The first step has every score and rank and 0 draws; the next ones say how firm the ranks are after 500, 1,000,
 * 2,000, … draws. There are no others where nobody is ranked, or where reviews are too few to say how far readers scatter.
 * Each step is a function that sums up, to be called before the next step. The order of applicants and reviews changes nothing.
 * @throws ScoringRubricError when the rubric cannot be scored; RangeError for draws or places out of range, or an id in use twice
 */
export function* rankSteps(input: RankInput): Generator<() => CohortRanking, void> {
  const { rubric, places, settings } = input;
  const scored = scoreIntake(input);
  const { rows } = scored;
  const rankingOf = (drawn: DrawnRanks | null): CohortRanking => ({
    rows: drawn ? withDraws(rows, drawn) : rows,
    draws: drawn?.draws ?? 0,
    seed: settings.seed,
    places,
    harshnessRefused: scored.harshness.refused,
  });
  yield () => rankingOf(null);

  const ranked = rows.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return;
  const options = { draws: settings.draws, seed: settings.seed, k: places };
  const steps =
    settings.basis === "panel"
      ? drawPanel(ranked, scored, settings.adjusted, options)
      : selfDraws(
          { policy: rubric.policy, dimensions: rubric.dimensions },
          ranked.flatMap(({ id }) => scored.answered.get(id) ?? []),
          options,
        );
  for (const step of doublingSteps(steps)) yield () => rankingOf(step());
}

/** The last step of `rankSteps`. */
export function rankIntake(input: RankInput): CohortRanking {
  return lastOf(rankSteps(input));
}

/** What the draws need of the scores; the answers of thousands are let go. */
interface Scored extends Pick<PanelScores, "given" | "harshness"> {
  readonly rows: readonly CohortRow[];
  /** By applicant, of those who are ranked by what they say of themselves. */
  readonly answered: ReadonlyMap<string, CohortApplicant>;
}

function scoreIntake({ rubric, applicants, reviews, settings }: RankInput): Scored {
  const dimensions = rubric.dimensions.map(({ id }) => id);
  const { panels, given, harshness } = panelScores(
    applicants,
    reviews,
    dimensions,
    scorerOf(rubric),
  );
  const selfScore = selfScorer(rubric, applicants.length);
  const answered = new Map<string, CohortApplicant>();
  const unordered = applicants.map((applicant): UnrankedRow => {
    const { id } = applicant;
    const self = selfScore(applicant.assessment);
    const panel = panels.get(id);
    const row = selfRow(applicant, self.score, panel, harshness);
    if (settings.basis === "panel" && panel) {
      return panelRow(row, panel, settings.adjusted ? harshness : null, rubric.policy.bands);
    }
    if (row.status === "ranked") {
      answered.set(id, { id, answers: self.codes, rubric: self.rubric });
    }
    return row;
  });
  return { rows: orderRows(unordered), answered, given, harshness };
}

function drawPanel(
  ranked: readonly CohortRow[],
  { given, harshness }: Scored,
  adjusted: boolean,
  options: CohortOptions,
): Iterable<() => DrawnRanks> {
  const isAdjusted = adjusted && harshness.refused === null;
  const noise = readerNoise(given, isAdjusted ? harshness.offsets : new Map());
  if (!noise) return [];
  const means = ranked.map(({ id, panel, panelAdjusted, reviewers }) => ({
    id,
    mean: (isAdjusted ? panelAdjusted : panel) ?? 0,
    reviewers,
  }));
  return panelDraws(means, noise.deviation, options);
}

/** @param drawn of the ranked rows, which come first */
function withDraws(rows: readonly CohortRow[], { applicants }: DrawnRanks): CohortRow[] {
  return rows.map((row, place) => {
    const found = applicants[place];
    if (!found) return row;
    const { rankLow, rankHigh, top } = found;
    return { ...row, rankLow, rankHigh, top, zone: top === null ? null : zoneOf(top) };
  });
}
