import type { ApplicantRecord } from "../intake/record.ts";

/** Longer values are texts, not names. */
const LONGEST_NAME = 60;
/** Share of different values from which a column is taken to name its applicant rather than to describe it. */
const NAMING = 0.9;

/** What names one applicant: its venture, its e-mail with the part on either side of the "@", and its values in the columns chosen. */
export function knownStrings(
  { email, assessment, other }: ApplicantRecord,
  columns: readonly string[],
): string[] {
  const chosen = new Set(columns);
  const values = other.filter(({ header }) => chosen.has(header)).map(({ value }) => value);
  const mails = [email ?? "", ...values].filter((value) => value.includes("@"));
  return [
    assessment.venture.name,
    ...(email === null ? [] : [email]),
    ...mails.flatMap((mail) => mail.trim().split("@")),
    ...values.filter((value) => value.length <= LONGEST_NAME),
  ].filter((text) => text.trim() !== "");
}

/**
 * The columns of a table that are likely to name applicants: short values, hardly any twice. A suggestion: what else names somebody
 * only a person can tell.
 * @returns every column with the suggestion, in the order they first come in
 */
export function namingColumns(
  applicants: readonly ApplicantRecord[],
): readonly { readonly header: string; readonly names: boolean }[] {
  const columns = new Map<string, string[]>();
  for (const { other } of applicants) {
    for (const { header, value } of other) {
      const values = columns.get(header) ?? [];
      columns.set(header, values);
      if (value.trim() !== "") values.push(value.trim());
    }
  }
  return [...columns].map(([header, values]) => {
    const isShort = values.every((value) => value.length <= LONGEST_NAME);
    const isNumber = values.every((value) => /^[\d.,%\s-]{1,6}$/u.test(value));
    const different = new Set(values).size;
    return { header, names: isShort && !isNumber && different >= NAMING * values.length };
  });
}
