import { type Checked, type Problem, problem } from "#rubric";

/** Lists and objects inside each other; deeper values can be parsed but neither stored nor written again. */
const MAX_DEPTH = 64;

/**
 * Parses foreign bytes as JSON: size first, then strict UTF-8 (a byte order mark is allowed), then depth, then the parser.
 * @param limit most bytes read
 * @returns the value, not yet checked, or one problem with a code `file.*`
 */
export function readJson(bytes: Uint8Array | string, limit: number): Checked<unknown> {
  const tooLarge = sizeProblem(bytes.length, limit);
  if (tooLarge) return { ok: false, problems: [tooLarge] };
  const text = typeof bytes === "string" ? bytes.replace(/^\uFEFF/, "") : decode(bytes);
  if (text === undefined) return refuse("file.encoding");
  if (text.trim() === "") return refuse("file.empty");
  if (!shallow(text)) return refuse("file.tooDeep", { limit: MAX_DEPTH });
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse(...syntaxPlace(error, text));
  }
}

/** The problem of a file with more bytes than allowed, before any of them is read. */
export function sizeProblem(size: number, limit: number): Problem | undefined {
  if (size <= limit) return undefined;
  return problem([], "file.tooLarge", { size: mebibytes(size), limit: mebibytes(limit) });
}

function refuse(code: string, detail: Record<string, string | number> = {}): Checked<never> {
  return { ok: false, problems: [problem([], code, detail)] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts brackets outside strings, one pass, so that a file made of brackets never reaches the parser. */
function shallow(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) quoted = !quoted;
    else if (quoted) i += unit === 0x5c ? 1 : 0;
    else if (unit === 0x5b || unit === 0x7b) depth += 1;
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}

/** Where the parser stopped. Engines say it differently or not at all; then the file is only called broken. */
function syntaxPlace(error: unknown, text: string): [string, Record<string, number>] {
  const said = error instanceof Error ? error.message : "";
  const spelled = /line (\d+) column (\d+)/.exec(said);
  if (spelled) return ["file.jsonAt", { line: Number(spelled[1]), column: Number(spelled[2]) }];
  const offset = /position (\d+)/.exec(said);
  const end = offset ? Number(offset[1]) : /end of/i.test(said) ? text.length : undefined;
  if (end === undefined) return ["file.json", {}];
  const before = text.slice(0, end).split("\n");
  return ["file.jsonAt", { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }];
}

/** A size as problems state it: mebibytes with one decimal. */
export function mebibytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}
