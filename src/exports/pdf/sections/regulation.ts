import type { RegulationGroup } from "#report";
import { label, MAIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";
import { citations } from "./sources.ts";

/** What the law asks of this venture: jurisdiction in the margin, rule and sources beside it. */
export function regulationSection(part: Part): Slice[] {
  const { regulation } = part.report;
  if (!regulation) return [];
  const { heading, intro, empty, groups } = regulation;
  return section(
    part,
    heading,
    (tag) => [
      ...kept(text(part.setting, tag, groups.length === 0 ? empty : intro)),
      ...groups.flatMap(({ jurisdiction, notes }) =>
        notes.flatMap((note) => stepped(spaced(rule(part, tag, jurisdiction, note), 10), note.id)),
      ),
    ],
    { startsPage: false },
  );
}

function rule(
  part: Part,
  tag: Tag,
  jurisdiction: string,
  { title, text: words, criteria, sources }: RegulationGroup["notes"][number],
): Slice[] {
  const { setting, report } = part;
  const bearsOn = criteria.map((criterion) => criterion.title).join(" · ");
  const heading = tag.add("P");
  const margin = label(setting, heading, jurisdiction);
  const column = [
    ...kept(paragraph(setting, heading, title, STYLE.strong, MAIN)),
    ...text(setting, tag, words, STYLE.fine),
    ...(bearsOn === ""
      ? []
      : spaced(text(setting, tag, `${report.labels.bearsOn} ${bearsOn}`, STYLE.small), 2)),
    ...spaced(citations(part, tag, sources), 2),
  ];
  return beside(column, margin);
}
