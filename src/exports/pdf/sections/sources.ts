import type { SourceLine } from "#report";
import { addresses, anchored, FULL, MAIN, text } from "../layout/blocks.ts";
import { addressParagraph, type Column, linked, paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import type { Part, Reference } from "./part.ts";

/** Numbers and places of the sources in the list at the end, by id; every citation before it leads there. */
export function references(sources: readonly SourceLine[]): ReadonlyMap<string, Reference> {
  return new Map(sources.map(({ id }, i) => [id, { number: i + 1, anchor: new Anchor() }]));
}

/** What a gap rests on: number, title and publisher. The fact, the day and the address stand once, in the list of sources. */
export function citations(part: Part, parent: Tag, sources: readonly SourceLine[]): Slice[] {
  const lines = sources.flatMap((source) => {
    const reference = part.sources.get(source.id);
    const title = titleOf(part, parent, source, reference);
    if (reference) return title;
    return [
      ...kept(title),
      ...text(part.setting, parent, source.fact, STYLE.small),
      ...text(part.setting, parent, source.checked, STYLE.small),
      ...addresses(part.setting, parent, source.address === "" ? [] : [source.address]),
    ];
  });
  // Neither the first nor the last citation stands on a page without another.
  return lines.map((line, i) =>
    i === 0 || i === lines.length - 2 ? { ...line, keep: line.keep || i < lines.length - 1 } : line,
  );
}

function titleOf(
  { setting }: Part,
  parent: Tag,
  source: SourceLine,
  reference: Reference | undefined,
): Slice[] {
  const runs = [
    { text: reference ? `[${reference.number}] ` : "" },
    { text: source.title, colour: COLOUR.body },
    {
      text: [source.publisher, source.date]
        .filter(Boolean)
        .map((part) => ` · ${part}`)
        .join(""),
    },
  ];
  if (!reference) return paragraph(setting, parent.add("P"), runs, STYLE.small, MAIN);
  const tag = parent.add("Link");
  const lines = paragraph(setting, tag, runs, STYLE.small, MAIN);
  return linked(lines, MAIN, reference.anchor, `[${reference.number}]`, tag);
}

/** Room for the number of a source. */
const NUMBER = 28;
const ENTRY: Column = { x: FULL.x + NUMBER, width: FULL.width - NUMBER };

/** The list of sources in small type: title, publisher, date, when it was checked, what it says and where to read it. */
export function bibliography(part: Part, parent: Tag, sources: readonly SourceLine[]): Slice[] {
  const { setting } = part;
  return sources.flatMap((source) => {
    const reference = part.sources.get(source.id);
    const about = [source.publisher, source.date, source.checked]
      .filter(Boolean)
      .map((words) => ` · ${words}`);
    const block = parent.add("P");
    const number = paragraph(
      setting,
      block,
      reference ? `[${reference.number}] ` : "",
      STYLE.small,
      FULL,
    );
    const words = [
      { text: source.title, colour: COLOUR.ink },
      { text: `${about.join("")}\n` },
      { text: source.fact },
    ];
    const main = [
      ...kept(paragraph(setting, block, words, STYLE.small, ENTRY)),
      ...(source.address === ""
        ? []
        : addressParagraph(setting, parent, source.address, STYLE.small, ENTRY)),
    ];
    const slices = beside(main, number);
    const placed = reference ? anchored(slices, reference.anchor) : slices;
    return stepped(spaced(placed, 5), source.id);
  });
}
