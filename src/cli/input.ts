import { readFile } from "node:fs/promises";
import { rubrics } from "virtual:rubrics";
import { type Assessment, checkAgainstRubric } from "#assessment";
import { describePath, describeProblem, type Language, loadMessages } from "#i18n";
import { readAssessmentFile } from "#intake";
import type { Problem, Rubric } from "#rubric";
import type { Console } from "./console.ts";

/** An assessment that passed every check, with the rubric it answers. */
export interface Input {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
}

/** Reads one assessment file; says on stderr what is wrong with it and returns undefined when it is refused. */
export async function readInput(
  file: string,
  language: Language,
  terminal: Console,
): Promise<Input | undefined> {
  const refuse = async (problems: readonly Problem[]): Promise<undefined> => {
    const messages = await loadMessages(language);
    for (const found of problems) {
      const where = found.path.length > 0 ? ` ${describePath(found.path)}:` : "";
      terminal.err(`${file}:${where} ${describeProblem(found, messages)}`);
    }
  };
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await terminal.readInput() : await readFile(file);
  } catch {
    return refuse([{ path: [], code: "file.unreadable", detail: { file } }]);
  }
  const read = readAssessmentFile(bytes);
  if (!read.ok) return refuse(read.problems);
  const entry = Object.hasOwn(rubrics, read.value.rubric.id)
    ? rubrics[read.value.rubric.id]
    : undefined;
  if (!entry) {
    return refuse([
      { path: ["rubric", "id"], code: "assessment.noRubric", detail: { id: read.value.rubric.id } },
    ]);
  }
  const { rubric } = await entry.load[language]();
  const problems = checkAgainstRubric(read.value, rubric);
  if (problems.length > 0) return refuse(problems);
  return { assessment: read.value, rubric };
}
