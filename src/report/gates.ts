import type { GateState } from "#scoring";
import { lineOf } from "./derivation-ids.ts";
import {
  compareHardness,
  failedSentence,
  type JudgedGate,
  judgedGates,
  passedSentence,
  unresolvedSentence,
} from "./gate-sentences.ts";
import type { GateLine, Report } from "./report.ts";
import type { CriterionReading, VentureReading } from "./venture-reading.ts";

const ORDER: readonly GateState[] = ["failed", "unresolved", "passed", "notEvaluated"];

/** One line a criterion with gates: failed, unresolved, met, not evaluated; the hardest first in each. */
export function buildGates(venture: VentureReading): Report["gates"] {
  const { texts } = venture;
  const lines = gateLines(venture);
  const count = (state: GateState) => lines.filter((line) => line.state === state).length;
  return {
    heading: texts.headings.gates,
    intro:
      lines.length === 0
        ? texts.gates.none
        : texts.gates.intro(count("failed"), count("unresolved"), count("passed")),
    lines,
  };
}

export function gateLines(venture: VentureReading): GateLine[] {
  const judged = judgedGates(venture);
  const groups = venture.criteria.flatMap((reading) => {
    const own = judged.filter((item) => item.reading === reading);
    const state = ORDER.find((wanted) => own.some(({ outcome }) => outcome.state === wanted));
    if (!state) return [];
    // The hardest gate in the state that counts speaks for the criterion.
    const gates = own.filter(({ outcome }) => outcome.state === state).sort(compareHardness);
    const [hardest] = gates;
    return hardest ? [{ reading, state, gates, hardest }] : [];
  });
  return ORDER.flatMap((state) =>
    groups
      .filter((group) => group.state === state)
      .sort((a, b) => compareHardness(a.hardest, b.hardest))
      .map(({ reading, gates, hardest }) => ({
        criterionId: reading.criterion.id,
        title: reading.criterion.title,
        state,
        stateText: venture.texts.gates.states[state],
        effect: hardest.outcome.effect,
        derivation: lineOf.gate(reading.criterion.id, hardest.outcome.index),
        sentence: sentenceOf(state, gates, reading, venture),
      })),
  );
}

function sentenceOf(
  state: GateState,
  gates: readonly JudgedGate[],
  reading: CriterionReading,
  venture: VentureReading,
): string {
  const [hardest] = gates;
  if (!hardest || state === "notEvaluated") return venture.texts.gates.notEvaluated;
  if (state === "passed") return passedSentence(gates, reading, venture);
  if (state === "unresolved") return unresolvedSentence(hardest, venture);
  // A block and a cap both bite; of several caps on one answer only the lowest is worth a sentence.
  const cap = gates.find(({ outcome }) => outcome.effect === "cap");
  const told = cap && cap !== hardest ? [hardest, cap] : [hardest];
  return told.map((item) => failedSentence(item, venture)).join(venture.texts.betweenSentences);
}
