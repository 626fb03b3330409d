import { criteriaOf } from "#rubric";
import type { GateState } from "#scoring";
import { type ComparisonWords, idsOfBoth, namesOf, type ScoredSide } from "./compared-side.ts";
import type { Comparison, GateChange } from "./comparison-model.ts";

/** The must-haves of both sides: those that changed or are not met; how many more are met on both. */
export function buildGateChanges(
  before: ScoredSide,
  after: ScoredSide,
  words: ComparisonWords,
): Comparison["gates"] {
  const { result } = words.messages.compare;
  const { gates } = result;
  const all = gateChanges(before, after, words);
  const lines = all.filter(({ line, settled }) => line.changed || !settled).map(({ line }) => line);
  const others = all.filter(({ line, met }) => met && !line.changed).length;
  return {
    heading: gates.heading,
    intro: [
      ...(lines.length > 0 ? [] : [gates.none]),
      ...(others > 0 && lines.length > 0 ? [gates.others(others)] : []),
    ].join(words.messages.report.betweenSentences),
    lines,
    table: {
      caption: gates.caption,
      columns: [
        { id: "title", title: gates.title, numeric: false },
        { id: "before", title: result.before, numeric: false },
        { id: "after", title: result.after, numeric: false },
      ],
      rows: lines.map((line) => [line.title, line.before, line.after]),
    },
  };
}

interface JudgedChange {
  readonly line: GateChange;
  readonly met: boolean;
  /** Met, or not asked: nothing to do about it today. */
  readonly settled: boolean;
}

/** Changed ones first, each in rubric order. */
function gateChanges(
  before: ScoredSide,
  after: ScoredSide,
  words: ComparisonWords,
): JudgedChange[] {
  const { title } = namesOf(words);
  const { states } = words.messages.report.gates;
  const { absent } = words.messages.compare.result.gates;
  const textOf = (state: GateState | undefined) => (state ? states[state] : absent);
  const changes = idsOfBoth(criteriaOf(before.side.rules), criteriaOf(after.side.rules)).flatMap(
    (id): JudgedChange[] => {
      const [old, now] = [before.scorecard.gates[id], after.scorecard.gates[id]];
      if (!old && !now) return [];
      const line = {
        criterionId: id,
        title: title(id),
        before: textOf(old),
        after: textOf(now),
        changed: old !== now,
      };
      const settled = now !== "failed" && now !== "unresolved";
      return [{ line, met: now === "passed", settled }];
    },
  );
  return changes.toSorted((a, b) => Number(b.line.changed) - Number(a.line.changed));
}
