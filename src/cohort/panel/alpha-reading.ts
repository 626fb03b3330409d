import type { Metric } from "../alpha-over.ts";
import { krippendorffAlpha } from "../krippendorff.ts";
import { krippendorffInterval } from "../krippendorff-interval.ts";

/** `firm`: may be relied on; `tentative`: with care; `unreliable`: not; the others: nothing can be said, and why. */
export type AgreementVerdict =
  | "firm"
  | "tentative"
  | "unreliable"
  | "tooFew"
  | "noPairs"
  | "noVariation";

/** Krippendorff's alpha with what may be said of it. */
export interface AlphaReading {
  /** At most 1; null where it cannot be said. */
  readonly value: number | null;
  /** 2.5 % and 97.5 % of the bootstrap over applicants; null without a value. */
  readonly low: number | null;
  readonly high: number | null;
  /** Applicants with at least two ratings. */
  readonly n: number;
  readonly verdict: AgreementVerdict;
}

/** Fewer applicants than these give no verdict. */
export const LEAST_UNITS = 10;
/** Krippendorff's limits (Content Analysis, 2004, 11.4.2). */
const FIRM = 0.8;
const TENTATIVE = 0.667;
/** Applicants drawn for an interval, all resamples together: of many applicants fewer resamples say as much. */
const EFFORT = 200_000;
const MOST_DRAWS = 1_000;
const LEAST_DRAWS = 200;

/** @param ratersByUnits as for `krippendorffAlpha` */
export function alphaReading(
  ratersByUnits: readonly (readonly (number | null)[])[],
  metric: Metric,
): AlphaReading {
  const { value, n, reason } = krippendorffAlpha(ratersByUnits, metric);
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(EFFORT / Math.max(1, n))));
  const interval = krippendorffInterval(ratersByUnits, metric, { draws, seed: 1 });
  const verdict = reason ?? (n < LEAST_UNITS ? "tooFew" : classOf(value ?? 0));
  return { value, low: interval?.low ?? null, high: interval?.high ?? null, n, verdict };
}

function classOf(value: number): AgreementVerdict {
  if (value >= FIRM) return "firm";
  return value >= TENTATIVE ? "tentative" : "unreliable";
}
