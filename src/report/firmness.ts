import { type Firmness, type Robustness, tornado } from "#scoring";
import { printDraws, printPoints, printSpread } from "#figures";
import { LISTED } from "./listed.ts";
import type { Report } from "./report.ts";
import type { ReportTable } from "./report-values.ts";
import { isOpen, type VentureReading } from "./venture-reading.ts";

/** How firm the result is, in words and figures; null without the draws, or where nothing counts. */
export function buildFirmness(
  venture: VentureReading,
  firmness: Firmness | undefined,
): Report["firmness"] {
  if (!firmness || firmness.whole.median === null) return null;
  const { texts, rubric, criteria } = venture;
  const { whole } = firmness;
  const words = texts.firmness;
  const { firm, likely } = rubric.policy.firmness;
  const most = whole.bands.reduce((best, band) => (band.share > best.share ? band : best));
  const word = most.share >= firm ? "firm" : most.share >= likely ? "likely" : "borderline";
  return {
    heading: texts.headings.firmness,
    word,
    sentence: words.sentence(
      words.words[word],
      whole.draws,
      printDraws(most.share),
      titleOf(most.id, venture),
    ),
    range: words.range(printPoints(whole.low), printPoints(whole.high)),
    compare: compared(firmness, venture),
    open: criteria.some(isOpen) ? words.open : "",
    bands: bandTable(whole, venture),
    tornado: tornadoTable(venture),
    note: words.note(whole.draws, whole.seed),
  };
}

function titleOf(id: string, { rubric, texts }: VentureReading): string {
  return rubric.policy.bands.find((band) => band.id === id)?.title ?? texts.verdict.blocked;
}

/** Half the distance between the 5 % and the 95 % quantile: "about ±2.1". */
function spread({ low, high }: Robustness): number {
  return ((high ?? 0) - (low ?? 0)) / 2;
}

function compared({ weights, answers }: Firmness, { texts }: VentureReading): string {
  const [byWeights, byAnswers] = [spread(weights), spread(answers)];
  const { compare, evidenceFirst, weightsFirst } = texts.firmness;
  const consequence = byAnswers >= byWeights ? evidenceFirst : weightsFirst;
  return [compare(printSpread(byWeights), printSpread(byAnswers)), consequence].join(
    texts.betweenSentences,
  );
}

/** Bands that came up, in the order of the scale. */
function bandTable({ bands }: Robustness, venture: VentureReading): ReportTable {
  const { table } = venture.texts.firmness;
  return {
    caption: table.caption,
    columns: [
      { id: "band", title: table.band, numeric: false },
      { id: "share", title: table.share, numeric: true },
    ],
    rows: bands
      .filter(({ share }) => share > 0)
      .map(({ id, share }) => [titleOf(id, venture), printDraws(share)]),
  };
}

function tornadoTable({ score, criteria, texts }: VentureReading): ReportTable {
  const { tornado: words } = texts.firmness;
  const titles = new Map(criteria.map(({ criterion }) => [criterion.id, criterion.title]));
  return {
    caption: words.caption,
    columns: [
      { id: "title", title: words.title, numeric: false },
      { id: "low", title: words.low, numeric: true },
      { id: "high", title: words.high, numeric: true },
    ],
    rows: tornado(score.rubric, score.answers)
      .slice(0, LISTED)
      .map(({ id, low, high }) => [titles.get(id) ?? id, printPoints(low), printPoints(high)]),
  };
}
