import { scoreSheet } from "#report";
import type { Console, ExitCode } from "./console.ts";
import { HELP } from "./help.ts";
import { readInput } from "./input.ts";
import { readOptions } from "./options.ts";

/** touchstone score FILE...: one JSON score sheet a line. */
export async function score(args: readonly string[], terminal: Console): Promise<ExitCode> {
  const options = readOptions(args);
  if (!options || options.files.length === 0 || options.output !== undefined) {
    terminal.err(HELP);
    return 2;
  }
  let status: ExitCode = 0;
  for (const file of options.files) {
    const input = await readInput(file, options.language === "zh" ? "zh" : "en", terminal);
    if (input) terminal.out(JSON.stringify(scoreSheet(input.rubric, input.assessment)));
    else status = 1;
  }
  return status;
}
