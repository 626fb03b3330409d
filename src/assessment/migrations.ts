import { type Checked, problem } from "#rubric";

/** The version of the assessment format that this Touchstone writes. */
export const ASSESSMENT_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;
/** Makes a file of one version into a file of the next; must leave unknown fields alone. */
export type Migration = (fields: Fields) => Fields;

/** The step away from each version before the current one, by that version. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Brings a file's fields to the current version, one step a version.
 * @returns the fields, or a problem: no version, or one made by a newer Touchstone
 */
export function migrate(
  fields: Fields,
  steps: Readonly<Record<number, Migration>> = MIGRATIONS,
  current: number = ASSESSMENT_VERSION,
): Checked<Fields> {
  const { version } = fields;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return { ok: false, problems: [problem(["version"], "assessment.version")] };
  }
  if (version > current) {
    return { ok: false, problems: [problem(["version"], "file.newer", { version, current })] };
  }
  let migrated = fields;
  for (let from = version; from < current; from += 1) {
    const step = steps[from];
    if (!step) throw new Error(`no migration leads from version ${from}`);
    migrated = { ...step(migrated), version: from + 1 };
  }
  return { ok: true, value: migrated };
}
