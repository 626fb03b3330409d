import { readFile } from "node:fs/promises";
import { rubrics } from "virtual:rubrics";
import { type Assessment, checkAgainstRubric } from "#assessment";
import { describePath, describeProblem, type Language, loadMessages } from "#i18n";
import { readIncoming } from "#intake";
import type { Problem, Rubric } from "#rubric";
import { rubricFor } from "#scoring";
import type { Console } from "./console.ts";

/** An assessment that passed every check, with the rubric it answers under the settings of its programme. */
export interface Input {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
}

/**
 * Reads one assessment, from its file or from a report PDF; says on stderr what is wrong with it and returns undefined when it is refused.
 * What is only to be known about a file, e.g. that a PDF was changed, is said there too.
 */
export async function readInput(
  file: string,
  language: Language,
  terminal: Console,
): Promise<Input | undefined> {
  const say = async (found: Problem): Promise<void> => {
    const where = found.path.length > 0 ? ` ${describePath(found.path)}:` : "";
    terminal.err(`${file}:${where} ${describeProblem(found, await loadMessages(language))}`);
  };
  const refuse = async (problems: readonly Problem[]): Promise<undefined> => {
    for (const found of problems) await say(found);
  };
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await terminal.readInput() : await readFile(file);
  } catch {
    return refuse([{ path: [], code: "file.unreadable", detail: { file } }]);
  }
  const read = await readIncoming(new Blob([new Uint8Array(bytes)]));
  if (!read.ok) return refuse(read.problems);
  const { assessment, note } = read.value;
  const { id } = assessment.rubric;
  const entry = Object.hasOwn(rubrics, id) ? rubrics[id] : undefined;
  if (!entry) {
    return refuse([{ path: ["rubric", "id"], code: "assessment.noRubric", detail: { id } }]);
  }
  const { rubric } = await entry.load[language]();
  const problems = checkAgainstRubric(assessment, rubric);
  if (problems.length > 0) return refuse(problems);
  if (note) await say(note);
  return { assessment, rubric: rubricFor(rubric, assessment) };
}
