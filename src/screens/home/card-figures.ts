import type { Assessment } from "#assessment";
import type { Messages } from "#i18n";
import type { Rubric } from "#rubric";
import type { Scorecard } from "#scoring";
import { printPoints, printRange, printShare } from "#figures";
import { progressOf, scorecardOf } from "#state";

/** What a card prints of an assessment's score. */
export interface CardFigures {
  /** Evidence-backed score a dimension in rubric order; null where it has none. */
  readonly adjusted: readonly (number | null)[];
  readonly claimed: readonly (number | null)[];
  /** Null while no criterion has a level; `range` is null when nothing is open. */
  readonly score: { readonly text: string; readonly range: string | null } | null;
  /** The band, or the two between which it is open. */
  readonly band: string;
  readonly coverage: string;
  /** Criteria that have any answer, of those that apply. */
  readonly answered: number;
  readonly total: number;
}

/** The figures of one card; scored once, then remembered by `scorecardOf`. */
export function cardFigures(
  assessment: Assessment,
  rubric: Rubric,
  { verdict }: Messages["report"],
): CardFigures {
  const { scorecard } = scorecardOf(assessment, rubric);
  const { unanswered, total } = progressOf(assessment, rubric);
  const { coverage, dimensions } = scorecard;
  return {
    adjusted: rubric.dimensions.map(({ id }) => dimensions[id]?.adjusted ?? null),
    claimed: rubric.dimensions.map(({ id }) => dimensions[id]?.claimed ?? null),
    score: scoreText(scorecard),
    band: bandText(scorecard, rubric, verdict),
    coverage: printShare(coverage),
    answered: total - unanswered,
    total,
  };
}

function scoreText({ final, finalLow, finalHigh }: Scorecard): CardFigures["score"] {
  if (final === null || finalLow === null || finalHigh === null) return null;
  const text = printPoints(final);
  const range = printRange(finalLow, finalHigh);
  return { text, range: range === text ? null : range };
}

function bandText(
  { status, band, bandLow, bandHigh }: Scorecard,
  { policy }: Rubric,
  verdict: Messages["report"]["verdict"],
): string {
  const titleOf = (id: string | null): string =>
    policy.bands.find((candidate) => candidate.id === id)?.title ?? "";
  if (status === "blocked") return verdict.blocked;
  if (status === "notAssessable") return verdict.notAssessable;
  if (status === "ranked") return titleOf(band);
  return bandLow === bandHigh
    ? titleOf(bandLow)
    : verdict.between(titleOf(bandLow), titleOf(bandHigh));
}
