import { formatShare } from "#i18n";
import { bandOf } from "#scoring";
import { printRange } from "#figures";
import { lineOf } from "./derivation-ids.ts";
import { pointsFigure, shareFigure } from "./figure.ts";
import { gateLines } from "./gates.ts";
import type { Verdict } from "./report.ts";
import type { VentureReading } from "./venture-reading.ts";
import { isCovered, reasonOf } from "./verdict-reason.ts";
import { warningsOf } from "./warnings.ts";

/** The page one can read alone: band, one number with its range, one reason, one action. */
export function buildVerdict(venture: VentureReading): Verdict {
  const { rubric, score, texts } = venture;
  const { status, band, final, finalLow, finalHigh } = score.scorecard;
  const { bands } = rubric.policy;
  return {
    heading: texts.headings.verdict,
    band: bandText(venture),
    bandId: band,
    status,
    sentence: sentenceOf(venture),
    ...reasonOf(venture),
    score: pointsFigure(final, lineOf.whole("final")),
    scoreLabel: texts.verdict.score,
    low: pointsFigure(finalLow, lineOf.whole("finalLow")),
    high: pointsFigure(finalHigh, lineOf.whole("finalHigh")),
    rangeText: printRange(finalLow, finalHigh),
    facts: factsOf(venture),
    gateSentences: gateLines(venture)
      .filter(({ state }) => state === "failed" || state === "unresolved")
      .map(({ sentence }) => sentence),
    warnings: warningsOf(venture),
    bands: bands.map(({ id, title, min }, b) => ({
      id,
      title,
      min,
      max: bands[b + 1]?.min ?? 100,
    })),
  };
}

function titleOf({ rubric }: VentureReading, bandId: string | null): string {
  return rubric.policy.bands.find(({ id }) => id === bandId)?.title ?? "";
}

function bandText(venture: VentureReading): string {
  const { verdict } = venture.texts;
  const { status, band, bandLow, bandHigh } = venture.score.scorecard;
  if (status === "notAssessable") return verdict.notAssessable;
  if (status === "blocked") return verdict.blocked;
  if (status === "ranked") return titleOf(venture, band);
  const [low, high] = [titleOf(venture, bandLow), titleOf(venture, bandHigh)];
  return bandLow === bandHigh ? low : verdict.between(low, high);
}

function sentenceOf(venture: VentureReading): string {
  const { rubric, score, texts, language } = venture;
  const { verdict } = texts;
  const { status, band, adjusted, coverage } = score.scorecard;
  if (status === "notAssessable") return verdict.nothingCounts;
  if (status === "blocked") return verdict.blockedSentence;
  if (adjusted === null) return verdict.nothingAnswered;
  if (status === "insufficient") {
    return isCovered(venture)
      ? verdict.openGates(bandText(venture))
      : verdict.tooFewAnswers(
          bandText(venture),
          shareFigure(coverage).text,
          formatShare(rubric.policy.minCoverage, language),
        );
  }
  const { bands } = rubric.policy;
  const without = bandOf(bands, adjusted);
  return without === band
    ? (bands.find(({ id }) => id === band)?.sentence ?? "")
    : verdict.heldDown(titleOf(venture, band), titleOf(venture, without));
}

function factsOf(venture: VentureReading): Verdict["facts"] {
  const { score, texts } = venture;
  const { scorecard, naShareByAnswer, naShareByProfile } = score;
  const { facts } = texts.verdict;
  const points = (id: keyof typeof facts, value: number | null) => ({
    id,
    ...facts[id],
    figure: pointsFigure(value, lineOf.whole(id)),
  });
  const share = (id: keyof typeof facts, value: number | null) => ({
    id,
    ...facts[id],
    figure: shareFigure(value, lineOf.whole(id)),
  });
  const { finalLow, finalHigh } = scorecard;
  return [
    points("final", scorecard.final),
    // A range is two numbers, so it has text only.
    { id: "range", ...facts.range, figure: { value: null, text: printRange(finalLow, finalHigh) } },
    points("claimed", scorecard.claimed),
    points("adjusted", scorecard.adjusted),
    share("coverage", scorecard.coverage),
    share("confidence", scorecard.confidence),
    share("naShareByAnswer", naShareByAnswer),
    share("naShareByProfile", naShareByProfile),
    points("balanced", scorecard.balanced),
  ];
}
