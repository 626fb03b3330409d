import type { GateLine } from "#report";
import { label, text } from "../layout/blocks.ts";
import { beside, drawDown, kept, type Slice, spaced, together } from "../layout/slice.ts";
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
      ...gates.lines.flatMap((line, i) => spaced(gate(part, tag, line), i === 0 ? 14 : 10)),
    ],
    { startsPage: false },
  );
}

function gate({ setting }: Part, tag: Tag, line: GateLine): Slice[] {
  const margin = label(setting, tag, line.stateText);
  const title = text(setting, tag, line.title, STYLE.strong);
  const [first, ...more] = title;
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
  const sentence = text(setting, tag, line.sentence);
  return together(beside([...marked, ...sentence], margin));
}
