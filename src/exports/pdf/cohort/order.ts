import { FULL, label, list, text } from "../layout/blocks.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import { table } from "../layout/table.ts";
import { factsGrid } from "../sections/facts.ts";
import { section } from "../sections/part.ts";
import { COLOUR, STYLE } from "../theme.ts";
import type { CohortPart } from "./cohort-part.ts";

/** The page that can be read alone: what there is to decide, how sure the order is, the figures. */
export function summaryPart(part: CohortPart): Slice[] {
  const { summary } = part.report;
  const { setting } = part;
  return section(part, summary.heading, (tag) => [
    ...text(setting, tag, summary.sentence, STYLE.lead),
    ...spaced(text(setting, tag, summary.reason), 5),
    ...spaced(list(setting, tag, summary.warnings, COLOUR.warn, STYLE.fine), 8),
    ...stepped(spaced(factsGrid(setting, summary.facts, tag, 1), 14), "facts"),
  ]);
}

/** The table of ranks, then the zones with their names. */
export function rankingPart(part: CohortPart): Slice[] {
  const { ranking, zones } = part.report;
  const { setting } = part;
  return [
    ...section(part, ranking.heading, (tag) => [
      ...ranking.paragraphs.flatMap((words, i) =>
        spaced(text(setting, tag, words), i === 0 ? 0 : 5),
      ),
      ...(ranking.table
        ? stepped(spaced(table(setting, tag, ranking.table, FULL), 12), "ranks")
        : []),
    ]),
    ...section(
      part,
      zones.heading,
      (tag) => [
        ...zones.paragraphs.flatMap((words) => text(setting, tag, words)),
        ...zones.groups.flatMap(({ id, title, meaning, names }) => {
          const margin = label(setting, tag.add("P"), title, { ...STYLE.label, bold: true });
          const column = [
            ...kept(text(setting, tag, meaning, STYLE.small)),
            ...text(setting, tag, names.join(" · "), STYLE.fine),
          ];
          return stepped(spaced(beside(column, margin), 10), id);
        }),
      ],
      { startsPage: false },
    ),
  ];
}
