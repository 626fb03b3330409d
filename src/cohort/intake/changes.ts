import type { Programme } from "#assessment";
import type { Decision, IntakeChanges, IntakeRecord, LogEntry, Verdict } from "./record.ts";

/** What an entry of the log says; its number, time and author are filled in. */
export type LogLine = Pick<LogEntry, "what" | "applicant" | "from" | "to">;

/** How an intake is ranked until somebody says otherwise; a reading after so many draws is firm to about one per cent. */
const RANKING = { basis: "self", adjusted: true, draws: 10_000, seed: 1 } as const;

/** A new intake. @param by the name the person at this device goes by, "" until one is set */
export function createIntake(
  programme: Programme,
  { by, now }: { readonly by: string; readonly now: string },
): IntakeChanges {
  const record: IntakeRecord = {
    programme,
    revision: 0,
    content: 0,
    logged: 0,
    by,
    reviewers: [],
    ranking: RANKING,
    views: [],
    mappings: {},
  };
  return logged(record, now, [{ what: "created", applicant: null, from: "", to: programme.name }]);
}

/** A record with entries at the end of its log. @param now ISO 8601, UTC */
export function logged(
  record: IntakeRecord,
  now: string,
  lines: readonly LogLine[],
): { readonly record: IntakeRecord; readonly log: readonly LogEntry[] } {
  const log = lines.map((line, place) => ({
    seq: record.logged + place + 1,
    at: now,
    by: record.by,
    ...line,
  }));
  return { record: { ...record, logged: record.logged + log.length }, log };
}

/** An intake's decisions by applicant, as a page holds them. */
export type Decisions = Readonly<Record<string, Decision>>;

interface Act {
  readonly record: IntakeRecord;
  readonly decisions: Decisions;
}

const UNDECIDED = { applied: null, pending: null, reason: "" } as const;

/** The decision about an applicant; nothing is decided where there is none. */
export function decisionOf(decisions: Decisions, applicant: string): Decision {
  return decisions[applicant] ?? { applicant, ...UNDECIDED };
}

/**
 * Puts a decision down for some applicants, to be applied later with the others; `null` takes it off the list again.
 * @param reason replaces the reasons given before, when there is one
 * @returns null when nothing changes
 */
export function withPending(
  { record, decisions }: Act,
  applicants: readonly string[],
  pending: Verdict | "none" | null,
  { now, reason }: { readonly now: string; readonly reason?: string | undefined },
): IntakeChanges | null {
  const changed = applicants.flatMap((applicant) => {
    const before = decisionOf(decisions, applicant);
    // What is in force already waits for nothing.
    const isInForce = pending === before.applied || (pending === "none" && !before.applied);
    const after = {
      ...before,
      pending: isInForce ? null : pending,
      reason: reason ?? before.reason,
    };
    const isSame = after.pending === before.pending && after.reason === before.reason;
    return isSame ? [] : [{ before, after }];
  });
  if (changed.length === 0) return null;
  const lines = changed.flatMap(({ before, after }): LogLine[] => {
    const { applicant } = after;
    return [
      ...(before.pending === after.pending
        ? []
        : [
            {
              what: "pending" as const,
              applicant,
              from: before.pending ?? "",
              to: after.pending ?? "",
            },
          ]),
      ...(before.reason === after.reason
        ? []
        : [{ what: "reason" as const, applicant, from: before.reason, to: after.reason }]),
    ];
  });
  return { ...logged(record, now, lines), decisions: changed.map(({ after }) => after) };
}

/** Puts every waiting decision in force, all at once. @returns null when none waits */
export function withPendingApplied({ record, decisions }: Act, now: string): IntakeChanges | null {
  const waiting = Object.values(decisions).filter(({ pending }) => pending !== null);
  if (waiting.length === 0) return null;
  const after = waiting.map((decision): Decision => {
    const { pending } = decision;
    return { ...decision, applied: pending === "none" ? null : pending, pending: null };
  });
  const lines = waiting.map(
    ({ applicant, applied, pending }): LogLine => ({
      what: "applied",
      applicant,
      from: applied ?? "",
      to: pending === "none" ? "" : (pending ?? ""),
    }),
  );
  return { ...logged(record, now, lines), decisions: after };
}

/**
 * Puts decisions back as they were before an act; the log keeps both.
 * @param before as they stood then
 */
export function withDecisionsUndone(
  { record, decisions }: Act,
  before: readonly Decision[],
  now: string,
): IntakeChanges {
  const lines = before.map((decision): LogLine => {
    const current = decisionOf(decisions, decision.applicant);
    return {
      what: "undone",
      applicant: decision.applicant,
      from: stateOfDecision(current),
      to: stateOfDecision(decision),
    };
  });
  return { ...logged(record, now, lines), decisions: before };
}

/** In force and waiting, for the log: "reject", "reject>accept" while a change waits. */
function stateOfDecision({ applied, pending }: Decision): string {
  return pending === null ? (applied ?? "") : `${applied ?? ""}>${pending}`;
}
