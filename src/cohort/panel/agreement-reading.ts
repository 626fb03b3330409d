import { criteriaOf, type Rules } from "#rubric";
import { readAnswer } from "#scoring";
import type { ApplicantRecord, PanelReview } from "../intake/record.ts";
import type { CohortRanking } from "../intake/row.ts";
import { spearman } from "../spearman.ts";
import { type AlphaReading, alphaReading } from "./alpha-reading.ts";
import type { ApplicantPanel } from "./applicant-panel.ts";
import { biasShare } from "./bias-share.ts";
import { crossShare } from "./cross-share.ts";
import { panelScores } from "./panel-scores.ts";
import { type Reliability, reliabilityOf } from "./reliability.ts";
import { type ReviewerFigures, reviewerFigures } from "./reviewer-figures.ts";
import { scorerOf } from "./score-sheets.ts";

/** What may be said of how harsh or lenient reviewers are. */
export interface HarshnessReading {
  readonly refused: CohortRanking["harshnessRefused"];
  /** Sets of reviewers that no shared applicant joins; with more than one nothing can be corrected. */
  readonly groups: readonly (readonly string[])[];
  /** Reviewers with fewer than five readings. */
  readonly few: readonly string[];
  /** Share of readings across the two halves of the panel that hang together least, 0..0.5; null when refused. */
  readonly crossShare: number | null;
  /** Part of harshness in how scores differ, 0..1; null when refused or too little is known. */
  readonly biasShare: number | null;
  /** `notNeeded`: under a tenth of the differences; `doubtful`: few readings, or halves hardly joined. */
  readonly correction: "refused" | "notNeeded" | "doubtful" | "useful";
}

/** How far the reviewers of an intake agree with each other and with the ventures. */
export interface AgreementReading extends Reliability {
  /** In rubric order, over levels. */
  readonly criteria: readonly ({ readonly id: string } & AlphaReading)[];
  /** In the order of their names. */
  readonly reviewers: readonly ReviewerFigures[];
  readonly harshness: HarshnessReading;
  /** What ventures say of themselves against the panel, over applicants with both: rank correlation, and mean of self − panel in points. */
  readonly self: { readonly rho: number | null; readonly gap: number | null; readonly n: number };
}

/** Below this share of readings across the panel its halves are hardly joined (docs/scoring.md, Panel). */
const LEAST_CROSS = 0.25;
/** Below this share a correction changes hardly anything. */
const LEAST_BIAS = 0.1;

/**
 * @param rubric with the programme's settings
 * @throws ScoringRubricError when the rubric cannot be scored
 */
export function agreementReading(
  applicants: readonly ApplicantRecord[],
  reviews: readonly PanelReview[],
  rubric: Rules,
): AgreementReading {
  const score = scorerOf(rubric);
  const { panels, given, harshness } = panelScores(applicants, reviews, [], score);
  const units = [...panels.values()].filter(({ counted }) => counted.length > 0);
  const names = [...new Set(given.map(({ reviewer }) => reviewer))].sort();
  const shown = namesShown(units);
  const reviewers = reviewerFigures(given, harshness.offsets, shown);
  const refused = harshness.refused !== null;
  const cross = refused ? null : crossShare(given);
  const bias = refused ? null : biasShare(given);
  const few = reviewers.filter(({ few: isFew }) => isFew).map(({ reviewer }) => reviewer);
  const isDoubtful = few.length > 0 || (cross !== null && cross < LEAST_CROSS);
  const table = (value: (reading: ApplicantPanel["counted"][number]) => number | null) =>
    byRater(names, units, value);
  return {
    ...reliabilityOf(
      names.map((name) => shown.get(name) ?? name),
      table((reading) => reading.score),
    ),
    criteria: criteriaOf(rubric).map(({ id, naAllowed }) => ({
      id,
      ...alphaReading(
        table(({ sheet }) => {
          const reading = readAnswer({ id, naAllowed }, sheet.answers);
          return reading.state === "answered" ? reading.level : null;
        }),
        "ordinal",
      ),
    })),
    reviewers,
    harshness: {
      refused: harshness.refused,
      groups: harshness.groups.map((group) =>
        group.reviewers.map((name) => shown.get(name) ?? name).sort(),
      ),
      few,
      crossShare: cross,
      biasShare: bias,
      correction: refused
        ? "refused"
        : bias !== null && bias < LEAST_BIAS
          ? "notNeeded"
          : isDoubtful
            ? "doubtful"
            : "useful",
    },
    self: selfAgainst(
      applicants.flatMap(({ id, assessment }) => {
        const panel = panels.get(id)?.panel ?? null;
        const own = panel === null ? null : score(assessment).scorecard.final;
        return panel === null || own === null ? [] : [[own, panel] as const];
      }),
    ),
  };
}

function selfAgainst(both: readonly (readonly [number, number])[]): AgreementReading["self"] {
  const n = both.length;
  const sum = both.reduce((all, [own, panel]) => all + own - panel, 0);
  return {
    rho: spearman(
      both.map(([own]) => own),
      both.map(([, panel]) => panel),
    ),
    gap: n === 0 ? null : sum / n,
    n,
  };
}

/** One row a reviewer, one column an applicant. */
function byRater(
  names: readonly string[],
  units: readonly ApplicantPanel[],
  value: (reading: ApplicantPanel["counted"][number]) => number | null,
): (number | null)[][] {
  const place = new Map(names.map((name, r) => [name, r]));
  const rows = names.map(() => units.map((): number | null => null));
  for (const [u, { counted }] of units.entries()) {
    for (const reading of counted) {
      const row = rows[place.get(reading.reviewer) ?? -1];
      if (row) row[u] = value(reading);
    }
  }
  return rows;
}

/** Names as they were last written, by how they are compared. */
function namesShown(units: readonly ApplicantPanel[]): ReadonlyMap<string, string> {
  const shown = new Map<string, { readonly at: string; readonly name: string }>();
  for (const { reviewer, review } of units.flatMap(({ counted }) => counted)) {
    const known = shown.get(reviewer);
    if (!known || Date.parse(known.at) <= Date.parse(review.at)) {
      shown.set(reviewer, { at: review.at, name: review.reviewer.trim() });
    }
  }
  return new Map([...shown].map(([key, { name }]) => [key, name]));
}
