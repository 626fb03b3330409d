/**
 * The most an assessment may hold. A file beyond them is refused, and what a person types is kept within them,
 * so that everything Touchstone writes it can read again. Lengths are UTF-16 code units, as `maxlength` counts.
 */
export const LIMITS = {
  name: 200,
  oneLiner: 500,
  note: 20_000,
  links: 20,
  link: 2_000,
  answers: 1_000,
  snapshots: 200,
  opinions: 50,
  /** Ventures in one review pack, or in one review. */
  applicants: 1_000,
  /** Questions that a programme may add. */
  questions: 100,
  /** Places that a programme may give. */
  places: 100_000,
  /** Person-days a roadmap may be asked for: more than a working life. */
  planDays: 10_000,
  label: 200,
  /** One stated fact as text. */
  fact: 2_000,
  /** Chosen options of one question. */
  options: 100,
  /** Objects and lists inside each other, unknown fields included. */
  depth: 32,
} as const;
