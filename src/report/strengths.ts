import { bandOf } from "#scoring";
import { LISTED } from "./listed.ts";
import { mostFirst } from "./most-first.ts";
import type { Report, Strength } from "./report.ts";
import { type CriterionReading, gradeTitle, type VentureReading } from "./venture-reading.ts";

/**
 * A strength is a criterion whose evidence-backed points, read as if they were a total, stand in one of the two
 * highest bands of the rubric. So the rubric's own bands decide, and a high level without evidence is none.
 * Those that contribute most come first.
 */
export function buildStrengths(venture: VentureReading): Report["strengths"] {
  const { texts, rubric, criteria } = venture;
  const { bands } = rubric.policy;
  const top = bands.slice(-2);
  const topIds = new Set(top.map(({ id }) => id));
  const strong = mostFirst(
    criteria.filter(({ points }) => points !== null && topIds.has(bandOf(bands, points) ?? "")),
    ({ contribution }) => contribution ?? 0,
  );
  const lines = strong.slice(0, LISTED).flatMap((reading) => strengthLine(reading, venture));
  const [low, high] = [top[0]?.title ?? "", top[1]?.title ?? ""];
  const intro =
    top.length < 2
      ? texts.strengths.introOne(low)
      : texts.strengths.intro(strong.length, lines.length, low, high);
  return {
    heading: texts.headings.strengths,
    intro: lines.length > 0 ? intro : "",
    empty: texts.strengths.empty,
    lines,
  };
}

function strengthLine(reading: CriterionReading, { rubric, texts }: VentureReading): Strength[] {
  const { criterion, dimension, answered, answer } = reading;
  if (!answered) return [];
  return [
    {
      criterionId: criterion.id,
      dimension: dimension.title,
      title: criterion.title,
      level: texts.gaps.level(answered.level),
      anchor: criterion.levels[answered.level - 1] ?? "",
      evidence: texts.gaps.evidence(answered.grade, gradeTitle(rubric, answered.grade)),
      note: answer?.note ?? "",
      links: answer?.links ?? [],
    },
  ];
}
