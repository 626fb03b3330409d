import {
  assign,
  type Assignment,
  type CohortRow,
  type IntakeRecord,
  type PanelReview,
  type Reviewer,
  withAssignment,
  withAssignmentUndone,
  withoutReading,
  withoutReviewer,
  withReadingBack,
  withReviewer,
  withRules,
} from "#cohort";
import { browserPlatform } from "#state";
import { type ChangeResult, changeIntake } from "./change-intake.ts";

/** Takes a person onto the panel; nothing happens without a name, or with one that is there. */
export function addReviewer(id: string, name: string): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => withReviewer(record, name));
}

/** Sets how many a reviewer takes, and whom they must not read. */
export function setReviewerRules(
  id: string,
  name: string,
  rules: Partial<Pick<Reviewer, "limit" | "conflicts">>,
): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => withRules(record, name, rules));
}

/** Takes a person off the panel; their readings stay. */
export function removeReviewer(id: string, name: string): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => withoutReviewer(record, name));
}

/** Puts a person back as they were; nothing happens when one of that name is there. */
export function restoreReviewer(id: string, reviewer: Reviewer): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => {
    const isThere = record.reviewers.some(({ name }) => name === reviewer.name);
    return isThere ? null : { record: { ...record, reviewers: [...record.reviewers, reviewer] } };
  });
}

/** Takes one reading out of the intake. */
export function removeReading(id: string, review: PanelReview): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => withoutReading(record, review, browserPlatform.now()));
}

/** Puts a reading back as it was. */
export function restoreReading(id: string, review: PanelReview): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) => withReadingBack(record, review, browserPlatform.now()));
}

/** Puts an assignment in force. */
export function giveOut(id: string, assignment: Pick<Assignment, "given">): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) =>
    withAssignment(record, assignment, browserPlatform.now()),
  );
}

/** Takes it back; what came back meanwhile stays given. */
export function takeBack(
  id: string,
  assignment: Pick<Assignment, "given">,
  reviews: readonly PanelReview[],
): Promise<ChangeResult> {
  return changeIntake(id, ({ record }) =>
    withAssignmentUndone(record, assignment, reviews, browserPlatform.now()),
  );
}

/** Whom an assignment is for: everybody who can be ranked or may yet be, really everybody, or those in the queue. */
export type AssignedGroup = "unblocked" | "all" | "queue";

/**
 * Works out an assignment without giving anything.
 * @param perApplicant reviewers in all; of the queue each gets one more than it has
 */
export function proposeAssignment(
  { reviewers, ranking }: IntakeRecord,
  rows: readonly CohortRow[],
  {
    group,
    perApplicant,
    queue,
  }: {
    readonly group: AssignedGroup;
    readonly perApplicant: number;
    /** Ids, the most useful first. */
    readonly queue: readonly string[];
  },
): Assignment {
  if (group === "queue") {
    const has = readersOfEach(reviewers);
    const wanted = queue.map((applicant) => ({
      applicant,
      reviewers: (has.get(applicant) ?? 0) + 1,
    }));
    return assign(reviewers, wanted, ranking.seed);
  }
  const wanted = rows
    .filter(({ status }) => group === "all" || status !== "blocked")
    .map(({ id }) => ({ applicant: id, reviewers: perApplicant }));
  return assign(reviewers, wanted, ranking.seed);
}

/** By applicant: how many reviewers it is given to. */
function readersOfEach(reviewers: readonly Reviewer[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { assigned, conflicts } of reviewers) {
    const barred = new Set(conflicts);
    for (const applicant of assigned) {
      if (!barred.has(applicant)) counts.set(applicant, (counts.get(applicant) ?? 0) + 1);
    }
  }
  return counts;
}
