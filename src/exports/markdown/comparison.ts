import type { Comparison } from "#report";
import { facts, line, paragraph, table } from "./text.ts";

/**
 * What changed between two days as Markdown (CommonMark with tables), in the order of the screen.
 * @returns text to be written as UTF-8; whatever a person typed stays text.
 */
export function comparisonMarkdown(comparison: Comparison): string {
  const { title, before, after, score, dimensions, gates, criteria } = comparison;
  const split = score.changes.every(({ parts }) => parts.length > 0);
  const parts = [
    `# ${line(title)}`,
    table(comparison.facts),
    facts([
      [before.name, before.note],
      [after.name, after.note],
    ]),
    `## ${line(score.heading)}`,
    ...score.sentences.map(paragraph),
    ...(split ? [table(score.table)] : []),
    ...score.notes.map(paragraph),
    `## ${line(dimensions.heading)}`,
    table(dimensions.table),
    `## ${line(gates.heading)}`,
    paragraph(gates.intro),
    ...(gates.lines.length > 0 ? [table(gates.table)] : []),
    `## ${line(criteria.heading)}`,
    paragraph(criteria.intro),
    criteria.lines
      .map((change) => {
        const effect =
          change.effect.value === null || change.effect.value === 0
            ? change.effect.text
            : `${criteria.effectLabel} ${change.effect.text}`;
        const rest = [effect, change.remarks].filter(Boolean).map(line).join("; ");
        return `- **${line(change.title)}** ${line(change.before)} → ${line(change.after)}; ${rest}`;
      })
      .join("\n"),
    paragraph(criteria.unchanged),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
