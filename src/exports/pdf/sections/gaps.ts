import type { Gap } from "#report";
import { anchored, hairline, label, list, MAIN, MARGIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Bookmark } from "../page/outline.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, hueOf, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";
import { citations } from "./sources.ts";

/** What to do first: each gap with where it stands, the next step and how to take it. */
export function gapsSection(part: Part): Slice[] {
  const { gaps } = part.report;
  return section(part, gaps.heading, (tag, bookmark) => [
    ...kept(text(part.setting, tag, gaps.lines.length === 0 ? gaps.empty : gaps.intro)),
    ...gaps.lines.flatMap((gap, i) => gapBlock(part, tag, bookmark, gap, i)),
  ]);
}

function gapBlock(part: Part, parent: Tag, bookmark: Bookmark, gap: Gap, index: number): Slice[] {
  const { setting, report } = part;
  const { labels } = report;
  const tag = parent.add("Sect");
  const anchor = new Anchor();
  bookmark.children.push({ title: gap.title, anchor, children: [] });
  const hue = hueOf(report.dimensions.lines.findIndex(({ id }) => id === gap.dimensionId));
  const rank = paragraph(
    setting,
    tag.add("P"),
    `${index + 1}`,
    { ...STYLE.group, colour: COLOUR.muted },
    MARGIN,
  );
  const title = paragraph(setting, tag.add("H2"), gap.title, STYLE.group, MAIN);
  const facts = [
    { text: gap.dimension, colour: hue },
    { text: ` · ${labels.recoverable} ${gap.recoverable.text}` },
  ];
  const row = (name: string, build: () => readonly Slice[]): Slice[] => {
    const words = label(setting, tag.add("P"), name);
    return spaced(beside(build(), words), 3.5);
  };
  const line = (name: string, content: string): Slice[] => {
    if (content.trim() === "") return [];
    const block = tag.add("P");
    const words = label(setting, block, name);
    return spaced(beside(paragraph(setting, block, content, STYLE.fine, MAIN), words), 3.5);
  };
  const slices = [
    hairline(index === 0 ? 12 : 15, 8),
    ...kept(anchored(beside(kept(title), rank), anchor)),
    ...kept(text(setting, tag, facts, { ...STYLE.small, colour: COLOUR.muted })),
    ...kept(step(part, tag, labels.today, [gap.levelNow, gap.evidenceNow], gap.anchorNow)),
    ...step(part, tag, labels.next, [gap.levelNext], gap.anchorNext),
    ...(gap.actions.length === 0
      ? []
      : row(labels.actions, () => list(setting, tag, gap.actions, COLOUR.rule, STYLE.fine))),
    ...line(labels.proof, gap.artefact),
    ...line(labels.who, [gap.who, gap.effort].filter(Boolean).join(" · ")),
    ...line(labels.gain, gap.gainText),
    ...(gap.traps.length === 0
      ? []
      : row(labels.traps, () => list(setting, tag, gap.traps, COLOUR.warn, STYLE.fine))),
    ...(gap.sources.length === 0
      ? []
      : row(labels.sources, () => citations(part, tag, gap.sources))),
  ];
  return stepped(slices, gap.criterionId);
}

/** A level with its anchor: where the venture stands or what comes next. */
function step(
  { setting }: Part,
  tag: Tag,
  name: string,
  heads: readonly string[],
  anchor: string,
): Slice[] {
  const block = tag.add("P");
  const words = label(setting, block, name);
  const head = heads.filter((part) => part !== "").join(" · ");
  const runs = [
    { text: `${head}\n`, weight: "bold" as const, colour: COLOUR.ink },
    { text: anchor },
  ];
  const column = paragraph(setting, block, runs, STYLE.fine, MAIN);
  return spaced(beside(column, words), 3.5);
}
