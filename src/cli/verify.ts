import { readFile } from "node:fs/promises";
import { readResult, type ResultDifference, verifyResult } from "#cohort";
import type { Language } from "#i18n";
import { problem } from "#rubric";
import { withProgramme } from "#scoring";
import type { Console, ExitCode } from "./console.ts";
import { sayProblems } from "./say-problem.ts";
import { shippedRubric } from "./shipped-rubric.ts";

/** Differences that are named; a changed setting changes every row. */
const NAMED = 50;

/** touchstone rank --verify RESULT: makes the ranking again from what the file holds, and names every number that differs. */
export async function verify(
  path: string,
  language: Language,
  terminal: Console,
): Promise<ExitCode> {
  const refuse = async (...given: Parameters<typeof problem>): Promise<ExitCode> => {
    await sayProblems(path, [problem(...given)], language, terminal);
    return 1;
  };
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return refuse([], "file.unreadable", { file: path });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse([], "result.format");
  }
  const read = readResult(parsed);
  if (!read.ok) {
    await sayProblems(path, read.problems, language, terminal);
    return 1;
  }
  const { programme, method, applicants, reviews } = read.value;
  const { id, version, hash } = programme.rubric;
  const shipped = await shippedRubric(id, language);
  if (!shipped) return refuse(["rubric", "id"], "assessment.noRubric", { id });
  if (shipped.hash !== hash) {
    terminal.err(
      `${path}: made with ${id} ${version}, hash ${hash}; this Touchstone has ${shipped.version}, hash ${shipped.hash}. Verify it with the Touchstone that made it.`,
    );
    return 1;
  }
  const differences = verifyResult(read.value, withProgramme(shipped, programme));
  const about = `${applicants.length} applicants, ${reviews.length} reviews, ${method.draws} draws, seed ${method.seed}`;
  if (differences.length === 0) {
    terminal.out(`equal: ${about}`);
    return 0;
  }
  terminal.out(`different: ${differences.length} values; ${about}`);
  for (const difference of differences.slice(0, NAMED)) terminal.err(sentence(difference));
  const rest = differences.length - NAMED;
  if (rest > 0) terminal.err(`and ${rest} more`);
  return 1;
}

function sentence({ applicant, name, field, stated, computed }: ResultDifference): string {
  const who = [applicant, name].filter(Boolean).join(" ");
  return `${who}: ${field}: the file says ${stated || "nothing"}, recomputed ${computed || "nothing"}`;
}
