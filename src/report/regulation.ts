import { optionOrder, regulationFor } from "#rubric";
import type { Report } from "./report.ts";
import type { RegulationGroup } from "./report-sections.ts";
import { sourceLines } from "./sources.ts";
import type { VentureReading } from "./venture-reading.ts";

/** The law that the stated profile touches, by jurisdiction; null where the rubric has no regulation notes. */
export function buildRegulation(venture: VentureReading): Report["regulation"] {
  const { rubric, assessment, texts } = venture;
  const { regulation } = rubric;
  if (!regulation) return null;
  const touched = regulationFor(rubric, assessment.profile, optionOrder(rubric));
  const groups = regulation.jurisdictions.flatMap(({ id, title }): RegulationGroup[] => {
    const notes = touched.filter((note) => note.jurisdiction === id);
    return notes.length === 0
      ? []
      : [{ id, jurisdiction: title, notes: notes.map((note) => noteLine(note, venture)) }];
  });
  return {
    heading: texts.headings.regulation,
    intro: groups.length > 0 ? texts.regulation.intro(touched.length) : "",
    empty: texts.regulation.empty,
    groups,
  };
}

function noteLine(
  { id, title, text, criteria, sources }: ReturnType<typeof regulationFor>[number],
  venture: VentureReading,
): RegulationGroup["notes"][number] {
  const bearing = new Set(criteria);
  return {
    id,
    title,
    text,
    criteria: venture.criteria
      .filter(({ criterion, state }) => bearing.has(criterion.id) && state !== "offByProfile")
      .map(({ criterion }) => ({ id: criterion.id, title: criterion.title })),
    sources: sourceLines(venture.citations, sources),
  };
}
