import type { AnswerLine } from "#report";
import { addresses, anchored, hairline, label, MAIN, note, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced } from "../layout/slice.ts";
import { Anchor } from "../page/annotations.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, hueOf, PAGE, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";
import { profile } from "./profile.ts";

/** The profile, then every answer with its evidence and note, grouped by dimension. */
export function answersSection(part: Part): Slice[] {
  const { answers } = part.report;
  return section(part, answers.heading, (tag, bookmark) => [
    ...profile(part, tag),
    ...answers.groups.flatMap((group, i) => {
      const anchor = new Anchor();
      bookmark.children.push({ title: group.title, anchor, children: [] });
      const sect = tag.add("Sect");
      const style = { ...STYLE.group, colour: hueOf(i) };
      const title = paragraph(part.setting, sect.add("H2"), group.title, style, MAIN);
      return [
        ...spaced(kept(anchored(kept(title), anchor)), 26),
        ...group.lines.flatMap((line) => answer(part, sect, line, hueOf(i))),
      ];
    }),
  ]);
}

function answer({ report, setting }: Part, parent: Tag, line: AnswerLine, hue: string): Slice[] {
  const { labels } = report;
  const title = label(
    setting,
    parent,
    `${line.criterionId}\n${labels.weight} ${line.weight.text}\n${labels.contribution} ${line.contribution.text}`,
  );
  const state = line.state === "level" ? COLOUR.ink : COLOUR.muted;
  const evidence =
    line.evidence === "" ? [] : [{ text: ` · ${line.evidence}`, colour: COLOUR.muted }];
  const column = [
    ...pips(kept(text(setting, parent, line.title, STYLE.strong)), line.level, hue),
    ...kept(text(setting, parent, line.question, STYLE.small)),
    ...spaced(
      text(setting, parent, [{ text: line.stateText, weight: "bold", colour: state }, ...evidence]),
      3,
    ),
    ...text(setting, parent, line.anchor),
    ...spaced(note(setting, parent, line.note), 4),
    ...spaced(addresses(setting, parent, line.links), 2),
  ];
  return [hairline(9, 8), ...beside(column, title)];
}

const LEVELS = [1, 2, 3, 4, 5];

/** Five squares at the right edge of a title, as many filled as the level says; the level stands below in words. */
function pips(title: readonly Slice[], level: number | null, hue: string): Slice[] {
  return title.map((slice, i) =>
    i > 0 || level === null
      ? slice
      : {
          ...slice,
          draw: (pen, top) => {
            slice.draw(pen, top);
            pen.begin(undefined);
            for (const step of LEVELS) {
              const x = PAGE.left + PAGE.full - (LEVELS.length - step + 1) * 9 + 2;
              pen.rect(x, top + slice.height / 2 - 3.2, 6.4, 6.4, {
                fill: step <= level ? hue : COLOUR.band,
              });
            }
          },
        },
  );
}
