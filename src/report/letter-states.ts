import type { ApplicantRecord, Decision, LogEntry, Verdict } from "#cohort";

/** One applicant on the list of letters. */
export interface LetterState {
  readonly applicant: string;
  readonly name: string;
  /** In force; null until one is applied. */
  readonly verdict: Verdict | null;
  /**
   * `ready`: may be saved; `saved`: was saved before, only on request again; the others are held back: nothing decided, another
   * decision is waiting, another application with the same e-mail address was accepted.
   */
  readonly state: "ready" | "saved" | "undecided" | "pending" | "acceptedElsewhere";
  /** When it was last saved, ISO 8601, and with which decision. */
  readonly saved: { readonly at: string; readonly verdict: string } | null;
}

/**
 * Who may get a letter. The decision in force decides alone, so that nobody accepted is ever told otherwise; the log says who has
 * one already, so that nobody gets two by accident.
 */
export function letterStates(
  applicants: readonly Pick<ApplicantRecord, "id" | "email" | "assessment">[],
  decisions: readonly Decision[],
  log: readonly LogEntry[],
): LetterState[] {
  const byApplicant = new Map(decisions.map((decision) => [decision.applicant, decision]));
  const verdictOf = (id: string): Verdict | null => byApplicant.get(id)?.applied ?? null;
  const saved = new Map<string, { readonly at: string; readonly verdict: string }>();
  for (const { what, applicant, at, to } of log) {
    if (what === "letter" && applicant !== null) saved.set(applicant, { at, verdict: to });
  }
  const accepted = new Set(
    applicants.flatMap(({ id, email }) => (verdictOf(id) === "accept" ? addressOf(email) : [])),
  );
  return applicants.map(({ id, email, assessment }): LetterState => {
    const verdict = verdictOf(id);
    const before = saved.get(id) ?? null;
    const waiting = (byApplicant.get(id)?.pending ?? null) !== null;
    const elsewhere =
      verdict !== "accept" && addressOf(email).some((address) => accepted.has(address));
    const held = waiting
      ? "pending"
      : verdict === null
        ? "undecided"
        : elsewhere
          ? "acceptedElsewhere"
          : null;
    return {
      applicant: id,
      name: assessment.venture.name,
      verdict,
      state: held ?? (before ? "saved" : "ready"),
      saved: before,
    };
  });
}

function addressOf(email: string | null): string[] {
  const address = email?.trim().toLowerCase() ?? "";
  return address === "" ? [] : [address];
}
