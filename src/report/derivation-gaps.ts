import { carried, difference, given, product, sum } from "./derivation-arithmetic.ts";
import { type CriterionGround, criterionShare, type Ground } from "./derivation-ground.ts";
import { lineOf } from "./derivation-ids.ts";
import { pointsLine, type RuledLine } from "./derivation-lines.ts";
import { gapReadings, total } from "./gaps.ts";
import type { AnsweredLevel } from "./step.ts";

/**
 * What is left to gain in all, and for each answer that the report lists what it holds and what its next step adds.
 * @param listed ids of those criteria
 */
export function gapLines(ground: Ground, listed: ReadonlySet<string>): RuledLine[] {
  const { venture } = ground;
  const { formulas, about, whats } = venture.texts.derivation;
  const own = new Map(
    ground.counted.flatMap((dimension) =>
      dimension.counted.map((criterion) => [criterion.reading, { dimension, criterion }] as const),
    ),
  );
  const gaps = gapReadings(venture).flatMap((reading) => {
    const found = own.get(reading);
    const answered = found?.criterion.answered;
    const { id, title } = reading.criterion;
    if (!found || !answered || !reading.gap || !listed.has(id)) return [];
    const share = criterionShare(ground, found.dimension, found.criterion);
    const place = { dimensionId: found.dimension.id, criterionId: id };
    const { step, gap, gain } = reading;
    const holds = pointsLine(
      {
        ...place,
        id: lineOf.gap(id, "recoverable"),
        label: about(title, whats.recoverable),
        formula: formulas.recoverable,
      },
      product(share, difference(given(100), given(answered.backed))),
      gap.recoverable,
    );
    if (!step) return holds;
    const next = pointsLine(
      {
        ...place,
        id: lineOf.gap(id, "gain"),
        label: about(title, whats.gain),
        formula: formulas.gain,
      },
      product(share, rise(found.criterion, step, ground)),
      gain,
    );
    return [...holds, ...next];
  });
  return gaps.length === 0 ? [] : [...totals(ground), ...gaps];
}

/** Points after a raise less points today: "0.95 × 100 − 0.85 × 75". */
export function rise(
  { answered, values }: CriterionGround,
  { level, grade }: AnsweredLevel,
  { venture }: Ground,
) {
  const factor = venture.score.rubric.policy.evidenceFactors[grade] ?? 0;
  return difference(
    product(given(factor), given(values[level - 1] ?? 0)),
    product(given(answered?.factor ?? 0), given(answered?.claimed ?? 0)),
  );
}

function totals({ venture, counted }: Ground): RuledLine[] {
  const { formulas, whole } = venture.texts.derivation;
  const { coverage, low, dimensions } = venture.score.scorecard;
  const gaps = gapReadings(venture);
  const covered = product(given(100), carried(coverage ?? 0));
  const scored = counted.flatMap(({ id, share }) => {
    const score = dimensions[id];
    return score ? [{ share, score }] : [];
  });
  const line = (id: "recoverable" | "levelGap" | "evidenceGap", term: typeof covered) =>
    pointsLine(
      {
        id: lineOf.whole(id),
        label: whole[id],
        formula: id === "recoverable" ? formulas.allRecoverable : formulas[id],
      },
      term,
      total(gaps, id),
    );
  const parts = (points: (score: { claimed: number; adjusted: number }) => typeof covered) =>
    sum(
      scored.map(({ share, score }) =>
        product(carried(share.weight), carried(share.coverage ?? 0), points(score)),
      ),
    );
  const claimed = parts((score) => carried(score.claimed));
  return [
    ...line("recoverable", difference(covered, carried(low ?? 0))),
    ...line("levelGap", difference(covered, claimed)),
    ...line(
      "evidenceGap",
      parts((score) => difference(carried(score.claimed), carried(score.adjusted))),
    ),
  ];
}
