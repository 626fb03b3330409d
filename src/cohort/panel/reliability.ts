import { type IntraclassCorrelation, intraclassCorrelation } from "../intraclass-correlation.ts";
import { kendallW } from "../kendall-w.ts";
import { type AlphaReading, alphaReading, LEAST_UNITS } from "./alpha-reading.ts";

/** How far the panel's scores may be relied on. */
export interface Reliability {
  /** Alpha of the scores on an interval scale: how far one reading may be relied on, whoever read what. */
  readonly totals: AlphaReading;
  /** Of the reviewers named, over the applicants they all read; null where no two share ten. */
  readonly icc: (IntraclassCorrelation & { readonly reviewers: readonly string[] }) | null;
  /** Kendall's W over the same, 0..1. */
  readonly concordance: number | null;
  /** Reviewers an applicant needs for a mean of reliability 0.7; null where one reading says nothing. */
  readonly needed: number | null;
  /** What `needed` rests on: the ICC of one reviewer where it takes in all of them, otherwise alpha. */
  readonly neededFrom: "icc" | "alpha" | null;
}

const TARGET = 0.7;

/**
 * @param names of the reviewers
 * @param scores one row a reviewer, one column an applicant; null where there is no reading
 */
export function reliabilityOf(
  names: readonly string[],
  scores: readonly (readonly (number | null)[])[],
): Reliability {
  const totals = alphaReading(scores, "interval");
  const shared = mostShared(scores);
  const table = shared.units.map((unit) => shared.raters.map((r) => scores[r]?.[unit] ?? null));
  const found = intraclassCorrelation(table);
  const reviewers = shared.raters.map((r) => names[r] ?? "");
  const useAll = found !== null && reviewers.length === names.length;
  const alpha = totals.verdict === "tooFew" ? null : totals.value;
  const one = useAll ? found.icc21 : alpha;
  return {
    totals,
    icc: found && { ...found, reviewers },
    concordance: kendallW(table)?.w ?? null,
    needed: one === null ? null : reviewersNeeded(one),
    neededFrom: one === null ? null : useAll ? "icc" : "alpha",
  };
}

/** Those who read most, as many of them as still share ten applicants, and what they share. */
function mostShared(scores: readonly (readonly (number | null)[])[]): {
  readonly raters: readonly number[];
  readonly units: readonly number[];
} {
  const given = scores.map((row) => row.filter((score) => score !== null).length);
  const order = [...scores.keys()].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
  for (let k = order.length; k >= 2; k--) {
    const raters = order.slice(0, k).sort((a, b) => a - b);
    const units = [...(scores[0] ?? []).keys()].filter((unit) =>
      raters.every((r) => typeof scores[r]?.[unit] === "number"),
    );
    if (units.length >= LEAST_UNITS) return { raters, units };
  }
  return { raters: [], units: [] };
}

/** Spearman–Brown: m readings of reliability r have m r / (1 + (m − 1) r). */
function reviewersNeeded(one: number): number | null {
  if (one <= 0) return null;
  const exact = (TARGET * (1 - one)) / (one * (1 - TARGET));
  return Math.max(1, Math.ceil(exact - 1e-9));
}
