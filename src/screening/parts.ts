import type { ApplicantRecord, PanelReview } from "#cohort";
import { disk } from "./disk.ts";

/** Some applicants of an intake from the disk, in the order of the ids; undefined when the disk does not answer. */
export async function loadApplicants(
  id: string,
  ids: readonly string[],
): Promise<readonly ApplicantRecord[] | undefined> {
  const opened = await disk();
  const read = opened.ok ? await opened.storage.applicants(id, ids) : opened;
  return read.ok ? read.value : undefined;
}

/** The reviews of an intake, or of one applicant; undefined when the disk does not answer. */
export async function loadReviews(
  id: string,
  applicant?: string,
): Promise<readonly PanelReview[] | undefined> {
  const opened = await disk();
  const read = opened.ok ? await opened.storage.reviews(id, applicant) : opened;
  return read.ok ? read.value : undefined;
}
