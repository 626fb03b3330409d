import type { RiskLine, RiskType } from "#report";
import { label, MAIN, text } from "../layout/blocks.ts";
import { linked, paragraph } from "../layout/paragraph.ts";
import { beside, kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { COLOUR, STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** What may go wrong, by type: the answers that show it and the first action; an answer that shows two is told once. */
export function risksSection(part: Part): Slice[] {
  const { risks } = part.report;
  if (!risks) return [];
  return section(
    part,
    risks.heading,
    (tag) => [
      ...kept(text(part.setting, tag, risks.intro)),
      ...risks.types.flatMap((type, i) =>
        stepped(spaced(typeBlock(part, tag, type), i === 0 ? 12 : 14), type.id),
      ),
    ],
    { startsPage: false },
  );
}

const COLOURS: Readonly<Record<RiskType["state"], string>> = {
  shown: COLOUR.danger,
  unknown: COLOUR.warn,
  notShown: COLOUR.ok,
  notApplicable: COLOUR.muted,
};

function typeBlock(part: Part, tag: Tag, type: RiskType): Slice[] {
  const { setting, report } = part;
  const name = label(setting, tag.add("P"), type.title);
  const open = type.open.map(({ title }) => title).join(" · ");
  const openLabel = report.risks?.openLabel ?? "";
  const state = text(setting, tag, type.stateText, {
    ...STYLE.strong,
    colour: COLOURS[type.state],
  });
  const what = text(setting, tag, type.what, STYLE.fine);
  const column = [
    ...kept(state),
    ...(type.lines.length > 0 ? kept(what) : what),
    ...type.lines.flatMap((line) => spaced(lineBlock(part, tag, line), 6)),
    ...(open === "" ? [] : spaced(text(setting, tag, `${openLabel} · ${open}`, STYLE.small), 4)),
  ];
  return beside(column, name);
}

function lineBlock(part: Part, tag: Tag, line: RiskLine): Slice[] {
  const { setting, answers, report } = part;
  const anchor = answers.get(line.criterionId);
  const block = anchor ? tag.add("Link") : tag.add("P");
  const title = paragraph(setting, block, line.title, STYLE.strong, MAIN);
  const head = line.isRepeated
    ? [line.level, line.evidence]
    : [line.level, line.evidence, line.effort, line.gainText];
  const style = { ...STYLE.small, colour: COLOUR.muted };
  const slices = [
    ...kept(anchor ? linked(title, MAIN, anchor, line.criterionId, block) : title),
    ...text(setting, tag, head.filter(Boolean).join(" · "), style),
  ];
  if (line.isRepeated) return slices;
  const response = [
    { text: report.risks?.responseLabel ?? "", weight: "bold" as const },
    { text: ` ${line.response}` },
  ];
  return [...kept(slices), ...text(setting, tag, response, STYLE.fine)];
}
