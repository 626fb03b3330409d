import type { IntakeChanges, IntakeRecord, PanelReview, Reviewer } from "../intake/record.ts";
import { logged, type LogLine } from "../intake/changes.ts";
import type { Assignment } from "./assign.ts";
import { sameName } from "./same-name.ts";

/** The panel with one more person; null when there is no name, or one of that name is there. */
export function withReviewer(record: IntakeRecord, name: string): IntakeChanges | null {
  const plain = name.trim().replace(/\s+/gu, " ");
  const isThere = record.reviewers.some((reviewer) => sameName(reviewer.name) === sameName(plain));
  if (plain === "" || isThere) return null;
  const added: Reviewer = { name: plain, limit: null, conflicts: [], assigned: [] };
  return { record: { ...record, reviewers: [...record.reviewers, added] } };
}

/** The panel with other rules for one person. @returns null when nobody of that name is on it */
export function withRules(
  record: IntakeRecord,
  name: string,
  rules: Partial<Pick<Reviewer, "limit" | "conflicts">>,
): IntakeChanges | null {
  if (!record.reviewers.some((reviewer) => reviewer.name === name)) return null;
  return {
    record: {
      ...record,
      reviewers: record.reviewers.map((reviewer) =>
        reviewer.name === name ? { ...reviewer, ...rules } : reviewer,
      ),
    },
  };
}

/** The panel without a person; their readings stay where they are. */
export function withoutReviewer(record: IntakeRecord, name: string): IntakeChanges {
  const reviewers = record.reviewers.filter((reviewer) => reviewer.name !== name);
  return { record: { ...record, reviewers } };
}

/** Puts an assignment in force: only what is new of it, so that what changed meanwhile stays. @returns null when nothing is new */
export function withAssignment(
  record: IntakeRecord,
  { given }: Pick<Assignment, "given">,
  now: string,
): IntakeChanges | null {
  return regiven(record, now, (reviewer) => {
    const here = new Set([...reviewer.assigned, ...reviewer.conflicts]);
    const fresh = listOf(given, reviewer.name).filter((applicant) => !here.has(applicant));
    return { ...reviewer, assigned: [...reviewer.assigned, ...fresh] };
  });
}

/** Takes an assignment back. @param reviews those that have come back meanwhile stay given */
export function withAssignmentUndone(
  record: IntakeRecord,
  { given }: Pick<Assignment, "given">,
  reviews: readonly Pick<PanelReview, "applicant" | "reviewer">[],
  now: string,
): IntakeChanges | null {
  const back = new Set(reviews.map(({ applicant, reviewer }) => `${reviewer}/${applicant}`));
  return regiven(record, now, (reviewer) => {
    const gone = new Set(
      listOf(given, reviewer.name).filter((id) => !back.has(`${reviewer.name}/${id}`)),
    );
    return { ...reviewer, assigned: reviewer.assigned.filter((id) => !gone.has(id)) };
  });
}

function regiven(
  record: IntakeRecord,
  now: string,
  change: (reviewer: Reviewer) => Reviewer,
): IntakeChanges | null {
  const reviewers = record.reviewers.map(change);
  const lines = record.reviewers.flatMap(({ name, assigned }, place): LogLine[] => {
    const after = reviewers[place]?.assigned ?? [];
    if (after.length === assigned.length) return [];
    const count = (ids: readonly string[]): string => `${name}: ${ids.length}`;
    return [{ what: "assigned", applicant: null, from: count(assigned), to: count(after) }];
  });
  return lines.length === 0 ? null : logged({ ...record, reviewers }, now, lines);
}

function listOf(given: Assignment["given"], name: string): readonly string[] {
  return Object.hasOwn(given, name) ? (given[name] ?? []) : [];
}
