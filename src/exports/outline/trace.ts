import type { DerivationBlock, Report, RiskLine, RiskType } from "#report";
import { type Block, entry, facts, heading, paragraph } from "./block.ts";

export function risks({ risks: told, labels }: Report): Block[] {
  if (!told) return [];
  const shown = (line: RiskLine): Block[] => [
    entry(line.title, [line.level, line.evidence]),
    ...(line.isRepeated
      ? []
      : [
          paragraph(line.anchor),
          facts(
            [told.responseLabel, line.response],
            [labels.effort, line.effort],
            [labels.gain, line.gainText],
          ),
        ]),
  ];
  const one = ({ title, what, stateText, lines, open }: RiskType): Block[] => [
    heading(3, `${title} · ${stateText}`),
    paragraph(what),
    ...lines.flatMap(shown),
    facts([told.openLabel, open.map((criterion) => criterion.title).join(" · ")]),
  ];
  return [heading(2, told.heading), paragraph(told.intro), ...told.types.flatMap(one)];
}

/** Every number with its arithmetic: a table a rule, and a line for what follows a rule of its own. */
export function derivation({ derivation: told }: Report): Block[] {
  return [
    heading(2, told.heading),
    paragraph(told.intro),
    ...told.groups.flatMap(({ title, blocks }): Block[] => [
      heading(3, title),
      ...blocks.map((block) => byRule(block, told.columns)),
    ]),
  ];
}

function byRule(
  { formula, lines }: DerivationBlock,
  columns: Report["derivation"]["columns"],
): Block {
  const [only, ...rest] = lines;
  if (only && rest.length === 0) {
    const said = [formula, only.arithmetic, only.result.text].filter(Boolean);
    return facts([only.label, said.join(" · ")]);
  }
  return {
    kind: "table",
    table: {
      caption: formula,
      columns: [
        { id: "label", title: columns.label, numeric: false },
        { id: "arithmetic", title: columns.arithmetic, numeric: false },
        { id: "result", title: columns.result, numeric: true },
      ],
      rows: lines.map(({ label, arithmetic, result }) => [label, arithmetic, result.text]),
    },
  };
}
