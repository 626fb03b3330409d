import { formatDate } from "#i18n";
import { buildCohortAgreement } from "./cohort-agreement.ts";
import {
  buildDecisions,
  buildDistribution,
  buildFailedGates,
  buildSpreads,
} from "./cohort-figures.ts";
import type { CohortInput } from "./cohort-input.ts";
import { buildRanking, buildUnranked, buildZones } from "./cohort-order.ts";
import type { CohortReport } from "./cohort-report.ts";
import { buildCohortMethod, buildLog, buildSummary } from "./cohort-summary.ts";

/**
 * What is said about a whole intake, as plain data: the same input gives the same report.
 * @throws RangeError when `now` is no date
 */
export function buildCohortReport(input: CohortInput): CohortReport {
  const { rubric, intake, messages, now } = input;
  const texts = messages.cohortReport;
  const name = intake.record.programme.name.trim() || texts.unnamed;
  return {
    language: rubric.language,
    title: texts.title(name),
    name,
    date: { iso: now, text: formatDate(now, rubric.language) },
    summary: buildSummary(input),
    ranking: buildRanking(input),
    zones: buildZones(input),
    unranked: buildUnranked(input),
    distribution: buildDistribution(input),
    dimensions: buildSpreads(input),
    gates: buildFailedGates(input),
    agreement: buildCohortAgreement(input),
    decisions: buildDecisions(input),
    log: buildLog(input),
    method: buildCohortMethod(input),
    labels: { ...texts.labels, rubric: `${rubric.id} ${rubric.version}` },
  };
}
