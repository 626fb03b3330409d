import { printPoints } from "#figures";
import { lineOf } from "./derivation-ids.ts";
import { pointsFigure } from "./figure.ts";
import { effortOf, firstAction, gainText, recoverable } from "./gaps.ts";
import type { RiskLine, RisksSection, RiskType } from "./report-sections.ts";
import {
  type CriterionReading,
  gradeTitle,
  isOpen,
  type VentureReading,
} from "./venture-reading.ts";

/** Every type of risk the rubric knows with the answers that show it; null where it knows none. Makes no score. */
export function buildRisks(venture: VentureReading): RisksSection | null {
  const { texts, rubric } = venture;
  const { risks } = rubric;
  if (!risks) return null;
  const told = new Set<string>();
  return {
    heading: texts.headings.risks,
    intro: texts.risks.intro(printPoints(risks.shownBelow)),
    openLabel: texts.risks.open,
    responseLabel: texts.risks.response,
    types: risks.types.map((type) => {
      const named = new Set(type.criteria);
      const readings = venture.criteria.filter(({ criterion }) => named.has(criterion.id));
      const found = riskType(type, readings, risks.shownBelow, venture);
      const lines = found.lines.map((line) => ({
        ...line,
        isRepeated: told.has(line.criterionId),
      }));
      for (const { criterionId } of lines) told.add(criterionId);
      return { ...found, lines };
    }),
  };
}

function riskType(
  { id, title, what }: Pick<RiskType, "id" | "title" | "what">,
  readings: readonly CriterionReading[],
  shownBelow: number,
  venture: VentureReading,
): RiskType {
  const { risks } = venture.texts;
  const lines = readings
    .filter(({ points }) => points !== null && points < shownBelow)
    .toSorted(compareWorst)
    .flatMap((reading) => riskLine(reading, venture));
  const open = readings.filter(isOpen).map(({ criterion }) => ({
    id: criterion.id,
    title: criterion.title,
  }));
  const told = (state: RiskType["state"], stateText: string): RiskType => ({
    id,
    title,
    what,
    state,
    stateText,
    lines,
    open,
  });
  if (lines.length > 0 && open.length > 0) {
    return told("shown", risks.shownAndOpen(lines.length, open.length));
  }
  if (lines.length > 0) return told("shown", risks.shown(lines.length));
  if (open.length > 0) return told("unknown", risks.unknown(open.length));
  return readings.some(({ weight }) => weight !== null)
    ? told("notShown", risks.notShown)
    : told("notApplicable", risks.notApplicable);
}

/** The fewest points first, of equal ones the one that holds more of the whole. */
function compareWorst(a: CriterionReading, b: CriterionReading): number {
  const points = Math.round(1e6 * ((a.points ?? 0) - (b.points ?? 0)));
  return points || recoverable(b) - recoverable(a);
}

function riskLine(reading: CriterionReading, venture: VentureReading): RiskLine[] {
  const { criterion, answered, step, points, gain } = reading;
  const { texts, rubric } = venture;
  if (!answered || !step) return [];
  return [
    {
      criterionId: criterion.id,
      title: criterion.title,
      level: texts.gaps.level(answered.level),
      anchor: criterion.levels[answered.level - 1] ?? "",
      evidence: texts.gaps.evidence(answered.grade, gradeTitle(rubric, answered.grade)),
      points: pointsFigure(points, lineOf.criterion(criterion.id, "points")),
      response: firstAction(step, venture),
      ...effortOf(step, venture),
      gain: pointsFigure(gain, lineOf.gap(criterion.id, "gain")),
      gainText: gainText(gain, step, venture),
      isRepeated: false,
    },
  ];
}
