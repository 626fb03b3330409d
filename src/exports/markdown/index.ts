import type { AnswerLine, Gap, Report } from "#report";
import { facts, line, list, paragraph, quote, sources, table } from "./text.ts";

/**
 * The whole report as Markdown (CommonMark with tables), in the order of the screen.
 * @returns text to be written as UTF-8; whatever a person typed stays text.
 */
export function reportMarkdown(report: Report): string {
  const { title, venture, date, profile, verdict, radar, dimensions, gates } = report;
  const parts = [
    `# ${line(title)}`,
    line(date.text),
    paragraph(venture.oneLiner),
    facts(profile.map(({ label, value }) => [label, value])),
    `## ${line(verdict.heading)}`,
    `**${line(verdict.band)}** · ${line(verdict.scoreLabel)} **${line(verdict.score.text)}** (${line(verdict.rangeText)})`,
    paragraph(verdict.sentence),
    paragraph(verdict.reason),
    paragraph(verdict.action),
    list([...verdict.gateSentences, ...verdict.warnings]),
    facts(verdict.facts.map(({ label, figure }) => [label, figure.text])),
    `## ${line(radar.heading)}`,
    table(radar.table),
    `## ${line(dimensions.heading)}`,
    paragraph(dimensions.intro),
    table(dimensions.table),
    facts(dimensions.lines.map(({ title: name, heldBack }) => [name, heldBack])),
    `## ${line(gates.heading)}`,
    paragraph(gates.intro),
    facts(
      gates.lines.map(({ title: name, stateText, sentence }) => [
        `${name} (${stateText})`,
        sentence,
      ]),
    ),
    ...gapParts(report),
    ...roadmapParts(report),
    ...strengthParts(report),
    ...firmnessParts(report),
    ...regulationParts(report),
    ...answerParts(report),
    ...methodParts(report),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function gapParts({ gaps, labels }: Report): string[] {
  const one = (gap: Gap): string[] => [
    `### ${line(gap.title)}`,
    facts([
      [labels.today, [gap.levelNow, gap.evidenceNow, gap.anchorNow].filter(Boolean).join(" · ")],
      [labels.next, [gap.levelNext, gap.anchorNext].filter(Boolean).join(" · ")],
      [labels.proof, gap.artefact],
      [labels.who, gap.who],
      [labels.effort, gap.effort],
      [labels.gain, gap.gainText],
      [labels.traps, gap.traps.join(" ")],
    ]),
    `**${line(labels.actions)}**`,
    gap.actions.map((action, i) => `${i + 1}. ${line(action)}`).join("\n"),
    sources(gap.sources),
  ];
  return [
    `## ${line(gaps.heading)}`,
    paragraph(gaps.lines.length > 0 ? gaps.intro : gaps.empty),
    ...gaps.lines.flatMap(one),
  ];
}

function roadmapParts({ roadmap }: Report): string[] {
  if (!roadmap) return [];
  const steps = roadmap.steps.map(
    ({ period, badge, title, from, to, effort, gainText, proof }, i) => {
      const head = [period, badge].filter(Boolean).join(" · ");
      return `${i + 1}. ${line(head)}: **${line(title)}**, ${line(from)} → ${line(to)}; ${line(effort)}; ${line(gainText)}; ${line(proof)}`;
    },
  );
  return [
    `## ${line(roadmap.heading)}`,
    paragraph(roadmap.intro),
    steps.join("\n"),
    paragraph(roadmap.total),
    paragraph(roadmap.note),
  ];
}

function strengthParts({ strengths }: Report): string[] {
  return [
    `## ${line(strengths.heading)}`,
    paragraph(strengths.lines.length > 0 ? strengths.intro : strengths.empty),
    ...strengths.lines.flatMap(({ title, level, evidence, anchor, note }) => [
      `- **${line(title)}** ${line(level)} · ${line(evidence)} · ${line(anchor)}`,
      quote(note),
    ]),
  ];
}

function firmnessParts({ firmness }: Report): string[] {
  if (!firmness) return [];
  const { heading, sentence, range, compare, open, bands, tornado, note } = firmness;
  return [
    `## ${line(heading)}`,
    ...[sentence, range, compare, open].map(paragraph),
    table(bands),
    table(tornado),
    paragraph(note),
  ];
}

function regulationParts({ regulation, labels }: Report): string[] {
  if (!regulation) return [];
  const { heading, intro, empty, groups } = regulation;
  return [
    `## ${line(heading)}`,
    paragraph(groups.length > 0 ? intro : empty),
    ...groups.flatMap(({ jurisdiction, notes }) => [
      `### ${line(jurisdiction)}`,
      ...notes.flatMap(({ title, text, criteria, sources: cited }) => [
        `**${line(title)}**`,
        paragraph(text),
        facts([[labels.bearsOn, criteria.map((criterion) => criterion.title).join(" · ")]]),
        sources(cited),
      ]),
    ]),
  ];
}

function answerParts({ answers, labels }: Report): string[] {
  const one = (answer: AnswerLine): string[] => [
    `**${line(answer.title)}** (${line(answer.criterionId)}) · ${line(answer.stateText)}${answer.evidence ? ` · ${line(answer.evidence)}` : ""}`,
    paragraph(answer.anchor),
    quote(answer.note),
    facts([[labels.links, answer.links.join(" ")]]),
  ];
  return [
    `## ${line(answers.heading)}`,
    ...answers.groups.flatMap(({ title, lines }) => [`### ${line(title)}`, ...lines.flatMap(one)]),
  ];
}

function methodParts({ method, labels }: Report): string[] {
  return [
    `## ${line(method.heading)}`,
    ...method.paragraphs.map(paragraph),
    paragraph(method.rubricText),
    `### ${line(labels.sources)}`,
    sources(method.sources),
    paragraph(method.disclaimer),
  ];
}
