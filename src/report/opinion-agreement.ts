import { krippendorffAlpha } from "#cohort";
import { printAgreement } from "#figures";
import type { Messages } from "#i18n";
import type { OpinionLine } from "./opinion-report.ts";

/** Criteria that both must have given a level before their agreement is judged (docs/scoring.md, Reviewers). */
const ENOUGH = 10;
/** Krippendorff's limits: from the first on one may rely on it, from the second on with care (same place). */
const FIRM = 0.8;
const TENTATIVE = 0.667;

/**
 * How far two readers agree, in words: how many levels are equal, one apart, further apart, and, where there are enough of them,
 * Krippendorff's ordinal alpha over the criteria that both gave a level.
 */
export function agreementOf(lines: readonly OpinionLine[], texts: Messages["opinion"]): string {
  const both = lines.filter(({ levels }) => levels !== null);
  const n = both.length;
  const { agreement: words } = texts;
  if (n === 0) return words.none;
  const apart = (test: (distance: number) => boolean) =>
    both.filter(({ levels }) => test(Math.abs(levels ?? 0))).length;
  const counts = words.counts(
    n,
    apart((distance) => distance === 0),
    apart((distance) => distance === 1),
    apart((distance) => distance > 1),
  );
  const { value } = krippendorffAlpha(
    [both.map(({ mine }) => mine.level), both.map(({ theirs }) => theirs.level)],
    "ordinal",
  );
  const verdict = n < ENOUGH ? words.tooFew(ENOUGH) : value === null ? words.noVariation : "";
  if (verdict !== "" || value === null) return [counts, verdict].join(texts.betweenSentences);
  const word = value >= FIRM ? "firm" : value >= TENTATIVE ? "tentative" : "weak";
  return [counts, words[word](printAgreement(value))].join(texts.betweenSentences);
}
