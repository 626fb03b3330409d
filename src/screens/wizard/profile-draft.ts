import type { Fact, Profile, ProfileQuestion } from "#rubric";

/** What stands in one field: the option's id, "yes"/"no", digits, or the chosen options. */
export type FieldValue = string | string[];

/** The fields of the profile page. */
export interface ProfileDraft {
  name: string;
  oneLiner: string;
  /** By question id. */
  facts: Record<string, FieldValue>;
}

/** The option that excludes all others of its question. */
const NONE = "none";

export function fieldOf({ kind }: ProfileQuestion, fact: Fact | undefined): FieldValue {
  if (kind === "multi") return typeof fact === "object" ? [...fact] : [];
  if (typeof fact === "boolean") return fact ? "yes" : "no";
  return fact === undefined ? "" : String(fact);
}

export function fieldsOf(
  questions: readonly ProfileQuestion[],
  profile: Profile,
): Record<string, FieldValue> {
  return Object.fromEntries(
    questions.map((question) => [question.id, fieldOf(question, profile[question.id])]),
  );
}

/** The fact a field states; `undefined` takes it back, `null` is none yet and changes nothing. */
export function factOf(question: ProfileQuestion, field: FieldValue): Fact | undefined | null {
  if (question.kind === "multi") return field.length > 0 ? field : undefined;
  const text = String(field).trim();
  if (text === "") return undefined;
  if (question.kind === "boolean") return text === "yes";
  if (question.kind === "single") return text;
  const isWhole = /^\d{1,9}$/.test(text);
  return isWhole && Number(text) >= (question.min ?? 0) ? Number(text) : null;
}

/** The chosen options after one was clicked, in the question's order; "none" and the others exclude each other. */
export function toggled(
  { options = [] }: ProfileQuestion,
  chosen: readonly string[],
  option: string,
): string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  const kept = option === NONE ? [] : chosen.filter((other) => other !== NONE);
  const all = new Set([...kept, option]);
  return options.map(({ id }) => id).filter((id) => all.has(id));
}
