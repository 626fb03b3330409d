import type { Firmness } from "#scoring";
import { contributionLines, pointLines, weightLines } from "./derivation-criteria.ts";
import { dimensionLines } from "./derivation-dimensions.ts";
import { gapLines } from "./derivation-gaps.ts";
import { groundOf } from "./derivation-ground.ts";
import { firmnessLines, roadmapLines } from "./derivation-plan.ts";
import { resultLines } from "./derivation-result.ts";
import { wholeLines } from "./derivation-whole.ts";
import type { RuledLine } from "./derivation-lines.ts";
import type {
  DerivationBlock,
  DerivationLine,
  DerivationSection,
  RisksSection,
  RoadmapSection,
} from "./report-sections.ts";
import type { Report } from "./report.ts";
import type { VentureReading } from "./venture-reading.ts";

/**
 * Every number of the report with its arithmetic, from the weights of the rubric to the band. Groups without a line are left out.
 * @param sections what is printed beside the scores: gaps, risks, the plan, and the draws if they were made
 */
export function buildDerivation(
  venture: VentureReading,
  sections: {
    readonly gaps: Report["gaps"];
    readonly risks: RisksSection | null;
    readonly roadmap: RoadmapSection | null;
    readonly firmness: Firmness | undefined;
  },
): DerivationSection {
  const { derivation, headings } = venture.texts;
  const ground = groundOf(venture);
  const shown = (sections.risks?.types ?? []).flatMap((type) => type.lines);
  const listed = new Set([...sections.gaps.lines, ...shown].map(({ criterionId }) => criterionId));
  const lines = {
    weights: weightLines(ground),
    points: pointLines(ground),
    contributions: contributionLines(ground),
    dimensions: dimensionLines(ground),
    whole: wholeLines(ground),
    result: resultLines(ground),
    gaps: gapLines(ground, listed),
    roadmap: roadmapLines(ground, sections.roadmap),
    firmness: firmnessLines(ground, sections.firmness),
  };
  const groups = (Object.keys(lines) as (keyof typeof lines)[])
    .filter((id) => lines[id].length > 0)
    .map((id) => ({ id, title: derivation.groups[id], blocks: blocksOf(lines[id]) }));
  const { intro, columns } = derivation;
  return { heading: headings.derivation, intro, columns, groups };
}

/** Lines by the rule they follow, rules in the order in which they first come up. */
function blocksOf(lines: readonly RuledLine[]): DerivationBlock[] {
  const blocks = new Map<string, DerivationLine[]>();
  for (const { formula, ...line } of lines) {
    const block = blocks.get(formula);
    if (block) block.push(line);
    else blocks.set(formula, [line]);
  }
  return [...blocks].map(([formula, own]) => ({ formula, lines: own }));
}
