import type { SourceLine } from "#report";
import { addresses, anchored, MAIN, MARGIN, text } from "../layout/blocks.ts";
import { linked, paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import type { Part } from "./part.ts";

/** Places of the sources in the list at the end, by id; every citation before it leads there. */
export function sourceAnchors(sources: readonly SourceLine[]): ReadonlyMap<string, Anchor> {
  return new Map(sources.map(({ id }) => [id, new Anchor()]));
}

/** What a gap rests on: title, publisher and the fact. Day and address stand in the list of sources, unless that lacks it. */
export function citations(part: Part, parent: Tag, sources: readonly SourceLine[]): Slice[] {
  return sources.flatMap((source, i) => {
    const anchor = part.sources.get(source.id);
    const slices = [
      ...kept(titleOf(part, parent, source, anchor)),
      ...text(part.setting, parent, source.fact, STYLE.small),
      ...(anchor ? [] : whereabouts(part, parent, source)),
    ];
    return i === 0 ? slices : spaced(slices, 4);
  });
}

function titleOf(
  { setting }: Part,
  parent: Tag,
  source: SourceLine,
  anchor: Anchor | undefined,
): Slice[] {
  const runs = [
    { text: source.title, colour: COLOUR.body },
    {
      text: [source.publisher, source.date]
        .filter(Boolean)
        .map((part) => ` · ${part}`)
        .join(""),
    },
  ];
  const block = parent.add("P");
  if (!anchor) return paragraph(setting, block, runs, STYLE.small, MAIN);
  const tag = block.add("Link");
  return linked(paragraph(setting, tag, runs, STYLE.small, MAIN), MAIN, anchor, source.title, tag);
}

function whereabouts({ setting }: Part, parent: Tag, source: SourceLine): Slice[] {
  return [
    ...text(setting, parent, source.checked, STYLE.small),
    ...addresses(setting, parent, source.address === "" ? [] : [source.address]),
  ];
}

/** The list of sources: publisher and date in the margin, what the source says and where to read it beside them. */
export function bibliography(part: Part, parent: Tag, sources: readonly SourceLine[]): Slice[] {
  const { setting } = part;
  return sources.flatMap((source) => {
    const about = [source.publisher, source.date].filter(Boolean).join("\n");
    const margin = paragraph(setting, parent.add("P"), about, STYLE.small, MARGIN);
    const main = [
      ...kept(text(setting, parent, source.title, { ...STYLE.small, colour: COLOUR.ink })),
      ...text(setting, parent, source.fact, STYLE.small),
      ...whereabouts(part, parent, source),
    ];
    const block = beside(main, margin);
    const anchor = part.sources.get(source.id);
    return spaced(anchor ? anchored(block, anchor) : block, 7);
  });
}
