import type { RoadmapStep } from "#report";
import { label, MAIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** The least effort to the next band: when in the margin, what and to what end beside it. */
export function roadmapSection(part: Part): Slice[] {
  const { roadmap } = part.report;
  if (!roadmap) return [];
  const { heading, intro, steps, total, note } = roadmap;
  const { setting } = part;
  return section(
    part,
    heading,
    (tag) => [
      ...kept(text(setting, tag, intro)),
      ...steps.flatMap((step, i) =>
        stepped(spaced(raise(part, tag, step), i === 0 ? 12 : 8), step.criterionId),
      ),
      ...(total === ""
        ? []
        : stepped(spaced(text(setting, tag, total, STYLE.strong), 12), "total")),
      ...(note === "" ? [] : text(setting, tag, note, STYLE.small)),
    ],
    { startsPage: false },
  );
}

function raise({ setting }: Part, tag: Tag, step: RoadmapStep): Slice[] {
  const heading = tag.add("P");
  const margin = label(setting, heading, [step.period, step.badge].filter(Boolean).join("\n"));
  const head = `${step.from} → ${step.to} · ${step.effort} · ${step.gainText}`;
  const column = [
    ...kept(paragraph(setting, heading, step.title, STYLE.strong, MAIN)),
    ...kept(text(setting, tag, head, { ...STYLE.small, colour: COLOUR.muted })),
    ...text(setting, tag, step.proof, STYLE.fine),
  ];
  return beside(column, margin);
}
