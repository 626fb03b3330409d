import type { Verdict } from "#report";
import { FULL, label, list, MAIN, MARGIN, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { drawRangeBar } from "../layout/range-bar.ts";
import {
  behind,
  beside,
  drawDown,
  heightOf,
  type Slice,
  spaced,
  together,
} from "../layout/slice.ts";
import { Tag } from "../page/tags.ts";
import { COLOUR, PAGE, STYLE, scaled, verdictColour } from "../theme.ts";
import { factsGrid } from "./facts.ts";
import { overview } from "./overview.ts";
import { type Part, section } from "./part.ts";

/** From somewhat above the usual size down to the smallest that can still be read. */
const FACTORS = [1.08, 1, 0.96, 0.92, 0.88, 0.84, 0.8] as const;
/** Height of the section's heading with its rule, points. */
const HEADING = 46;

/**
 * The verdict, which can be read alone: number with range, one reason, one action, failed must-haves, radar, the three widest gaps, the
 * figures. Stands on one page: where it is too long its type shrinks by steps, and nothing is cut.
 */
export function verdictSection(part: Part): Slice[] {
  return section(part, part.report.verdict.heading, (tag) => {
    const room = PAGE.bottom - PAGE.top - HEADING;
    const [largest, ...smaller] = FACTORS;
    let chosen = sized(part, largest);
    for (const factor of smaller) {
      if (heightOf(chosen.slices) <= room) break;
      chosen = sized(part, factor);
    }
    tag.kids.push(...chosen.tag.kids);
    return chosen.slices;
  });
}

function sized(part: Part, factor: number): { readonly tag: Tag; readonly slices: Slice[] } {
  const { setting, report } = part;
  const { verdict } = report;
  const tag = new Tag("Sect");
  const style = (name: "lead" | "body") => scaled(STYLE[name], factor);
  const facts = verdict.facts.map(({ label: name, figure, help }) => ({
    label: name,
    text: figure.text,
    help,
  }));
  // A must-have that gives the reason is said once.
  const reason = verdict.gateSentences.includes(verdict.reason) ? "" : verdict.reason;
  const slices = [
    ...headline(part, tag, verdict, factor),
    scaleSlice(part, tag, verdict),
    ...spaced(text(setting, tag, verdict.sentence, style("lead")), 12 * factor),
    ...(reason === "" ? [] : spaced(text(setting, tag, reason, style("body")), 5 * factor)),
    ...spaced(mustHaves(part, tag, factor), 7 * factor),
    ...spaced(action(part, tag, verdict.action, factor), 9 * factor),
    ...spaced(
      list(setting, tag, verdict.warnings, COLOUR.warn, scaled(STYLE.fine, factor)),
      8 * factor,
    ),
    ...spaced([overview(part, tag, factor)], 10 * factor),
    ...spaced(factsGrid(setting, facts, tag, factor), 8 * factor),
  ];
  return { tag, slices };
}

/** Score in the margin column, band and range beside it. */
function headline({ setting }: Part, tag: Tag, verdict: Verdict, factor: number): Slice[] {
  const block = tag.add("P");
  const score = paragraph(setting, block, verdict.score.text, scaled(STYLE.figure, factor), {
    x: PAGE.left - 2,
    width: PAGE.main - PAGE.left,
  });
  const band = paragraph(
    setting,
    tag.add("P"),
    verdict.band,
    { ...scaled(STYLE.section, factor), colour: verdictColour(verdict.status) },
    MAIN,
  );
  const range = paragraph(
    setting,
    tag.add("P"),
    [{ text: verdict.scoreLabel }, { text: "  " }, { text: verdict.rangeText, colour: COLOUR.ink }],
    { ...scaled(STYLE.body, factor), colour: COLOUR.muted },
    MAIN,
  );
  const words = [...band, ...range];
  const height = Math.max(heightOf(score) - 4, heightOf(words));
  return [
    {
      height,
      before: 0,
      keep: true,
      draw: (pen, top) => {
        drawDown(score, pen, top - 6);
        drawDown(words, pen, top + (height - heightOf(words)) / 2);
      },
    },
  ];
}

/** The scale with band names under their stretch, the range, the score and the hollow mark of the claimed score on it. */
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
  const claimed = verdict.facts.find(({ id }) => id === "claimed")?.figure.value ?? null;
  return {
    height: 20 + under,
    before: 8,
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
        claimed,
        colour: COLOUR.gold,
      };
      drawRangeBar(pen, bar, top + 4);
      for (const title of titles) drawDown(title, pen, top + 18);
    },
  };
}

/** The must-haves that failed or are open, in words. */
function mustHaves({ report, setting }: Part, tag: Tag, factor: number): Slice[] {
  const { gateSentences } = report.verdict;
  if (gateSentences.length === 0) return [];
  const style = scaled({ ...STYLE.body, colour: COLOUR.ink }, factor);
  const margin = label(setting, tag.add("P"), report.gates.heading, scaled(STYLE.label, factor));
  return beside(list(setting, tag, gateSentences, COLOUR.danger, style), margin);
}

/** The one thing to do next, marked with the only gold on the page beside the score. */
function action({ report, setting }: Part, tag: Tag, words: string, factor: number): Slice[] {
  const name = paragraph(
    setting,
    tag.add("P"),
    report.labels.next,
    { ...scaled(STYLE.strong, factor), colour: COLOUR.gold },
    { x: MARGIN.x + 12, width: MARGIN.width - 12 },
  );
  const column = { x: MAIN.x, width: MAIN.width - 12 };
  const style = scaled({ ...STYLE.body, colour: COLOUR.ink }, factor);
  const lines = paragraph(setting, tag.add("P"), words, style, column);
  return together(
    behind(beside(lines, name), 8 * factor, (pen, top, height) => {
      pen.rect(FULL.x, top, FULL.width, height, { fill: COLOUR.sunken });
      pen.rect(FULL.x, top, 2.4, height, { fill: COLOUR.gold });
    }),
  );
}
