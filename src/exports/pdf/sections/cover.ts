import { paragraph } from "../layout/paragraph.ts";
import { drawRangeBar } from "../layout/range-bar.ts";
import { blank, drawDown, heightOf } from "../layout/slice.ts";
import type { Pen } from "../page/pen.ts";
import { COLOUR, PAGE, STYLE, type TextStyle, verdictColour } from "../theme.ts";
import type { Part } from "./part.ts";

/** Width of the dark slab at the left edge. */
const SLAB = 132;
const COLUMN = { x: 172, width: 364 };

/** The cover: who, when, and the verdict in one line. Fills one page of its own. */
export function cover({ report, setting, tag }: Part): (pen: Pen) => void {
  const block = tag.add("Sect");
  const { venture, verdict } = report;
  const muted = { ...STYLE.body, colour: COLOUR.muted };
  const set = (words: string, style: TextStyle, role: "H1" | "P" = "P") =>
    paragraph(setting, block.add(role), words, style, COLUMN);
  const title = set("Touchstone", { ...STYLE.strong, colour: COLOUR.muted });
  const name = set(venture.name, STYLE.name, "H1").slice(0, 4);
  const oneLiner = set(venture.oneLiner, STYLE.lead).slice(0, 8);
  const score = paragraph(setting, block.add("P"), verdict.score.text, STYLE.figure, {
    ...COLUMN,
    x: COLUMN.x - 2,
  });
  const band = set(verdict.band, { ...STYLE.section, colour: verdictColour(verdict.status) });
  const label = [
    { text: `${verdict.scoreLabel}  ` },
    { text: verdict.rangeText, colour: COLOUR.ink },
  ];
  const range = paragraph(setting, block.add("P"), label, muted, COLUMN);
  const date = set(report.date.text, { ...STYLE.body, colour: COLOUR.ink });
  const { id, version } = report.method.rubric;
  const rubric = set(`${id} ${version}`, STYLE.small);
  const bar = {
    ...COLUMN,
    height: 8,
    borders: verdict.bands.slice(1).map(({ min }) => min),
    low: verdict.low.value,
    high: verdict.high.value,
    score: verdict.score.value,
    colour: COLOUR.gold,
  };
  return (pen) => {
    drawStone(pen);
    drawDown(title, pen, 176);
    drawDown([...name, blank(16), ...oneLiner], pen, 206);
    drawDown(score, pen, 500);
    drawDown([...band, ...range], pen, 558);
    drawRangeBar(pen, bar, 570 + heightOf([...band, ...range]));
    drawDown([...date, blank(2), ...rubric], pen, 700);
  };
}

/** The touchstone: dark stone, one streak of gold. */
export function drawStone(pen: Pen): void {
  pen.begin(undefined);
  pen.rect(0, 0, SLAB, PAGE.height, { fill: "#14171b" });
  pen.polygon(
    [
      [0, 356],
      [SLAB, 226],
      [SLAB, 236],
      [0, 370],
    ],
    { fill: COLOUR.streak },
  );
}
