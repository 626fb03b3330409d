import { formatDate, type Messages } from "#i18n";
import { printRange } from "#figures";
import { type Rubric, criteriaOf } from "#rubric";
import { type ChangeSide, type Scorecard, scoreVenture, withOwnWeights } from "#scoring";
import type { ComparedSide, SideView } from "./comparison-model.ts";
import { pointsFigure, shareFigure } from "./figure.ts";

/** The texts a comparison speaks with, and the shipped rubric that names what both sides hold. */
export interface ComparisonWords {
  readonly rubric: Rubric;
  readonly messages: Pick<Messages, "report" | "compare">;
}

/** A side scored by the rules it stands under. */
export interface ScoredSide {
  readonly side: ComparedSide;
  readonly scorecard: Scorecard;
  /** Criteria that its profile switches off. */
  readonly off: ReadonlySet<string>;
  readonly view: SideView;
}

/** @throws ScoringRubricError when its rules cannot be scored */
export function scoreSide(side: ComparedSide, words: ComparisonWords): ScoredSide {
  const { scorecard, offByProfile } = scoreVenture(
    withOwnWeights(side.rules, side.weights ?? {}),
    side,
  );
  return { side, scorecard, off: new Set(offByProfile), view: viewOf(side, scorecard, words) };
}

/** A side as the scoring splits it. */
export function changeSide({ rules, weights, profile, answers }: ComparedSide): ChangeSide {
  return { rules, profile, answers, ...(weights && { weights }) };
}

function viewOf(side: ComparedSide, scorecard: Scorecard, words: ComparisonWords): SideView {
  const { rubric, messages } = words;
  const { finalLow, finalHigh } = scorecard;
  const { version, otherText, unknown } = messages.compare.rubric;
  const edition = version(side.rubric.version);
  const own = side.weights && Object.keys(side.weights).length > 0;
  const notes = {
    shipped: "",
    kept: "",
    otherText: otherText(side.rubric.version),
    unknown: unknown(side.rubric.version, rubric.version),
  };
  return {
    name: side.name,
    date: formatDate(side.at, rubric.language),
    score: pointsFigure(scorecard.final),
    low: pointsFigure(finalLow),
    high: pointsFigure(finalHigh),
    range: printRange(finalLow, finalHigh),
    band: bandText(scorecard, words),
    coverage: shareFigure(scorecard.coverage),
    rubric: own
      ? [edition, messages.compare.result.facts.ownWeights].join(messages.report.betweenItems)
      : edition,
    note: notes[side.standing],
  };
}

/** The band, or the two between which it is open; the id of one that the shipped rubric no longer has. */
function bandText(
  { status, band, bandLow, bandHigh }: Scorecard,
  { rubric, messages }: ComparisonWords,
): string {
  const { verdict } = messages.report;
  const titleOf = (id: string | null): string =>
    rubric.policy.bands.find((known) => known.id === id)?.title ?? id ?? "";
  if (status === "notAssessable") return verdict.notAssessable;
  if (status === "blocked") return verdict.blocked;
  if (status === "ranked") return titleOf(band);
  return bandLow === bandHigh
    ? titleOf(bandLow)
    : verdict.between(titleOf(bandLow), titleOf(bandHigh));
}

/** What a criterion is called: by the shipped rubric, else by its id, as one that went. */
export function namesOf({ rubric, messages }: ComparisonWords) {
  const dimensions = new Map(
    rubric.dimensions.flatMap((dimension) =>
      dimension.criteria.map(({ id }) => [id, dimension.id] as const),
    ),
  );
  const criteria = new Map(criteriaOf(rubric).map((criterion) => [criterion.id, criterion]));
  return {
    criterion: (id: string) => criteria.get(id),
    title: (id: string) => criteria.get(id)?.title ?? messages.compare.result.criteria.dropped(id),
    dimensionOf: (id: string) => dimensions.get(id) ?? null,
  };
}

/** Ids of two editions in the order of the newer one, then what only the older one has. */
export function idsOfBoth(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): string[] {
  return [...new Set([...after, ...before].map(({ id }) => id))];
}
