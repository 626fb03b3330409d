import { readFile } from "node:fs/promises";
import type { Programme } from "#assessment";
import { type Intake, readIntakeFile } from "#cohort";
import type { Language } from "#i18n";
import { readJson } from "#intake";
import type { Console } from "./console.ts";
import type { RankOptions } from "./rank-options.ts";
import { sayProblems } from "./say-problem.ts";

/** 20,000 applicants with every criterion noted take about 300 MiB. */
const MOST_BYTES = 512 * 1024 ** 2;

/**
 * Reads the file of a whole intake, when that is what the only file is.
 * @returns undefined when it is something else, null when it was refused
 */
export async function wholeIntake(
  [path, ...others]: readonly string[],
  language: Language,
  terminal: Console,
): Promise<Intake | null | undefined> {
  if (path === undefined || others.length > 0) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  const parsed = bytes && readJson(new Uint8Array(bytes), MOST_BYTES);
  if (!parsed?.ok || !isIntake(parsed.value)) return undefined;
  const read = readIntakeFile(parsed.value);
  if (read.ok) return read.value;
  await sayProblems(path, read.problems, language, terminal);
  return null;
}

function isIntake(value: unknown): boolean {
  const format: unknown = Object.getOwnPropertyDescriptor(Object(value), "format")?.value;
  return format === "touchstone/cohort";
}

/** An intake as it is to be ranked: by its own settings but for those that are asked for. */
export function asAsked(
  intake: Intake,
  given: Programme | undefined,
  { top, ranking }: Pick<RankOptions, "top" | "ranking">,
): Intake {
  const { record } = intake;
  const programme = given ?? record.programme;
  return {
    ...intake,
    record: {
      ...record,
      programme: { ...programme, places: top ?? programme.places },
      ranking: { ...record.ranking, ...ranking },
    },
  };
}
