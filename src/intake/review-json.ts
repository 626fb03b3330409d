import { readReview, readReviewPack, type Review, type ReviewPack } from "#assessment";
import type { Checked } from "#rubric";
import { ASSESSMENT_BYTES } from "./assessment-json.ts";
import { readJson } from "./read-json.ts";

/** How the formats of a review pack and of a review begin. */
const MARK = "touchstone/review";

/**
 * Reads a review pack or a review from a stranger, as `readAssessmentFile` reads an assessment.
 * @param file of any kind; one that is neither is left to other readers
 * @returns undefined when the file is neither; otherwise the value, or problems with codes `file.*`, `assessment.*` and `review.*`
 * @throws what `arrayBuffer` throws, e.g. for a folder
 */
export async function readReviewFile(
  file: Pick<Blob, "arrayBuffer" | "size">,
): Promise<Checked<Review | ReviewPack> | undefined> {
  if (file.size > ASSESSMENT_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Spares parsing twice what is none.
  if (!new TextDecoder().decode(bytes).includes(MARK)) return undefined;
  const parsed = readJson(bytes, ASSESSMENT_BYTES);
  const format = parsed.ok ? formatOf(parsed.value) : undefined;
  if (!parsed.ok || !format?.startsWith(MARK)) return undefined;
  return format === MARK ? readReview(parsed.value) : readReviewPack(parsed.value);
}

function formatOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("format" in value)) return undefined;
  return typeof value.format === "string" ? value.format : undefined;
}
