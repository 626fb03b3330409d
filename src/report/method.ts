import { formatList, formatShare } from "#i18n";
import { printPoints } from "#figures";
import { criteriaOf } from "#rubric";
import type { Gap, Report } from "./report.ts";
import { sourceLines } from "./sources.ts";
import type { VentureReading } from "./venture-reading.ts";

/** How the numbers came about, in words, with the rubric's own figures; lists every source that the sections before it cite. */
export function buildMethod(
  venture: VentureReading,
  cited: readonly Pick<Gap, "sources">[],
): Report["method"] {
  const { rubric, texts, language } = venture;
  const { policy, id, version, hash } = rubric;
  const { method } = texts;
  const factors = policy.evidenceGrades.map((grade, g) =>
    method.factor(grade, formatShare(policy.evidenceFactors[g] ?? null, language)),
  );
  const bands = policy.bands.map(({ title, min }) => method.band(title, printPoints(min)));
  return {
    heading: texts.headings.method,
    paragraphs: [
      method.formula,
      method.factors(factors.join(texts.betweenItems)),
      method.levels,
      method.halves,
      method.missing(formatShare(policy.minCoverage, language)),
      method.notApplicable,
      method.gates,
      method.rounding,
      method.bands(bands.join(texts.betweenItems)),
      ...programmeText(venture),
    ],
    rubric: { id, version, hash },
    rubricText: method.rubric(rubric.title, id, version, hash),
    sources: sourceLines(
      venture.citations,
      cited.flatMap(({ sources }) => sources.map((source) => source.id)),
    ),
    disclaimer: rubric.disclaimer,
  };
}

/** Names the programme that the assessment applies to, and what it sets otherwise than the rubric. */
function programmeText({ assessment, rubric, texts, language }: VentureReading): string[] {
  const { programme } = assessment;
  if (!programme) return [];
  const words = texts.programme;
  const name = programme.name.trim() || words.unnamed;
  const { weights = {}, gatesOff = [], bands = {}, minCoverage } = programme;
  const off = new Set(gatesOff.map(({ criterion }) => criterion));
  const titles = criteriaOf(rubric).flatMap(({ id, title }) => (off.has(id) ? [title] : []));
  const differs = [
    Object.keys(weights).length > 0 && words.weights,
    titles.length > 0 && words.gatesOff(formatList(titles, language)),
    Object.keys(bands).length > 0 && words.bands,
    minCoverage !== undefined && words.coverage,
  ].filter((sentence) => sentence !== false);
  if (differs.length === 0) return [words.asShipped(name)];
  return [[words.changed(name), ...differs, words.compare].join(texts.betweenSentences)];
}
