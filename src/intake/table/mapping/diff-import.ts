import { type Answer, type Answers, type Assessment, withContent } from "#assessment";
import type { ApplicantDraft } from "./applicant-draft.ts";

/** An applicant that is kept already. */
export type KnownApplicant = Pick<ApplicantDraft, "identity" | "email" | "assessment" | "other">;

export interface ImportDiff<K extends KnownApplicant> {
  readonly added: readonly ApplicantDraft[];
  /** `after` is what is kept with the new file laid over it: what the file leaves empty stays. */
  readonly changed: readonly { readonly before: K; readonly after: K }[];
  readonly unchanged: readonly K[];
  /** Kept, but not in the file. They stay. */
  readonly missing: readonly K[];
}

/**
 * What a table read again would change. Nothing is ever taken away: an applicant, an answer, a fact, a note or another column that
 * the new file does not have stays as it is.
 * @param now ISO 8601 in UTC, the date of the changes
 */
export function diffImport<K extends KnownApplicant>(
  existing: readonly K[],
  incoming: readonly ApplicantDraft[],
  now: string,
): ImportDiff<K> {
  const known = new Map(existing.map((applicant) => [applicant.identity, applicant]));
  const named = new Set(incoming.map(({ identity }) => identity));
  const added: ApplicantDraft[] = [];
  const changed: { before: K; after: K }[] = [];
  const unchanged: K[] = [];
  for (const draft of incoming) {
    const before = known.get(draft.identity);
    if (!before) {
      added.push(draft);
      continue;
    }
    const after = laidOver(before, draft, now);
    if (after === before) unchanged.push(before);
    else changed.push({ before, after });
  }
  return {
    added,
    changed,
    unchanged,
    missing: existing.filter(({ identity }) => !named.has(identity)),
  };
}

/** The same object when the draft says nothing new. */
function laidOver<K extends KnownApplicant>(before: K, draft: ApplicantDraft, now: string): K {
  const assessment = mergedAssessment(before.assessment, draft.assessment, now);
  const isSame = draft.email?.toLowerCase() === before.email?.toLowerCase();
  const email = isSame ? before.email : (draft.email ?? before.email);
  const other = mergedColumns(before.other, draft.other);
  if (assessment === before.assessment && email === before.email && other === before.other)
    return before;
  return { ...before, assessment, email, other };
}

function mergedAssessment(
  before: Assessment,
  { venture, profile, answers }: Assessment,
  now: string,
): Assessment {
  const { name, oneLiner } = venture;
  const content = {
    venture: {
      ...before.venture,
      ...(name !== "" && { name }),
      ...(oneLiner !== "" && { oneLiner }),
    },
    profile: { ...before.profile, ...profile },
    answers: mergedAnswers(before.answers, answers),
  };
  return withContent(before, content, now);
}

function mergedAnswers(before: Answers, after: Answers): Answers {
  const merged = Object.entries(after).map(([id, answer]): [string, Answer] => [
    id,
    mergedAnswer(before[id], answer),
  ]);
  return { ...before, ...Object.fromEntries(merged) };
}

/** The new state with the old remarks; a grade stays with a level. A note alone changes no state. */
function mergedAnswer(before: Answer | undefined, after: Answer): Answer {
  if (!before) return after;
  const isOpen = !("level" in after) && !("unknown" in after) && !("notApplicable" in after);
  if (isOpen || ("level" in before && "level" in after)) return { ...before, ...after };
  const { note, links } = before;
  return { ...(note !== undefined && { note }), ...(links && { links }), ...after };
}

function mergedColumns(
  before: KnownApplicant["other"],
  after: KnownApplicant["other"],
): KnownApplicant["other"] {
  const values = new Map(before.map(({ header, value }) => [header, value]));
  if (after.every(({ header, value }) => values.get(header) === value)) return before;
  for (const { header, value } of after) values.set(header, value);
  return [...values].map(([header, value]) => ({ header, value }));
}
