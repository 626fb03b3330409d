import { printDifference, printParts, printPoints } from "#figures";
import { type ChangeSplit, type Scorecard, splitChange } from "#scoring";
import { changeSide, type ComparisonWords, type ScoredSide } from "./compared-side.ts";
import type { ChangePart, Comparison, ScoreChange } from "./comparison-model.ts";
import { pointsFigure } from "./figure.ts";
import type { ReportTable } from "./report-values.ts";

const SCORES = ["final", "adjusted", "claimed"] as const;
const CAUSES = ["answers", "evidence", "notApplicable", "rubric"] as const;

/** The change of each score split into its causes; the printed parts add up to the printed difference. */
export function buildScoreChanges(
  before: ScoredSide,
  after: ScoredSide,
  words: ComparisonWords,
): Comparison["score"] {
  const splits = splitChange(changeSide(before.side), changeSide(after.side));
  const { score: texts } = words.messages.compare.result;
  const changes = SCORES.map((id) =>
    scoreChange(id, before.scorecard, after.scorecard, splits[id], words),
  );
  const [final] = changes;
  const said = changes.every(({ parts }) => parts.length > 0);
  return {
    heading: texts.heading,
    sentences: final && said ? sentencesOf(final, words) : [texts.unsaid],
    changes,
    table: tableOf(changes, words),
    notes: said
      ? [texts.note, texts.sumNote, ...(isLimited(before, after) ? [texts.limited] : [])]
      : [],
  };
}

function isLimited(...sides: readonly ScoredSide[]): boolean {
  return sides.some(({ scorecard }) => scorecard.final !== scorecard.adjusted);
}

function scoreChange(
  id: ScoreChange["id"],
  before: Pick<Scorecard, ScoreChange["id"]>,
  after: Pick<Scorecard, ScoreChange["id"]>,
  split: ChangeSplit | null,
  { messages }: ComparisonWords,
): ScoreChange {
  const [from, to] = [before[id], after[id]];
  return {
    id,
    label: messages.report.verdict.facts[id].label,
    before: pointsFigure(from),
    after: pointsFigure(to),
    difference: {
      value: from === null || to === null ? null : to - from,
      text: printDifference(from, to),
    },
    parts: split ? partsOf(split, messages.compare.result.score.causes) : [],
  };
}

function partsOf(
  split: ChangeSplit,
  labels: Readonly<Record<ChangePart["id"], string>>,
): ChangePart[] {
  const points = CAUSES.map((cause) => split[cause]);
  const printed = printParts(split.before, split.after, points).parts;
  return CAUSES.map((id, i) => ({
    id,
    label: labels[id],
    figure: { value: split[id], text: printed[i] ?? "" },
  }));
}

function sentencesOf(change: ScoreChange, { messages }: ComparisonWords): string[] {
  const { rose, fell, same, parts: byCause, part } = messages.compare.result.score;
  const { label, before, after, difference, parts } = change;
  const moved = parts.filter(({ figure }) => figure.text !== printPoints(0));
  const causes =
    moved.length > 0
      ? [
          byCause(
            moved
              .map((item) => part(item.label, item.figure.text))
              .join(messages.report.betweenItems),
          ),
        ]
      : [];
  if (difference.text === printPoints(0)) return [same(label, after.text), ...causes];
  const say = (difference.value ?? 0) > 0 ? rose : fell;
  return [say(label, before.text, after.text, difference.text), ...causes];
}

function tableOf(changes: readonly ScoreChange[], { messages }: ComparisonWords): ReportTable {
  const { result } = messages.compare;
  const { caption, cause, causes } = result.score;
  return {
    caption,
    columns: [
      { id: "cause", title: cause, numeric: false },
      ...changes.map(({ id, label }) => ({ id, title: label, numeric: true })),
    ],
    rows: [
      [result.before, ...changes.map(({ before }) => before.text)],
      ...CAUSES.map((id) => [
        causes[id],
        ...changes.map(
          ({ parts }) => parts.find((part) => part.id === id)?.figure.text ?? printPoints(null),
        ),
      ]),
      [result.after, ...changes.map(({ after }) => after.text)],
    ],
  };
}
