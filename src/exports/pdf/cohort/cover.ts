import { paragraph } from "../layout/paragraph.ts";
import { blank, drawDown, heightOf } from "../layout/slice.ts";
import type { Pen } from "../page/pen.ts";
import { drawStone } from "../sections/cover.ts";
import { COLOUR, STYLE, type TextStyle } from "../theme.ts";
import type { CohortPart } from "./cohort-part.ts";

const COLUMN = { x: 172, width: 364 };

/** The cover: which intake, when, how many, and what is left to decide. */
export function cohortCover({ report, setting, tag }: CohortPart): (pen: Pen) => void {
  const block = tag.add("Sect");
  const set = (words: string, style: TextStyle, role: "H1" | "P" = "P") =>
    paragraph(setting, block.add(role), words, style, COLUMN);
  const title = set("Touchstone", { ...STYLE.strong, colour: COLOUR.muted });
  const name = set(report.name, STYLE.name, "H1").slice(0, 4);
  const kind = set(report.summary.reason, STYLE.lead).slice(0, 4);
  const [count] = report.summary.facts;
  const figure = set(count?.text ?? "", STYLE.figure);
  const unit = set(count?.label ?? "", { ...STYLE.section, colour: COLOUR.gold });
  const sentence = set(report.summary.sentence, { ...STYLE.body, colour: COLOUR.ink });
  const date = set(report.date.text, { ...STYLE.body, colour: COLOUR.ink });
  const rubric = set(report.labels.rubric, STYLE.small);
  return (pen) => {
    drawStone(pen);
    drawDown(title, pen, 176);
    drawDown([...name, blank(16), ...kind], pen, 206);
    drawDown(figure, pen, 480);
    drawDown(unit, pen, 536);
    drawDown(sentence, pen, 544 + heightOf(unit));
    drawDown([...date, blank(2), ...rubric], pen, 700);
  };
}
