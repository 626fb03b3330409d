import type { Report } from "#report";
import { type Block, facts, heading, isEmpty, list, paragraph } from "./block.ts";
import { answers, firmness, gaps, method, regulation, roadmap, strengths } from "./sections.ts";
import { derivation, risks } from "./trace.ts";

export type { Block, Run } from "./block.ts";

/** The sections in reading order; one that has nothing to say gives no block. */
const SECTIONS: readonly ((report: Report) => readonly Block[])[] = [
  opening,
  verdict,
  radar,
  dimensions,
  gates,
  gaps,
  roadmap,
  strengths,
  risks,
  firmness,
  regulation,
  answers,
  derivation,
  method,
];

/** The whole report as a run of blocks, in the order of the screen; what every written format is made from. */
export function outlineOf(report: Report): Block[] {
  return SECTIONS.flatMap((section) => section(report)).filter((block) => !isEmpty(block));
}

function opening({ title, date, venture, profile }: Report): Block[] {
  return [
    heading(1, title),
    paragraph(date.text, "note"),
    paragraph(venture.oneLiner, "lead"),
    {
      kind: "facts",
      items: profile.map(({ label, value }) => [label, value] as const),
      compact: true,
    },
  ];
}

function verdict({ verdict: said }: Report): Block[] {
  const { band, scoreLabel, score, rangeText } = said;
  return [
    heading(2, said.heading),
    {
      kind: "verdict",
      runs: [
        { strong: band },
        ` · ${scoreLabel} `,
        { strong: score.text },
        rangeText === score.text ? "" : ` (${rangeText})`,
      ],
    },
    paragraph(said.sentence, "lead"),
    paragraph(said.reason),
    paragraph(said.action),
    // The reason often is the sentence of the hardest must-have.
    list([...said.gateSentences, ...said.warnings].filter((text) => text !== said.reason)),
    {
      kind: "facts",
      items: said.facts.map(({ label, figure }) => [label, figure.text] as const),
      compact: true,
    },
  ];
}

function radar({ radar: drawn }: Report): Block[] {
  return [
    heading(2, drawn.heading),
    { kind: "radar", radar: drawn },
    { kind: "table", table: drawn.table },
  ];
}

function dimensions({ dimensions: told }: Report): Block[] {
  return [
    heading(2, told.heading),
    paragraph(told.intro),
    { kind: "table", table: told.table },
    facts(...told.lines.map(({ title, heldBack }) => [title, heldBack] as const)),
  ];
}

function gates({ gates: told }: Report): Block[] {
  return [
    heading(2, told.heading),
    paragraph(told.intro),
    facts(
      ...told.lines.map(
        ({ title, stateText, sentence }) => [`${title} · ${stateText}`, sentence] as const,
      ),
    ),
  ];
}
