import type { Checked } from "#rubric";
import { readForeign } from "./read-foreign.ts";
import type { Review, ReviewPack } from "./review.ts";
import { reviewPackSchema, reviewSchema } from "./review-schema.ts";

/** The version of the review formats that this Touchstone writes. */
export const REVIEW_VERSION = 1;

/** Reads a parsed review pack, as `readForeign` does. */
export function readReviewPack(input: unknown): Checked<ReviewPack> {
  return readForeign(input, {
    format: "touchstone/review-pack",
    otherFormat: "review.format",
    schema: reviewPackSchema,
    version: REVIEW_VERSION,
    steps: {},
  });
}

/** Reads a parsed review, as `readForeign` does. */
export function readReview(input: unknown): Checked<Review> {
  return readForeign(input, {
    format: "touchstone/review",
    otherFormat: "review.format",
    schema: reviewSchema,
    version: REVIEW_VERSION,
    steps: {},
  });
}
