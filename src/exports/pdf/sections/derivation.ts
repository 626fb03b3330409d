import type { DerivationBlock, DerivationLine } from "#report";
import { FULL, text } from "../layout/blocks.ts";
import { type Column, lengthOf, paragraph, type Setting } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import type { Run } from "../text/shape.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

const ROW = { ...STYLE.small, colour: COLOUR.body };
const GUTTER = 14;
/** At most so many lines stand beside each other. */
const MOST = 3;

/** The arithmetic of every number, as an appendix in small type; criteria go by their ids, as among the answers. */
export function derivationSection(part: Part): Slice[] {
  const { heading, intro, groups } = part.report.derivation;
  const { setting } = part;
  return section(part, heading, (tag) => [
    ...kept(text(setting, tag, intro)),
    ...groups.flatMap(({ id, title, blocks }) => [
      ...stepped(spaced(kept(paragraph(setting, tag.add("H2"), title, STYLE.group, FULL)), 16), id),
      ...blocks.flatMap((block) => rule(part, tag, block)),
    ]),
  ]);
}

/** The rule once, then the lines that follow it, as many beside each other as fit. */
function rule({ setting }: Part, tag: Tag, { formula, lines }: DerivationBlock): Slice[] {
  const columns = columnsFor(setting, lines);
  const block = tag.add("P");
  const head = paragraph(setting, block, formula, STYLE.small, FULL);
  const rows = Array.from({ length: Math.ceil(lines.length / columns.length) }, (_, r) =>
    columns.flatMap((column, c) => {
      const line = lines[r * columns.length + c];
      return line ? [paragraph(setting, block, runs(line), ROW, column)] : [];
    }),
  );
  return [
    ...spaced(kept(head), 7),
    ...rows.flatMap(([first = [], ...others]) => spaced(others.reduce(beside, first), 1)),
  ];
}

function columnsFor(setting: Setting, lines: readonly DerivationLine[]): Column[] {
  const widest = Math.max(
    ...lines.map((line) =>
      lengthOf(
        setting,
        runs(line)
          .map((run) => run.text)
          .join(""),
        ROW,
      ),
    ),
  );
  const fitting = Math.floor((FULL.width + GUTTER) / (widest + 6 + GUTTER));
  const count = Math.max(1, Math.min(MOST, lines.length, fitting));
  const width = (FULL.width - GUTTER * (count - 1)) / count;
  return Array.from({ length: count }, (_, c) => ({ x: FULL.x + c * (width + GUTTER), width }));
}

function runs({ criterionId, label, arithmetic, result }: DerivationLine): Run[] {
  return [
    { text: `${criterionId ?? label}  `, colour: COLOUR.muted },
    { text: arithmetic === "" ? "" : `${arithmetic} → ` },
    { text: result.text, weight: "bold" },
  ];
}
