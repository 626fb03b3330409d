import type { Programme } from "#assessment";
import type { Rubric } from "#rubric";
import { createIntake, logged } from "../intake/changes.ts";
import type { Intake } from "../intake/record.ts";
import { type DrawnApplicant, drawApplicants } from "./sample-applicants.ts";
import type { SampleContent } from "./sample-content.ts";
import { daysBefore } from "./sample-days.ts";
import { decideSome } from "./sample-decisions.ts";
import { drawSamplePanel } from "./sample-panel.ts";

/** Everything but ids and words is drawn from it, so that the sample says the same in every language. */
const SEED = 20_261_122;

/**
 * The sample programme: fictional applicants with notes, a panel that has read two thirds of them, two of its favourites, a few
 * decisions that wait to be applied. The same content, rubric and moment give the same intake.
 * @param now ISO 8601, UTC; all its dates are in the weeks before
 */
export function sampleIntake(content: SampleContent, rubric: Rubric, now: string): Intake {
  const programme = programmeOf(content, rubric, now);
  const applicants = drawApplicants(content, { rubric, programme, seed: SEED, now });
  const panel = drawSamplePanel(content, applicants, { programme, seed: SEED, now });
  const created = createIntake(programme, { by: content.by, now: daysBefore(now, 40) });
  const { table, archive } = content.files;
  const imported = logged(created.record, daysBefore(now, 12), [
    ...[true, false].map((isTable) => ({
      what: "imported" as const,
      applicant: null,
      from: isTable ? table : archive,
      to: `+${countOf(applicants, isTable)} ~0 =0`,
    })),
    ...panel.reviewers.map(({ name, assigned }) => ({
      what: "assigned" as const,
      applicant: null,
      from: `${name}: 0`,
      to: `${name}: ${assigned.length}`,
    })),
  ]);
  const returned = logged(
    { ...imported.record, reviewers: panel.reviewers },
    daysBefore(now, 2),
    panel.reviews.map(({ applicant, reviewer }) => ({
      what: "reviewAdded",
      applicant,
      from: "",
      to: reviewer,
    })),
  );
  const decided = decideSome(content, returned.record, panel, {
    now: daysBefore(now, 1),
    rubric,
  });
  return {
    record: decided.record,
    applicants: applicants.map(({ record }) => record),
    reviews: panel.reviews,
    decisions: decided.decisions ?? [],
    log: [created, imported, returned, decided].flatMap(({ log = [] }) => log),
  };
}

function programmeOf(
  { programme }: SampleContent,
  { id, version, hash }: Rubric,
  now: string,
): Programme {
  const createdAt = daysBefore(now, 40);
  return {
    format: "touchstone/programme",
    version: 1,
    ...programme,
    rubric: { id, version, hash },
    createdAt,
    updatedAt: createdAt,
  };
}

function countOf(applicants: readonly DrawnApplicant[], isTable: boolean): number {
  return applicants.filter(({ record }) => (record.source.row !== null) === isTable).length;
}
