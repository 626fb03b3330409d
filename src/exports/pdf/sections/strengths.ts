import type { Strength } from "#report";
import { addresses, label, note, text } from "../layout/blocks.ts";
import { beside, kept, type Slice, spaced } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** What already stands, with the evidence for it. */
export function strengthsSection(part: Part): Slice[] {
  const { strengths } = part.report;
  return section(
    part,
    strengths.heading,
    (tag) => [
      ...kept(
        text(part.setting, tag, strengths.lines.length === 0 ? strengths.empty : strengths.intro),
      ),
      ...strengths.lines.flatMap((line, i) => spaced(strength(part, tag, line), i === 0 ? 14 : 12)),
    ],
    { startsPage: false },
  );
}

function strength({ setting }: Part, tag: Tag, line: Strength): Slice[] {
  const margin = label(setting, tag, line.dimension);
  const head = [line.level, line.evidence].filter((words) => words !== "").join(" · ");
  const column = [
    ...kept(text(setting, tag, line.title, STYLE.strong)),
    ...kept(text(setting, tag, head, { ...STYLE.small, colour: COLOUR.ok })),
    ...text(setting, tag, line.anchor),
    ...spaced(note(setting, tag, line.note), 4),
    ...spaced(addresses(setting, tag, line.links), 2),
  ];
  return beside(column, margin);
}
