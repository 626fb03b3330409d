import type { Programme } from "#assessment";
import type { LogLine } from "#cohort";
import { canonicalJson } from "#rubric";

/** The settings of a programme in the order of the log, and whether a change of one can move the ranking. */
const SETTINGS = {
  name: false,
  places: true,
  deadline: false,
  weights: true,
  weighting: false,
  gatesOff: true,
  bands: true,
  minCoverage: true,
  questions: false,
} as const satisfies Partial<Record<keyof Programme, boolean>>;

type Setting = keyof typeof SETTINGS;
const NAMES = Object.keys(SETTINGS) as Setting[];

/** One line of the log for each setting that differs: its name, and its value before and after as the file has it. */
export function settingLines(before: Programme, after: Programme): LogLine[] {
  return changed(before, after).map((name) => ({
    what: "settings",
    applicant: null,
    from: said(name, before),
    to: said(name, after),
  }));
}

/** Whether the difference between two settings of a programme can move its ranking. */
export function movesRanking(before: Programme, after: Programme): boolean {
  return changed(before, after).some((name) => SETTINGS[name]);
}

function changed(before: Programme, after: Programme): readonly Setting[] {
  return NAMES.filter(
    (name) => canonicalJson(before[name] ?? null) !== canonicalJson(after[name] ?? null),
  );
}

function said(name: Setting, programme: Programme): string {
  const value = programme[name];
  if (value === undefined) return "";
  return `${name}:${typeof value === "string" ? value : canonicalJson(value)}`;
}
