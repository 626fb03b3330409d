import type { Strength } from "#report";
import { label, MAIN, text } from "../layout/blocks.ts";
import { linked, paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** What already stands and how well it is proven; each title leads to the answer with its note and links. */
export function strengthsSection(part: Part): Slice[] {
  const { strengths } = part.report;
  return section(
    part,
    strengths.heading,
    (tag) => [
      ...kept(
        text(part.setting, tag, strengths.lines.length === 0 ? strengths.empty : strengths.intro),
      ),
      ...strengths.lines.flatMap((line, i) =>
        stepped(spaced(strength(part, tag, line), i === 0 ? 12 : 10), line.criterionId),
      ),
    ],
    { startsPage: false },
  );
}

function strength({ setting, answers }: Part, tag: Tag, line: Strength): Slice[] {
  const margin = label(setting, tag.add("P"), line.dimension);
  const head = [line.level, line.evidence].filter((words) => words !== "").join(" · ");
  const anchor = answers.get(line.criterionId);
  const block = anchor ? tag.add("Link") : tag.add("P");
  const title = paragraph(setting, block, line.title, STYLE.strong, MAIN);
  const column = [
    ...kept(anchor ? linked(title, MAIN, anchor, line.criterionId, block) : title),
    ...kept(text(setting, tag, head, { ...STYLE.small, colour: COLOUR.ok })),
    ...text(setting, tag, line.anchor, STYLE.fine),
  ];
  return beside(column, margin);
}
