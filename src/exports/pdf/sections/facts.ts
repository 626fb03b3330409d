import { FULL } from "../layout/blocks.ts";
import { paragraph, type Setting } from "../layout/paragraph.ts";
import { drawDown, heightOf, type Slice } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE, scaled } from "../theme.ts";

/** A figure, printed, with what it means. */
interface Fact {
  readonly label: string;
  readonly text: string;
  readonly help: string;
}

const COLUMNS = 3;
const GUTTER = 16;
const WIDTH = (FULL.width - GUTTER * (COLUMNS - 1)) / COLUMNS;
/** Room for the longest figure, a range. */
const FIGURE = 58;

/** Figures with what each means, three beside each other under a hairline. */
export function factsGrid(
  setting: Setting,
  facts: readonly Fact[],
  tag: Tag,
  factor: number,
): Slice[] {
  const small = scaled(STYLE.small, factor);
  const help = scaled({ ...STYLE.small, size: 7.4, leading: { zh: 10.8, en: 9.4 } }, factor);
  const strong = scaled({ ...STYLE.strong, leading: STYLE.small.leading }, factor);
  const cells = facts.map((fact, i) => {
    const x = FULL.x + (i % COLUMNS) * (WIDTH + GUTTER);
    const words = { x, width: WIDTH - FIGURE };
    const block = tag.add("P");
    const name = paragraph(
      setting,
      block,
      `${fact.label} `,
      { ...small, colour: COLOUR.ink },
      words,
    );
    const figure = paragraph(setting, block, `${fact.text} `, strong, {
      x: x + WIDTH - FIGURE,
      width: FIGURE,
      align: "right",
    });
    const meaning = paragraph(setting, block, fact.help, help, { x, width: WIDTH });
    return { x, name, figure, meaning };
  });
  return Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, r): Slice => {
    const row = cells.slice(r * COLUMNS, (r + 1) * COLUMNS);
    const head = Math.max(
      ...row.map(({ name, figure }) => heightOf([...name, ...figure.slice(1)])),
    );
    const under = Math.max(...row.map(({ meaning }) => heightOf(meaning)));
    return {
      height: head + under + 7 * factor,
      before: 0,
      keep: (r + 1) * COLUMNS < cells.length,
      draw: (pen, top) => {
        pen.begin(undefined);
        for (const { x } of row) {
          pen.line(x, top, x + WIDTH, top, { colour: COLOUR.hairline, width: 0.5 });
        }
        for (const { name, figure, meaning } of row) {
          drawDown(name, pen, top + 3);
          drawDown(figure, pen, top + 3);
          drawDown(meaning, pen, top + 3 + head);
        }
      },
    };
  });
}
