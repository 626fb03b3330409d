import { type Ratings, type ReviewGroup, reviewGroups } from "./review-groups.ts";
import { solvePositive } from "./solve-positive.ts";

export interface HarshnessAdjustment {
  /** By item: its value without the reviewers' harshness, in the unit of the ratings; items nobody rated are left out. */
  readonly items: Readonly<Record<string, number>>;
  /** By reviewer: points above (lenient) or below (harsh) the others of the same group; they sum to 0 in each group. */
  readonly reviewers: Readonly<Record<string, number>>;
  /** Groups without a shared reviewer or item. With more than one, values of different groups must not be compared. */
  readonly components: readonly ReviewGroup[];
}

/**
 * Takes out how harsh or lenient reviewers are: rating = item + reviewer, minimising Σ (y − μ_i − β_r)² + λ Σ β_r². A free μ
 * makes Σ β = 0 in each group; small samples are drawn towards no correction.
 * @param lambda λ ≥ 0, how strongly; 0 = plain least squares
 * @throws RangeError when λ is negative or a rating is not finite
 */
export function adjustHarshness(ratings: Ratings, lambda: number): HarshnessAdjustment {
  if (!(lambda >= 0 && Number.isFinite(lambda))) throw new RangeError("lambda is 0 or more");
  if (!Object.values(ratings).every((given) => Object.values(given).every(Number.isFinite))) {
    throw new RangeError("every rating is a finite number");
  }
  const components = reviewGroups(ratings);
  const reviewers = components.flatMap((group) => offsets(ratings, group, lambda));
  const offsetOf = new Map(reviewers);
  const items = components.flatMap((group) =>
    group.items.map((item) => {
      const given = Object.entries(ratings[item] ?? {});
      const sum = given.reduce((all, [who, rating]) => all + rating - (offsetOf.get(who) ?? 0), 0);
      return [item, sum / given.length] as const;
    }),
  );
  return { items: Object.fromEntries(items), reviewers: Object.fromEntries(reviewers), components };
}

/** With μ_i = mean of y − β put in, one equation a reviewer is left: (N + λI − Σ_i a a′ / n_i) β = Σ (y − ȳ_i). */
function offsets(
  ratings: Ratings,
  { items, reviewers }: ReviewGroup,
  lambda: number,
): (readonly [string, number])[] {
  const place = new Map(reviewers.map((reviewer, r) => [reviewer, r]));
  // The added 1 / size in every cell changes no solution that sums to 0, and gives λ = 0 exactly one.
  const matrix = reviewers.map((_, r) =>
    reviewers.map((__, s) => 1 / reviewers.length + (r === s ? lambda : 0)),
  );
  const right = reviewers.map(() => 0);
  const add = (row: number, column: number, value: number) => {
    const cells = matrix[row];
    if (cells) cells[column] = (cells[column] ?? 0) + value;
  };
  for (const item of items) {
    const given = Object.entries(ratings[item] ?? {}).map(
      ([who, rating]) => [place.get(who) ?? 0, rating] as const,
    );
    const mean = given.reduce((sum, [, rating]) => sum + rating, 0) / given.length;
    for (const [r, rating] of given) {
      right[r] = (right[r] ?? 0) + rating - mean;
      add(r, r, 1);
      for (const [s] of given) add(r, s, -1 / given.length);
    }
  }
  const solved = solvePositive(matrix, right);
  return reviewers.map((reviewer, r) => [reviewer, solved[r] ?? 0] as const);
}
