import type { Assessment } from "./assessment.ts";
import type { Programme } from "./programme.ts";
import type { Review, ReviewPack } from "./review.ts";

/** Name under which a report PDF carries the assessment. */
export const ATTACHMENT_NAME = "touchstone-assessment.json";

/** The order a reader finds the known fields in; unknown ones follow by name. */
const ORDER = [
  "format",
  "version",
  "id",
  "revision",
  "pack",
  "applicant",
  "rubric",
  "programme",
  "reader",
  "blind",
  "venture",
  "profile",
  "answers",
  "snapshots",
  "plan",
  "opinions",
  "readingOf",
  "applicants",
  "items",
  "createdAt",
  "updatedAt",
  "name",
  "title",
  "oneLiner",
  "hash",
  "at",
  "label",
  "level",
  "evidence",
  "notApplicable",
  "unknown",
  "note",
  "links",
];
const PLACE: ReadonlyMap<string, number> = new Map(ORDER.map((name, at) => [name, at]));

/** The assessment as the text of its file: equal assessments give equal text, so that files can be compared. */
export function writeAssessment(assessment: Assessment): string {
  return writeOrdered(assessment);
}

/** Any file of Touchstone as text, its fields in the one order. */
export function writeOrdered(file: Assessment | Programme | Review | ReviewPack): string {
  return `${JSON.stringify(ordered(file), undefined, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).sort(([a], [b]) => {
    const places = place(a) - place(b);
    return places !== 0 ? places : a < b ? -1 : 1;
  });
  return Object.fromEntries(entries.map(([name, item]) => [name, ordered(item)]));
}

function place(name: string): number {
  return PLACE.get(name) ?? ORDER.length;
}
