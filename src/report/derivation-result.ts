import { round1 } from "#scoring";
import { printPoints } from "#figures";
import { carried, given, key, least, product, quotient, sum } from "./derivation-arithmetic.ts";
import type { Ground } from "./derivation-ground.ts";
import { lineOf } from "./derivation-ids.ts";
import { pointsLine, saidLine, type RuledLine } from "./derivation-lines.ts";
import { type JudgedGate, judgedGates } from "./gate-sentences.ts";

/** Must-haves, what they limit, rounding and band. */
export function resultLines(ground: Ground): RuledLine[] {
  const { venture } = ground;
  const gates = judgedGates(venture);
  return [
    ...gates.flatMap((gate) => gateLine(gate, ground)),
    ...limited(ground, gates, "final", ["failed"]),
    ...limited(ground, gates, "finalLow", ["failed", "unresolved"]),
    ...limited(ground, gates, "finalHigh", ["failed"]),
    ...roundedLine(ground),
    ...bandLines(ground),
  ];
}

function gateLine({ reading, gate, outcome }: JudgedGate, { venture }: Ground): RuledLine[] {
  const { texts } = venture;
  const { criterion, dimension, answered } = reading;
  const compared =
    answered && outcome.state !== "notEvaluated"
      ? [
          ...(gate.level > 0 ? [against(answered.level, gate.level + 1)] : []),
          ...(gate.minEvidence === undefined ? [] : [against(answered.grade, gate.minEvidence)]),
        ]
      : [];
  return saidLine(
    {
      id: lineOf.gate(criterion.id, outcome.index),
      label: texts.derivation.about(criterion.title, gate.reason),
      dimensionId: dimension.id,
      criterionId: criterion.id,
      formula: texts.derivation.gates[outcome.effect](printPoints(gate.cap ?? null)),
    },
    compared.join("; "),
    { value: null, text: texts.gates.states[outcome.state] },
  );
}

/** "2 < 3" or "4 ≥ 3". */
function against(has: number, needs: number): string {
  return `${has} ${has < needs ? "<" : "≥"} ${needs}`;
}

/** What a limit acts on, and how it reads where there is none. */
const BEFORE = {
  final: { score: "adjusted", free: "finalFree" },
  finalLow: { score: "low", free: "finalLowFree" },
  finalHigh: { score: "high", free: "finalHighFree" },
} as const;

function limited(
  { venture }: Ground,
  gates: readonly JudgedGate[],
  which: keyof typeof BEFORE,
  states: readonly string[],
): RuledLine[] {
  const { formulas, whole } = venture.texts.derivation;
  const { scorecard } = venture.score;
  const before = scorecard[BEFORE[which].score];
  const caps = gates.flatMap(({ outcome }) =>
    outcome.cap !== null && states.includes(outcome.state) ? [outcome.cap] : [],
  );
  if (before === null) return [];
  return pointsLine(
    {
      id: lineOf.whole(which),
      label: whole[which],
      formula: formulas[caps.length > 0 ? which : BEFORE[which].free],
    },
    least([carried(before), ...caps.map(given)]),
    scorecard[which],
  );
}

function roundedLine({ venture }: Ground): RuledLine[] {
  const { formulas, whole } = venture.texts.derivation;
  const { final, rounded } = venture.score.scorecard;
  if (final === null) return [];
  const tenths = sum([product(given(10), carried(final)), given(0.5)]);
  return pointsLine(
    { id: lineOf.whole("rounded"), label: whole.rounded, formula: formulas.rounded },
    quotient(key("floor", tenths), given(10)),
    rounded,
  );
}

function bandLines({ venture }: Ground): RuledLine[] {
  const { formulas, whole } = venture.texts.derivation;
  const { status, band, bandLow, bandHigh, final, finalLow, finalHigh } = venture.score.scorecard;
  const line = (
    which: "band" | "bandLow" | "bandHigh",
    id: string | null,
    score: number | null,
  ) => {
    const { bands } = venture.rubric.policy;
    const place = bands.findIndex((one) => one.id === id);
    const found = bands[place];
    if (!found || score === null) return [];
    const next = bands[place + 1];
    const rest = next ? ` < ${printPoints(next.min)}` : "";
    return saidLine(
      { id: lineOf.whole(which), label: whole[which], formula: formulas.band },
      `${printPoints(found.min)} ≤ ${printPoints(round1(score))}${rest}`,
      { value: null, text: found.title },
    );
  };
  return status === "ranked"
    ? line("band", band, final)
    : [...line("bandLow", bandLow, finalLow), ...line("bandHigh", bandHigh, finalHigh)];
}
