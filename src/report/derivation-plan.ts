import type { Firmness } from "#scoring";
import { printDraws, printRange } from "#figures";
import { carried, given, product, quotient, redone, sum } from "./derivation-arithmetic.ts";
import { rise } from "./derivation-gaps.ts";
import { criterionShare, type Ground } from "./derivation-ground.ts";
import { lineOf } from "./derivation-ids.ts";
import { countLine, pointsLine, saidLine, type RuledLine } from "./derivation-lines.ts";
import type { RoadmapSection } from "./report-sections.ts";

/** Effort, gain and lower end of each planned raise, and the effort in all. */
export function roadmapLines(ground: Ground, roadmap: RoadmapSection | null): RuledLine[] {
  const { formulas, about, whats, whole } = ground.venture.texts.derivation;
  const steps = roadmap?.steps ?? [];
  if (steps.length === 0) return [];
  const raises = steps.flatMap(({ criterionId, title, level, grade, days, gain, after }) => {
    const found = ground.counted
      .flatMap((one) => one.counted.map((item) => ({ dimension: one, item })))
      .find(({ item }) => item.reading.criterion.id === criterionId);
    if (!found || gain.value === null || after.value === null) return [];
    const { dimension, item } = found;
    const place = { dimensionId: dimension.id, criterionId };
    const today = item.reading.answered?.level ?? 1;
    // Proving today's level is the step that leads to it, done with its proof.
    const way = item.reading.criterion.guidance.slice(Math.min(today - 1, level - 2), level - 1);
    return [
      ...countLine(
        {
          ...place,
          id: lineOf.roadmap(criterionId, "days"),
          label: about(title, whats.days),
          formula: formulas.days,
        },
        sum(way.map((step) => given(step.days))),
        days,
      ),
      ...pointsLine(
        {
          ...place,
          id: lineOf.roadmap(criterionId, "gain"),
          label: about(title, whats.planned),
          formula: formulas.gain,
        },
        product(criterionShare(ground, dimension, item), rise(item, { level, grade }, ground)),
        gain.value,
      ),
      ...pointsLine(
        {
          ...place,
          id: lineOf.roadmap(criterionId, "after"),
          label: about(title, whats.after),
          formula: formulas.after,
        },
        sum([carried(after.value - gain.value), carried(gain.value)]),
        after.value,
      ),
    ];
  });
  const all = countLine(
    { id: lineOf.roadmapDays, label: whole.days, formula: formulas.allDays },
    sum(steps.map(({ days }) => given(days))),
    steps.reduce((so, { days }) => so + days, 0),
  );
  return [...raises, ...all];
}

/** Draws, seed and where they ended: counted, not computed by hand. */
export function firmnessLines({ venture }: Ground, firmness: Firmness | undefined): RuledLine[] {
  if (!firmness || firmness.whole.median === null) return [];
  const { formulas, whole } = venture.texts.derivation;
  const { draws, seed, bands, low, high } = firmness.whole;
  const shares = bands
    .filter(({ share }) => share > 0)
    .flatMap(({ id, share }) =>
      saidLine(
        {
          id: lineOf.firmness(`band.${id}`),
          label:
            venture.rubric.policy.bands.find((band) => band.id === id)?.title ??
            venture.texts.verdict.blocked,
          formula: formulas.share,
        },
        redone(quotient(given(Math.round(share * draws)), given(draws)), share, printDraws),
        { value: share, text: printDraws(share) },
      ),
    );
  return [
    ...saidLine(
      { id: lineOf.firmness("draws"), label: whole.draws, formula: formulas.draws(seed) },
      "",
      { value: draws, text: String(draws) },
    ),
    ...shares,
    ...saidLine({ id: lineOf.firmness("range"), label: whole.range, formula: formulas.range }, "", {
      value: null,
      text: printRange(low, high),
    }),
  ];
}
