import type { RoadmapStep } from "#report";
import { label, text } from "../layout/blocks.ts";
import { beside, kept, type Slice, spaced } from "../layout/slice.ts";
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
      ...steps.flatMap((step, i) => spaced(raise(part, tag, step), i === 0 ? 14 : 11)),
      ...(total === "" ? [] : spaced(text(setting, tag, total, STYLE.strong), 14)),
      ...(note === "" ? [] : text(setting, tag, note, STYLE.small)),
    ],
    { startsPage: false },
  );
}

function raise({ setting }: Part, tag: Tag, step: RoadmapStep): Slice[] {
  const margin = label(setting, tag, [step.period, step.badge].filter(Boolean).join("\n"));
  const head = `${step.from} → ${step.to} · ${step.effort} · ${step.gainText}`;
  const column = [
    ...kept(text(setting, tag, step.title, STYLE.strong)),
    ...kept(text(setting, tag, head, { ...STYLE.small, colour: COLOUR.muted })),
    ...text(setting, tag, step.proof),
  ];
  return beside(column, margin);
}
