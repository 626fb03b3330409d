import type { ApplicantRecord, PanelReview } from "../intake/record.ts";
import { type ApplicantPanel, applicantPanel } from "./applicant-panel.ts";
import { panelOf, readingsOf } from "./readings.ts";
import type { Scorer } from "./score-sheets.ts";
import { type Given, type Harshness, takeOutHarshness } from "./take-out-harshness.ts";

/** What the panel says of every applicant of an intake. */
export interface PanelScores {
  /** By applicant. */
  readonly panels: ReadonlyMap<string, ApplicantPanel>;
  /** Every score that counts, applicants by id and reviewers by name. */
  readonly given: readonly Given[];
  readonly harshness: Harshness;
}

/** @param dimensions ids of the rubric's dimensions */
export function panelScores(
  applicants: readonly ApplicantRecord[],
  reviews: readonly PanelReview[],
  dimensions: readonly string[],
  score: Scorer,
): PanelScores {
  const panel = panelOf(reviews);
  const sorted = applicants.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const panels = new Map<string, ApplicantPanel>();
  const nobody = applicantPanel([], dimensions);
  const given: Given[] = [];
  for (const applicant of sorted) {
    const readings = readingsOf(applicant, panel.get(applicant.id) ?? [], score);
    const whole = readings.length === 0 ? nobody : applicantPanel(readings, dimensions);
    panels.set(applicant.id, whole);
    for (const { reviewer, score: points } of whole.counted) {
      given.push({ applicant: applicant.id, reviewer, score: points });
    }
  }
  return { panels, given, harshness: takeOutHarshness(given) };
}
