import { FULL, hairline } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { drawDown, heightOf, type Slice } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, PAGE, STYLE } from "../theme.ts";
import type { Part } from "./part.ts";

const GUTTER = 16;
const HALF_WIDTH = (PAGE.full - GUTTER) / 2;
const LABEL = 112;
/** Space above the profile, points. */
export const ABOVE_PROFILE = 12;

/** The profile: labels and values in two columns under a hairline. */
export function profile({ report, setting }: Part, tag: Tag): Slice[] {
  const cells = report.profile.map(({ label, value }, i) => {
    const x = FULL.x + (i % 2) * (HALF_WIDTH + GUTTER);
    const block = tag.add("P");
    const name = paragraph(setting, block, `${label} `, STYLE.small, { x, width: LABEL });
    const column = { x: x + LABEL + 8, width: HALF_WIDTH - LABEL - 8 };
    const words = paragraph(setting, block, value, { ...STYLE.small, colour: COLOUR.ink }, column);
    return { name, words, height: Math.max(heightOf(name), heightOf(words)) };
  });
  const rows = cells.flatMap((left, i): Slice[] => {
    if (i % 2 === 1) return [];
    const pair = [left, ...cells.slice(i + 1, i + 2)];
    return [
      {
        height: Math.max(...pair.map((cell) => cell.height)) + 3,
        before: 0,
        keep: false,
        draw: (pen, top) => {
          for (const { name, words } of pair) {
            drawDown(name, pen, top);
            drawDown(words, pen, top);
          }
        },
      },
    ];
  });
  return rows.length === 0 ? [] : [hairline(ABOVE_PROFILE, 10), ...rows];
}
