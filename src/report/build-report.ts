import type { Assessment } from "#assessment";
import { formatDate, type Messages } from "#i18n";
import type { Rubric } from "#rubric";
import type { Firmness } from "#scoring";
import { buildAnswers } from "./answers.ts";
import { buildDerivation } from "./derivation.ts";
import { buildDimensions } from "./dimensions.ts";
import { buildFirmness } from "./firmness.ts";
import { buildGaps } from "./gaps.ts";
import { buildGates } from "./gates.ts";
import { buildMethod } from "./method.ts";
import { buildProfile } from "./profile.ts";
import { buildRadar } from "./radar.ts";
import type { Report } from "./report.ts";
import { buildRegulation } from "./regulation.ts";
import { buildRisks } from "./risks.ts";
import { buildRoadmap } from "./roadmap.ts";
import { buildSheet } from "./sheet.ts";
import { buildStrengths } from "./strengths.ts";
import { readVenture } from "./venture-reading.ts";
import { buildVerdict } from "./verdict.ts";

export interface ReportInput {
  /** Its language is the language of the report. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  /** The texts of the same language. */
  readonly messages: Pick<Messages, "report">;
  /** The draws of `firmnessSteps`; without them the report says nothing about how firm it is. */
  readonly firmness?: Firmness | undefined;
  /** The day on the report, ISO 8601, UTC. */
  readonly now: string;
}

/**
 * The whole report of one venture as plain data: the same input gives the same report, and it survives structured cloning.
 * @throws ScoringRubricError when the rubric cannot be scored, RangeError when `now` is no date.
 */
export function buildReport(input: ReportInput): Report {
  const { rubric, assessment, messages, now } = input;
  const texts = messages.report;
  const venture = readVenture(rubric, assessment, texts);
  const name = assessment.venture.name.trim() || texts.unnamed;
  const gaps = buildGaps(venture);
  const regulation = buildRegulation(venture);
  const cited = [...gaps.lines, ...(regulation?.groups ?? []).flatMap(({ notes }) => notes)];
  const parts = {
    venture: { name, oneLiner: assessment.venture.oneLiner },
    date: { iso: now, text: formatDate(now, rubric.language) },
    verdict: buildVerdict(venture),
    dimensions: buildDimensions(venture),
    answers: buildAnswers(venture),
    method: buildMethod(venture, cited),
  };
  const roadmap = buildRoadmap(venture, now);
  const risks = buildRisks(venture);
  return {
    ...parts,
    language: rubric.language,
    title: assessment.readingOf
      ? texts.reading(name, assessment.readingOf.reader.trim())
      : texts.title(name),
    profile: buildProfile(venture),
    radar: buildRadar(venture),
    gates: buildGates(venture),
    gaps,
    roadmap,
    strengths: buildStrengths(venture),
    risks,
    firmness: buildFirmness(venture, input.firmness),
    regulation,
    derivation: buildDerivation(venture, { gaps, risks, roadmap, firmness: input.firmness }),
    sheet: buildSheet(parts, texts),
    labels: texts.labels,
  };
}
