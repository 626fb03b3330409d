import type { AnswerLine, Gap, Report } from "#report";
import { type Block, entry, facts, heading, list, paragraph } from "./block.ts";

export function gaps({ gaps: told, labels }: Report): Block[] {
  const one = (gap: Gap): Block[] => [
    heading(3, gap.title),
    facts(
      [labels.today, [gap.levelNow, gap.evidenceNow, gap.anchorNow].filter(Boolean).join(" · ")],
      [labels.next, [gap.levelNext, gap.anchorNext].filter(Boolean).join(" · ")],
      [labels.proof, gap.artefact],
      [labels.who, gap.who],
      [labels.effort, gap.effort],
      [labels.gain, gap.gainText],
    ),
    entry(labels.actions),
    { kind: "list", ordered: true, items: gap.actions.map((action) => [action]) },
    ...(gap.traps.length > 0 ? [entry(labels.traps), list(gap.traps)] : []),
    { kind: "sources", sources: gap.sources, brief: true },
  ];
  return [
    heading(2, told.heading),
    paragraph(told.lines.length > 0 ? told.intro : told.empty),
    ...told.lines.flatMap(one),
  ];
}

export function roadmap({ roadmap: plan }: Report): Block[] {
  if (!plan) return [];
  return [
    heading(2, plan.heading),
    paragraph(plan.intro),
    {
      kind: "list",
      ordered: true,
      items: plan.steps.map(({ period, badge, title, from, to, effort, gainText, proof }) => [
        `${[period, badge].filter(Boolean).join(" · ")}: `,
        { strong: title },
        `, ${from} → ${to}; ${effort}; ${gainText}; ${proof}`,
      ]),
    },
    paragraph(plan.total),
    paragraph(plan.note, "note"),
  ];
}

export function strengths({ strengths: told, labels }: Report): Block[] {
  return [
    heading(2, told.heading),
    paragraph(told.lines.length > 0 ? told.intro : told.empty),
    ...told.lines.flatMap(({ title, level, evidence, anchor, note, links }): Block[] => [
      entry(title, [level, evidence]),
      paragraph(anchor),
      { kind: "quote", text: note },
      { kind: "links", label: labels.links, links },
    ]),
  ];
}

export function firmness({ firmness: told }: Report): Block[] {
  if (!told) return [];
  return [
    heading(2, told.heading),
    ...[told.sentence, told.range, told.compare, told.open].map((text) => paragraph(text)),
    { kind: "table", table: told.bands },
    { kind: "table", table: told.tornado },
    paragraph(told.note, "note"),
  ];
}

export function regulation({ regulation: told, labels }: Report): Block[] {
  if (!told) return [];
  return [
    heading(2, told.heading),
    paragraph(told.groups.length > 0 ? told.intro : told.empty),
    ...told.groups.flatMap(({ jurisdiction, notes }): Block[] => [
      heading(3, jurisdiction),
      ...notes.flatMap(({ title, text, criteria, sources }): Block[] => [
        entry(title),
        paragraph(text),
        facts([labels.bearsOn, criteria.map((criterion) => criterion.title).join(" · ")]),
        { kind: "sources", sources, brief: true },
      ]),
    ]),
  ];
}

export function answers({ answers: told, labels }: Report): Block[] {
  const one = (answer: AnswerLine): Block[] => [
    entry(answer.title, [answer.criterionId, answer.stateText, answer.evidence]),
    paragraph(answer.anchor),
    { kind: "quote", text: answer.note },
    { kind: "links", label: labels.links, links: answer.links },
  ];
  return [
    heading(2, told.heading),
    ...told.groups.flatMap(({ title, lines }) => [heading(3, title), ...lines.flatMap(one)]),
  ];
}

export function method({ method: told, labels }: Report): Block[] {
  return [
    heading(2, told.heading),
    ...told.paragraphs.map((text) => paragraph(text)),
    paragraph(told.rubricText),
    ...(told.sources.length > 0 ? [heading(3, labels.sources)] : []),
    { kind: "sources", sources: told.sources },
    paragraph(told.disclaimer, "note"),
  ];
}
