import type { Verdict } from "#report";
import { FULL, label, list, MAIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { drawRangeBar } from "../layout/range-bar.ts";
import { behind, drawDown, heightOf, type Slice, spaced, together } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, PAGE, STYLE, verdictColour } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** The verdict, which can be read alone: number with range, one reason, one action, then the figures. */
export function verdictSection(part: Part): Slice[] {
  const { verdict } = part.report;
  return section(part, verdict.heading, (tag) => [
    ...spaced(headline(part, tag, verdict), 6),
    scaleSlice(part, tag, verdict),
    ...spaced(text(part.setting, tag, verdict.sentence, STYLE.lead), 20),
    ...spaced(text(part.setting, tag, verdict.reason), 10),
    ...spaced(action(part, tag, verdict.action), 12),
    ...spaced(list(part.setting, tag, verdict.gateSentences, COLOUR.danger), 14),
    ...spaced(list(part.setting, tag, verdict.warnings, COLOUR.warn), 10),
    ...spaced(facts(part, tag, verdict), 22),
  ]);
}

/** Score in the margin column, band and range beside it. */
function headline({ setting }: Part, tag: Tag, verdict: Verdict): Slice[] {
  const block = tag.add("P");
  const score = paragraph(setting, block, verdict.score.text, STYLE.figure, {
    x: PAGE.left - 2,
    width: PAGE.main - PAGE.left,
  });
  const band = paragraph(
    setting,
    tag.add("P"),
    verdict.band,
    { ...STYLE.section, colour: verdictColour(verdict.status) },
    MAIN,
  );
  const range = paragraph(
    setting,
    tag.add("P"),
    [{ text: verdict.scoreLabel }, { text: "  " }, { text: verdict.rangeText, colour: COLOUR.ink }],
    { ...STYLE.body, colour: COLOUR.muted },
    MAIN,
  );
  const words = [...band, ...range];
  const height = Math.max(heightOf(score), heightOf(words));
  return [
    {
      height,
      before: 0,
      keep: true,
      draw: (pen, top) => {
        drawDown(score, pen, top - 4);
        drawDown(words, pen, top + (height - heightOf(words)) / 2);
      },
    },
  ];
}

/** The scale with band names under their stretch, the range and the score on it. */
function scaleSlice({ setting }: Part, tag: Tag, verdict: Verdict): Slice {
  const bands = verdict.bands;
  const titles = bands.map(({ title, min, max }) => {
    const x = PAGE.left + (min / 100) * PAGE.full;
    const width = ((max - min) / 100) * PAGE.full;
    const style = { ...STYLE.small, size: 7.6 };
    return paragraph(setting, tag.add("P"), title, style, {
      x: x + 2,
      width: Math.max(30, width - 4),
    });
  });
  const under = Math.max(0, ...titles.map(heightOf));
  return {
    height: 30 + under,
    before: 14,
    keep: true,
    draw: (pen, top) => {
      const bar = {
        x: PAGE.left,
        width: PAGE.full,
        height: 9,
        borders: bands.slice(1).map(({ min }) => min),
        low: verdict.low.value,
        high: verdict.high.value,
        score: verdict.score.value,
        colour: COLOUR.gold,
      };
      drawRangeBar(pen, bar, top + 8);
      for (const title of titles) drawDown(title, pen, top + 24);
    },
  };
}

/** The one thing to do next, marked with the only gold on the page beside the score. */
function action({ setting }: Part, tag: Tag, words: string): Slice[] {
  const column = { x: MAIN.x + 14, width: MAIN.width - 26 };
  const lines = paragraph(
    setting,
    tag.add("P"),
    words,
    { ...STYLE.body, colour: COLOUR.ink },
    column,
  );
  return together(
    behind(lines, 9, (pen, top, height) => {
      pen.rect(MAIN.x, top, MAIN.width, height, { fill: COLOUR.sunken });
      pen.rect(MAIN.x, top, 2.4, height, { fill: COLOUR.gold });
    }),
  );
}

function facts({ setting }: Part, tag: Tag, verdict: Verdict): Slice[] {
  return verdict.facts.map(({ label: name, figure, help }, i) => {
    const words = label(setting, tag, name);
    const value = paragraph(setting, tag.add("P"), figure.text, STYLE.strong, {
      x: MAIN.x,
      width: 74,
    });
    const column = { x: MAIN.x + 72, width: MAIN.width - 72 };
    const meaning = paragraph(setting, tag.add("P"), help, STYLE.small, column);
    const height = Math.max(heightOf(words), heightOf(value), heightOf(meaning) + 1);
    const row: Slice = {
      height: height + 6,
      before: 0,
      keep: i === 0 || i === verdict.facts.length - 2,
      draw: (pen, top) => {
        pen.begin(undefined);
        pen.line(FULL.x, top, FULL.x + FULL.width, top, { colour: COLOUR.hairline, width: 0.5 });
        drawDown(words, pen, top + 3);
        drawDown(value, pen, top + 3);
        drawDown(meaning, pen, top + 4);
      },
    };
    return row;
  });
}
