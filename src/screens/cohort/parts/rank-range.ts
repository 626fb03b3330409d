import type { CohortRow } from "#cohort";
import { NO_NUMBER } from "#i18n";

/** The plausible ranks, e.g. "2–5"; one number where both ends are the same, a dash where nothing is known. */
export function rankRange({ rankLow, rankHigh }: Pick<CohortRow, "rankLow" | "rankHigh">): string {
  if (rankLow === null || rankHigh === null) return NO_NUMBER;
  return rankLow === rankHigh ? String(rankLow) : `${rankLow}–${rankHigh}`;
}
