/** Ratings by item, then by reviewer. */
export type Ratings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Items and reviewers that hang together: every two are joined by a chain of shared ratings. */
export interface ReviewGroup {
  readonly items: readonly string[];
  readonly reviewers: readonly string[];
}

/** The connected groups of the graph of reviewers and items, in the order of their first items; unrated items are in none. */
export function reviewGroups(ratings: Ratings): ReviewGroup[] {
  const itemsOf = new Map<string, string[]>();
  for (const [item, given] of Object.entries(ratings)) {
    for (const reviewer of Object.keys(given)) {
      const own = itemsOf.get(reviewer) ?? [];
      itemsOf.set(reviewer, own);
      own.push(item);
    }
  }
  const seen = new Set<string>();
  return Object.keys(ratings).flatMap((first) => {
    if (seen.has(first) || Object.keys(ratings[first] ?? {}).length === 0) return [];
    const items = [first];
    const reviewers = new Set<string>();
    seen.add(first);
    // Grows while it is walked.
    for (const item of items) {
      for (const reviewer of Object.keys(ratings[item] ?? {})) {
        if (reviewers.has(reviewer)) continue;
        reviewers.add(reviewer);
        for (const other of itemsOf.get(reviewer) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          items.push(other);
        }
      }
    }
    return [{ items, reviewers: [...reviewers] }];
  });
}
