import { describePath, describeProblem, type Language, loadMessages } from "#i18n";
import type { Problem } from "#rubric";
import type { Console } from "./console.ts";

/** Says on stderr what is wrong with a file, one line a problem: "file: where: what". */
export async function sayProblems(
  file: string,
  problems: readonly Problem[],
  language: Language,
  terminal: Console,
): Promise<void> {
  const messages = await loadMessages(language);
  for (const found of problems) {
    const where = found.path.length > 0 ? ` ${describePath(found.path)}:` : "";
    terminal.err(`${file}:${where} ${describeProblem(found, messages)}`);
  }
}
