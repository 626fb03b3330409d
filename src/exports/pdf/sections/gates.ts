import type { GateLine } from "#report";
import { label, MAIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, drawDown, kept, type Slice, spaced, stepped, together } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** State → colour; the words beside it say the same. */
const STATE: Record<GateLine["state"], string> = {
  failed: COLOUR.danger,
  unresolved: COLOUR.warn,
  passed: COLOUR.ok,
  notEvaluated: COLOUR.muted,
};

/** Every must-have with its state. */
export function gatesSection(part: Part): Slice[] {
  const { gates } = part.report;
  return section(
    part,
    gates.heading,
    (tag) => [
      ...kept(text(part.setting, tag, gates.intro)),
      ...gates.lines.flatMap((line, i) =>
        stepped(spaced(gate(part, tag, line), i === 0 ? 10 : 6), line.criterionId),
      ),
    ],
    { startsPage: false },
  );
}

function gate({ setting }: Part, tag: Tag, line: GateLine): Slice[] {
  const block = tag.add("P");
  const margin = label(setting, block, line.stateText, {
    ...STYLE.small,
    leading: STYLE.fine.leading,
  });
  const words = [
    { text: line.title, weight: "bold" as const, colour: COLOUR.ink },
    { text: `  ${line.sentence}` },
  ];
  const [first, ...more] = paragraph(setting, block, words, STYLE.fine, MAIN);
  const marked: Slice[] = first
    ? [
        {
          ...first,
          draw: (pen, top) => {
            pen.begin(undefined);
            pen.rect(158, top + first.height / 2 - 3, 6, 6, { fill: STATE[line.state] });
            drawDown([first], pen, top);
          },
        },
        ...more,
      ]
    : [];
  return together(beside(marked, margin));
}
