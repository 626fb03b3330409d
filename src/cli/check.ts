import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describeProblem, loadMessages } from "#i18n";
import { readRubric } from "#intake";
import type { Console, ExitCode } from "./console.ts";
import { HELP } from "./help.ts";
import { readInput } from "./input.ts";
import { readOptions } from "./options.ts";

/** touchstone check RUBRIC_DIR|FILE: "ok", or every problem of a rubric (file, line, reason) or of an assessment file. */
export async function check(args: readonly string[], terminal: Console): Promise<ExitCode> {
  const options = readOptions(args);
  const [target, ...more] = options?.files ?? [];
  if (!options || target === undefined || more.length > 0) {
    terminal.err(HELP);
    return 2;
  }
  if (target.endsWith(".json")) {
    const input = await readInput(target, options.language === "zh" ? "zh" : "en", terminal);
    if (!input) return 1;
    terminal.out("ok");
    return 0;
  }
  const found = await stat(target).catch(() => undefined);
  if (!found) {
    terminal.err(`${target}: there is no such file or folder.`);
    return 1;
  }
  const folder = found.isDirectory() ? target : dirname(target);
  const only = found.isDirectory() ? undefined : basename(target);
  const read = await readRubric(await yamlFiles(folder));
  const problems = read.ok ? [] : read.problems.filter((item) => !only || item.file === only);
  if (problems.length === 0) {
    terminal.out("ok");
    return 0;
  }
  const messages = await loadMessages(options.language === "zh" ? "zh" : "en");
  for (const item of problems) {
    const place = item.path.length > 0 ? ` ${item.path.join(".")}:` : "";
    terminal.err(
      `${join(folder, item.file)}:${item.line}:${place} ${describeProblem(item, messages)}`,
    );
  }
  return 1;
}

async function yamlFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml"));
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
  );
  return Object.fromEntries(texts);
}
