import type { ApplicantRecord } from "#cohort";
import type { ImportChange, ImportError, ReviewCounts, ImportTrial } from "./import-protocol.ts";
import type { Trial } from "./import-trial.ts";

/** What of long lists is told to the page; the counts tell of the rest. */
const ERRORS = 200;
const CHANGES = 100;
const SAME_NAMES = 20;

/** A trial as a page shows it: small, however many applicants there are. */
export function trialView(
  trial: Trial,
  existing: readonly ApplicantRecord[],
  reviews: ReviewCounts,
): ImportTrial {
  const { added, changed, unchanged, missing, over, tables } = trial;
  const errors: ImportError[] = [];
  let [errorCount, bad] = [0, 0];
  for (const [table, { applied, counts }] of tables) {
    errorCount += applied.errors.length;
    bad += counts.bad;
    const room = ERRORS - errors.length;
    errors.push(...applied.errors.slice(0, room).map((error) => ({ ...error, table })));
  }
  return {
    added: added.length,
    changed: changed.length,
    unchanged,
    missing,
    over,
    bad,
    reviews,
    errors,
    errorCount,
    changes: changed.slice(0, CHANGES).map(changeView),
    sameNames: sameNames(added, existing),
  };
}

function changeView({
  before,
  after,
}: {
  readonly before: ApplicantRecord;
  readonly after: ApplicantRecord;
}): ImportChange {
  const [old, now] = [before.assessment, after.assessment];
  const criteria = new Set([...Object.keys(old.answers), ...Object.keys(now.answers)]);
  const answers = [...criteria].filter((id) => !isSame(old.answers[id], now.answers[id])).length;
  const parts: ImportChange["parts"][number][] = [];
  if (old.venture.name !== now.venture.name) parts.push("name");
  if (old.venture.oneLiner !== now.venture.oneLiner) parts.push("oneLiner");
  if (before.email !== after.email) parts.push("email");
  if (!isSame(old.profile, now.profile)) parts.push("profile");
  if (!isSame(before.other, after.other)) parts.push("columns");
  return { name: now.venture.name, parts, answers };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** New applicants who have the name of another one, here or among the new. */
function sameNames(
  added: readonly ApplicantRecord[],
  existing: readonly ApplicantRecord[],
): readonly string[] {
  const counts = new Map<string, number>();
  const keyOf = ({ assessment }: ApplicantRecord) =>
    assessment.venture.name.normalize("NFKC").trim().toLowerCase();
  for (const applicant of [...existing, ...added]) {
    const key = keyOf(applicant);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = added.flatMap((applicant) =>
    (counts.get(keyOf(applicant)) ?? 0) > 1 ? [applicant.assessment.venture.name] : [],
  );
  return [...new Set(names)].slice(0, SAME_NAMES);
}
