import type { ApplicantRecord } from "./record.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Looks an applicant over that this device wrote, as far as scores and ranks need it: a twentieth of the time that `readParts` takes, which
 * counts for thousands. Whoever shows or writes more of it than its place reads it in full.
 * @returns undefined for what cannot be scored
 */
export function scorableApplicant(input: unknown): ApplicantRecord | undefined {
  return isScorable(input) ? input : undefined;
}

function isScorable(input: unknown): input is ApplicantRecord {
  if (!isFields(input) || !isFields(input["assessment"])) return false;
  const { id, email, assessment } = input;
  const { venture, profile, answers } = assessment;
  return (
    typeof id === "string" &&
    (email === null || typeof email === "string") &&
    isFields(venture) &&
    typeof venture["name"] === "string" &&
    every(profile, isFact) &&
    every(answers, isAnswer)
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function every(value: unknown, holds: (item: unknown) => boolean): boolean {
  if (!isFields(value)) return false;
  for (const key of Object.keys(value)) if (!holds(value[key])) return false;
  return true;
}

function isFact(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((item) => typeof item === "string")
    : typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isAnswer(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { level, evidence } = value;
  return isOnScale(level, 1, 5) && isOnScale(evidence, 0, 4);
}

function isOnScale(value: unknown, least: number, most: number): boolean {
  if (value === undefined) return true;
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
