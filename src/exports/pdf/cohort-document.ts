import type { CohortReport } from "#report";
import { agreementPart, methodPart, tablePart } from "./cohort/words.ts";
import { cohortCover } from "./cohort/cover.ts";
import { distributionPart, dimensionsPart } from "./cohort/plots.ts";
import { rankingPart, summaryPart } from "./cohort/order.ts";
import type { CohortPart } from "./cohort/cohort-part.ts";
import type { Setting } from "./layout/paragraph.ts";
import type { Tag } from "./page/tags.ts";
import { type Draft, type Kind, type Pdf, type PdfOptions, printFile } from "./print-file.ts";

const COHORT: Kind<CohortReport> = {
  draft,
  about: ({ title, summary, labels }) => ({
    title,
    subject: summary.sentence,
    keywords: labels.rubric,
  }),
};

/**
 * Lays the report of an intake out: cover, summary with the spread of the scores, ranking and zones, the unranked, dimensions,
 * must-haves, agreement, decisions, method, log. See `printFile`.
 * @throws Error when there is no report or the basic fonts cannot be loaded
 */
export function renderCohortDocument(
  reports: readonly CohortReport[],
  options: PdfOptions,
): Promise<Pdf> {
  return printFile(reports, COHORT, options);
}

function draft(report: CohortReport, setting: Setting, tag: Tag): Draft {
  const part: CohortPart = { report, setting, tag, bookmarks: [] };
  const cover = cohortCover(part);
  const slices = [
    ...summaryPart(part),
    ...distributionPart(part),
    ...rankingPart(part),
    ...tablePart(part, report.unranked),
    ...dimensionsPart(part),
    ...tablePart(part, report.gates),
    ...agreementPart(part),
    ...tablePart(part, report.decisions),
    ...methodPart(part),
    ...tablePart(part, report.log),
  ];
  const running = { title: report.title, page: report.labels.page, date: report.date.text };
  return { bookmarks: part.bookmarks, cover, slices, complete: () => undefined, running };
}
