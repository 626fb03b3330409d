import { printChange, printDifference, printPoints } from "#figures";
import type { Messages } from "#i18n";
import { buildAnswers } from "./answers.ts";
import { mostFirst } from "./most-first.ts";
import { agreementOf } from "./opinion-agreement.ts";
import { DISCUSS, type ReadOpinion } from "./opinion-reading.ts";
import type { OpinionComparison, OpinionLine } from "./opinion-report.ts";
import { buildRadar } from "./radar.ts";
import type { AnswerLine } from "./report.ts";
import type { ReportTable } from "./report-values.ts";
import type { VentureReading } from "./venture-reading.ts";
import { buildVerdict } from "./verdict.ts";

type Texts = Messages["opinion"];

/** One's own reading of a venture beside a reader's. */
export function compareOpinion(
  own: VentureReading,
  { opinion, reader, reading }: ReadOpinion,
  texts: Texts,
): OpinionComparison {
  const lines = linesOf(own, reading, texts);
  return {
    id: opinion.id,
    reader,
    radar: radarOf(own, reading, reader, texts),
    totals: totalsOf(own, reading, reader, texts),
    dimensions: dimensionsOf(own, reading, reader, texts),
    agreement: agreementOf(lines, texts),
    lines,
    differing: lines.filter(({ differs }) => differs).length,
  };
}

function linesOf(own: VentureReading, theirs: VentureReading, texts: Texts): OpinionLine[] {
  const given = new Map(
    buildAnswers(theirs).groups.flatMap((group) =>
      group.lines.map((line) => [line.criterionId, line]),
    ),
  );
  const lines = buildAnswers(own).groups.flatMap((group) =>
    group.lines.flatMap((mine) => {
      const other = given.get(mine.criterionId);
      // What the profile leaves out, it leaves out for both.
      if (!other || mine.state === "offByProfile") return [];
      return [lineOf(group.id, mine, other, texts)];
    }),
  );
  const byKind = mostFirst(lines, ({ differs }) => Number(differs));
  const byLevels = mostFirst(byKind, ({ levels }) => Math.abs(levels ?? 0));
  return mostFirst(byLevels, ({ points }) => Math.abs(points.value ?? 0));
}

function lineOf(
  dimensionId: string,
  mine: AnswerLine,
  theirs: AnswerLine,
  texts: Texts,
): OpinionLine {
  const both = mine.level !== null && theirs.level !== null;
  const levels = both ? (theirs.level ?? 0) - (mine.level ?? 0) : null;
  const counted = mine.contribution.value !== null && theirs.contribution.value !== null;
  const value =
    both && counted ? (theirs.contribution.value ?? 0) - (mine.contribution.value ?? 0) : null;
  const differs =
    mine.stateText !== theirs.stateText || (both && (mine.grade ?? 0) !== (theirs.grade ?? 0));
  const { words } = texts;
  const points = { value, text: printChange(value) };
  const levelWords = both ? words.levels(levels ?? 0) : words.kinds;
  return {
    criterionId: mine.criterionId,
    dimensionId,
    title: mine.title,
    mine,
    theirs,
    points,
    levels,
    difference: differs
      ? value === null
        ? levelWords
        : words.withPoints(levels === 0 ? words.evidenceOnly : levelWords, points.text)
      : words.same,
    differs,
    discuss: Math.abs(levels ?? 0) >= DISCUSS,
    canTake: differs && theirs.state !== "unanswered",
  };
}

function radarOf(
  own: VentureReading,
  theirs: VentureReading,
  reader: string,
  texts: Texts,
): OpinionComparison["radar"] {
  const { axes } = buildRadar(own);
  const label = (venture: VentureReading, id: string) =>
    venture.score.scorecard.dimensions[id]?.adjusted ?? null;
  const values = (venture: VentureReading) => axes.map(({ id }) => label(venture, id));
  const parts = axes.map(({ id, title }) =>
    texts.radarPart(title, printPoints(label(own, id)), printPoints(label(theirs, id))),
  );
  return {
    axes: axes.map(({ title }) => title),
    series: [
      { id: "adjusted", label: texts.columns.you, values: values(own) },
      { id: "previous", label: reader, values: values(theirs) },
    ],
    alt: texts.radarAlt(reader, parts.join(own.texts.betweenItems)),
  };
}

function totalsOf(
  own: VentureReading,
  theirs: VentureReading,
  reader: string,
  texts: Texts,
): ReportTable {
  const [mine, other] = [buildVerdict(own), buildVerdict(theirs)];
  const { final: ownScore, claimed: ownClaimed } = own.score.scorecard;
  const { final: theirScore, claimed: theirClaimed } = theirs.score.scorecard;
  const factOf = (verdict: typeof mine, id: string) =>
    verdict.facts.find((fact) => fact.id === id)?.figure.text ?? "";
  const { facts } = own.texts.verdict;
  return {
    caption: texts.totals,
    columns: columnsOf(reader, texts),
    rows: [
      [facts.final.label, mine.score.text, other.score.text, printDifference(ownScore, theirScore)],
      [facts.range.label, mine.rangeText, other.rangeText, ""],
      [
        facts.claimed.label,
        factOf(mine, "claimed"),
        factOf(other, "claimed"),
        printDifference(ownClaimed, theirClaimed),
      ],
      [facts.coverage.label, factOf(mine, "coverage"), factOf(other, "coverage"), ""],
      [texts.band, mine.band, other.band, ""],
    ],
  };
}

function dimensionsOf(
  own: VentureReading,
  theirs: VentureReading,
  reader: string,
  texts: Texts,
): ReportTable {
  return {
    caption: texts.byDimension,
    columns: columnsOf(reader, texts),
    rows: buildRadar(own).axes.map(({ id, title }) => {
      const mine = own.score.scorecard.dimensions[id]?.adjusted ?? null;
      const other = theirs.score.scorecard.dimensions[id]?.adjusted ?? null;
      return [title, printPoints(mine), printPoints(other), printDifference(mine, other)];
    }),
  };
}

function columnsOf(reader: string, { columns }: Texts): ReportTable["columns"] {
  return [
    { id: "title", title: columns.what, numeric: false },
    { id: "you", title: columns.you, numeric: true },
    { id: "reader", title: reader, numeric: true },
    { id: "difference", title: columns.difference, numeric: true },
  ];
}
