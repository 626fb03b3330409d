import type { AnswerLine, Report } from "#report";
import { addresses, anchored, hairline, label, MAIN, note, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Pen } from "../page/pen.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, hueOf, PAGE, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** Every answer with its evidence and note, one compact block each, grouped by dimension. */
export function answersSection(part: Part): Slice[] {
  const { answers } = part.report;
  return section(part, answers.heading, (tag, bookmark) =>
    answers.groups.flatMap((group, i) => {
      const anchor = new Anchor();
      bookmark.children.push({ title: group.title, anchor, children: [] });
      const sect = tag.add("Sect");
      const style = { ...STYLE.group, colour: hueOf(i) };
      const title = paragraph(part.setting, sect.add("H2"), group.title, style, MAIN);
      const heading = spaced(kept(anchored(kept(title), anchor)), i === 0 ? 4 : 16);
      return [
        ...stepped(heading, group.id),
        ...group.lines.flatMap((line) => answer(part, sect, line, hueOf(i))),
      ];
    }),
  );
}

/** Places of the answers, by criterion. */
export function answerAnchors({ answers }: Report): ReadonlyMap<string, Anchor> {
  return new Map(
    answers.groups.flatMap(({ lines }) => lines.map((line) => [line.criterionId, new Anchor()])),
  );
}

function answer(
  { report, setting, answers }: Part,
  parent: Tag,
  line: AnswerLine,
  hue: string,
): Slice[] {
  const { labels } = report;
  const heading = parent.add("H3");
  const title = label(
    setting,
    heading,
    `${line.criterionId}\n${labels.weight} ${line.weight.text}\n${labels.contribution} ${line.contribution.text}`,
    STYLE.small,
  );
  const colour = line.state === "level" ? COLOUR.ink : COLOUR.muted;
  const state = [
    { text: line.stateText, weight: "bold" as const, colour },
    { text: line.evidence === "" ? "" : ` · ${line.evidence}`, colour: COLOUR.muted },
    { text: line.anchor === "" ? "" : `  ${line.anchor}` },
  ];
  const column = [
    ...pips(kept(paragraph(setting, heading, line.title, STYLE.strong, MAIN)), line.level, hue),
    ...kept(text(setting, parent, line.question, STYLE.small)),
    ...spaced(text(setting, parent, state, STYLE.fine), 2),
    ...spaced(note(setting, parent, line.note), 2),
    ...spaced(addresses(setting, parent, line.links), 1),
  ];
  const anchor = answers.get(line.criterionId);
  const block = [hairline(6, 5), ...beside(column, title)];
  return stepped(anchor ? anchored(block, anchor) : block, line.criterionId);
}

const LEVELS = 5;
/** Side of a square and from one to the next, points. */
const SIDE = 6.4;
const PITCH = 9;

/** Five squares at the right edge of a title, as many filled as the level says; the level stands below in words. */
function pips(title: readonly Slice[], level: number | null, hue: string): Slice[] {
  const x = PAGE.left + PAGE.full - LEVELS * PITCH + 2;
  // Dashes of a stroke: one operator for all squares of a colour.
  const row = (pen: Pen, y: number, from: number, to: number, colour: string): void => {
    if (to <= from) return;
    pen.line(x + from * PITCH, y, x + (to - 1) * PITCH + SIDE, y, {
      colour,
      width: SIDE,
      dash: [SIDE, PITCH - SIDE],
    });
  };
  return title.map((slice, i) =>
    i > 0 || level === null
      ? slice
      : {
          ...slice,
          draw: (pen, top) => {
            slice.draw(pen, top);
            pen.begin(undefined);
            row(pen, top + slice.height / 2, 0, level, hue);
            row(pen, top + slice.height / 2, level, LEVELS, COLOUR.band);
          },
        },
  );
}
