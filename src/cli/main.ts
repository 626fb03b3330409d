import { argv, exit, stderr, stdin, stdout } from "node:process";
import { check } from "./check.ts";
import { importTable } from "./import.ts";
import { rank } from "./rank.ts";
import { report } from "./report.ts";
import { score } from "./score.ts";
import { HELP } from "./help.ts";
import type { Console, ExitCode } from "./console.ts";

const commands = { score, report, rank, import: importTable, check } as const;

const terminal: Console = {
  out: (line) => void stdout.write(`${line}\n`),
  err: (line) => void stderr.write(`${line}\n`),
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    return new Uint8Array(Buffer.concat(chunks));
  },
  now: () => new Date().toISOString(),
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    terminal.out(HELP);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    terminal.err(HELP);
    return 2;
  }
  return commands[name as keyof typeof commands](rest, terminal);
}

exit(await run(argv.slice(2)));
