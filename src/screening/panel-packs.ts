import { writeOrdered } from "#assessment";
import {
  type IntakeRecord,
  makePack,
  namingColumns,
  type PackSettings,
  type PanelReview,
  type Reviewer,
} from "#cohort";
import { browserPlatform } from "#state";
import { loadApplicants } from "./parts.ts";

/** A pack as the text of its file. */
export interface PackText {
  readonly reviewer: string;
  readonly text: string;
  /** Applicants in it. */
  readonly count: number;
}

/**
 * Writes the packs of some reviewers, one after another, with a breath between them, so that the page goes on answering.
 * @returns those with something to read; undefined when the disk does not answer
 */
export async function writePacks(
  { programme }: IntakeRecord,
  reviewers: readonly Reviewer[],
  reviews: readonly PanelReview[],
  settings: PackSettings & { readonly nameOf: (number: number) => string },
): Promise<readonly PackText[] | undefined> {
  const packs: PackText[] = [];
  for (const reviewer of reviewers) {
    const applicants = await loadApplicants(programme.id, reviewer.assigned);
    if (!applicants) return undefined;
    const now = browserPlatform.now();
    const pack = makePack(programme, reviewer, { applicants, reviews }, { ...settings, now });
    if (!pack) continue;
    const { length: count } = pack.applicants;
    packs.push({ reviewer: reviewer.name, text: writeOrdered(pack), count });
  }
  return packs;
}

/** The columns beside the assessments of those given to reviewers, each with whether it is likely to name them. */
export async function loadColumns({
  programme,
  reviewers,
}: IntakeRecord): Promise<ReturnType<typeof namingColumns>> {
  const given = [...new Set(reviewers.flatMap(({ assigned }) => assigned))].slice(0, SAMPLED);
  return namingColumns((await loadApplicants(programme.id, given)) ?? []);
}

/** Applicants are of one kind: so many show what their columns hold. */
const SAMPLED = 500;
