import type { Report } from "#report";
import type { Setting } from "./layout/paragraph.ts";
import type { Pen } from "./page/pen.ts";
import type { Tag } from "./page/tags.ts";
import { type Draft, type Kind, type Pdf, type PdfOptions, printFile } from "./print-file.ts";
import { answerAnchors, answersSection } from "./sections/answers.ts";
import { contents } from "./sections/contents.ts";
import { cover } from "./sections/cover.ts";
import { derivationSection } from "./sections/derivation.ts";
import { dimensionsSection, radarSection } from "./sections/dimensions.ts";
import { firmnessSection } from "./sections/firmness.ts";
import { gapsSection } from "./sections/gaps.ts";
import { gatesSection } from "./sections/gates.ts";
import { methodSection } from "./sections/method.ts";
import type { Part } from "./sections/part.ts";
import { regulationSection } from "./sections/regulation.ts";
import { risksSection } from "./sections/risks.ts";
import { roadmapSection } from "./sections/roadmap.ts";
import { references } from "./sections/sources.ts";
import { strengthsSection } from "./sections/strengths.ts";
import { verdictSection } from "./sections/verdict.ts";

const REPORT: Kind<Report> = {
  draft,
  about: ({ title, venture, verdict, method }) => ({
    title: `${title} – ${venture.name}`,
    subject: verdict.sentence,
    keywords: `${method.rubric.id} ${method.rubric.version}`,
  }),
};

/**
 * Lays a report out: cover, verdict, contents, radar, dimensions, gates, gaps, roadmap, strengths, risks, firmness, regulation, answers,
 * derivation, method. See `printFile`.
 * @param reports one, or the same in two languages, the first on the left
 * @throws Error when there is no report or the basic fonts cannot be loaded
 */
export function renderDocument(reports: readonly Report[], options: PdfOptions): Promise<Pdf> {
  return printFile(reports, REPORT, options);
}

function draft(report: Report, setting: Setting, tag: Tag): Draft {
  const sources = references(report.method.sources);
  const answers = answerAnchors(report);
  const part: Part = { report, setting, tag, bookmarks: [], sources, answers };
  const front = cover(part);
  const verdict = verdictSection(part);
  const toc = contents(part);
  const slices = [
    ...verdict,
    ...toc.slices,
    ...radarSection(part),
    ...dimensionsSection(part),
    ...gatesSection(part),
    ...gapsSection(part),
    ...roadmapSection(part),
    ...strengthsSection(part),
    ...risksSection(part),
    ...firmnessSection(part),
    ...regulationSection(part),
    ...answersSection(part),
    ...derivationSection(part),
    ...methodSection(part),
  ];
  const running = { title: report.title, page: report.labels.page, date: report.date.text };
  const complete = (pen: Pen): void => toc.complete(pen);
  return { bookmarks: part.bookmarks, cover: front, slices, complete, running };
}
