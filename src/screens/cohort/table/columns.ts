import type { CohortRow, Decision, RankSettings, Verdict } from "#cohort";
import type { Rubric } from "#rubric";

/** What the cells of the table are told beside the row of the ranking. */
export interface TableContext {
  readonly rubric: Rubric;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Whose word the ranking goes by. */
  readonly basis: RankSettings["basis"];
  /** Ids of applicants whom another reviewer should read. */
  readonly needsReviewer: ReadonlySet<string>;
}

/** Always shown: without them a row says nothing. */
export const FIXED_COLUMNS = ["rank", "name"] as const;

const BEFORE_DIMENSIONS = ["score", "zone", "band", "claimed", "coverage", "na", "mustHaves"];
const AFTER_DIMENSIONS = ["reviewers", "panel", "spread", "champions", "decision"];
/** Not shown until asked for. */
const FURTHER = new Set(["claimed", "na", "champions"]);
const OF_REVIEWS = new Set(["reviewers", "panel", "spread", "champions"]);
const DIMENSION = "dimension:";

/** Every column there is for a rubric, in its order; that of a dimension is "dimension:<id>". */
export function columnsOf({ dimensions }: Pick<Rubric, "dimensions">): readonly string[] {
  return [
    ...FIXED_COLUMNS,
    ...BEFORE_DIMENSIONS,
    ...dimensions.map(({ id }) => `${DIMENSION}${id}`),
    ...AFTER_DIMENSIONS,
  ];
}

/** The columns shown until somebody chooses others. */
export function firstColumns(
  rubric: Pick<Rubric, "dimensions">,
  hasReviews: boolean,
): readonly string[] {
  return columnsOf(rubric).filter(
    (column) => !FURTHER.has(column) && (hasReviews || !OF_REVIEWS.has(column)),
  );
}

/** The dimension whose column it is; null when it is another's. */
export function dimensionOf(column: string): string | null {
  return column.startsWith(DIMENSION) ? column.slice(DIMENSION.length) : null;
}

/** Best first: what a person wants to see who sorts by the column for the first time. */
export function beginsDescending(column: string): boolean {
  return !["rank", "name", "zone", "decision"].includes(column);
}

const ZONES = { in: 0, grey: 1, out: 2 };
const VERDICTS: Readonly<Record<Verdict, number>> = { accept: 0, waitlist: 1, reject: 2 };

/**
 * What a column sorts by; null stands last in both directions. `name` sorts by the alphabet and has no number.
 */
export function sortNumber(column: string, row: CohortRow, context: TableContext): number | null {
  const dimension = dimensionOf(column);
  if (dimension !== null) return row.dimensions[dimension] ?? null;
  switch (column) {
    case "rank":
      return row.rank;
    case "zone":
      return row.zone && ZONES[row.zone];
    case "band":
      return bandPlace(row, context.rubric);
    case "score":
      return row.score;
    case "claimed":
      return row.claimed;
    case "coverage":
      return row.coverage;
    case "na":
      return row.naShare;
    case "mustHaves":
      // A failed one outweighs any number of open ones.
      return row.gatesFailed.length * 1000 + row.gatesUnresolved.length;
    case "reviewers":
      return row.reviewers;
    case "panel":
      return row.panel;
    case "spread":
      return row.spread;
    case "champions":
      return row.champions;
    case "decision": {
      const verdict = verdictToCome(context.decisions[row.id]);
      return verdict && VERDICTS[verdict];
    }
    default:
      return null;
  }
}

/** The decision as it will stand once what is pending has been applied. */
export function verdictToCome(decision: Decision | undefined): Verdict | null {
  if (!decision) return null;
  if (decision.pending === "none") return null;
  return decision.pending ?? decision.applied;
}

function bandPlace({ band, status }: CohortRow, { policy }: Rubric): number | null {
  if (status === "blocked") return -1;
  const min = policy.bands.find(({ id }) => id === band)?.min;
  return min ?? null;
}

const WORDS = new Set(["zone", "band", "mustHaves", "decision", "score", "name"]);

/** Whether its cells are numbers, which stand at their end. */
export function isNumeric(column: string): boolean {
  return !WORDS.has(column);
}

const WIDTHS: Readonly<Record<string, number | null>> = {
  rank: null,
  name: null,
  score: null,
  zone: 5.5,
  band: 8.5,
  mustHaves: 8,
  decision: 7.5,
  na: 6.5,
};

/** How wide a column is, in rem: fixed, so that nothing jumps while rows come and go; null where the style sheet says it. */
export function widthOf(column: string): number | null {
  const width = WIDTHS[column];
  return width === undefined ? 6 : width;
}
