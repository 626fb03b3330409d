import { parseArgs } from "node:util";
import { INTAKE_LIMITS } from "#cohort";

export interface RankOptions {
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly language: "zh" | "en" | "both";
  /** File of a programme. */
  readonly programme: string | undefined;
  /** Places to give. */
  readonly top: number | undefined;
  readonly draws: number;
  readonly seed: number;
  readonly basis: "self" | "panel";
  readonly adjusted: boolean;
  /** Whether a result file carries names. */
  readonly isNamed: boolean;
  /** A result file to make again. */
  readonly verify: string | undefined;
}

/** Reads the words of `touchstone rank`; undefined when they do not fit. */
export function readRankOptions(args: readonly string[]): RankOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        lang: { type: "string", default: "en" },
        programme: { type: "string" },
        top: { type: "string" },
        draws: { type: "string", default: "10000" },
        seed: { type: "string", default: "1" },
        basis: { type: "string", default: "self" },
        adjusted: { type: "boolean", default: false },
        names: { type: "boolean", default: false },
        verify: { type: "string" },
      },
    });
    const { lang, basis, verify, output, programme } = values;
    const [draws, seed] = [whole(values.draws, INTAKE_LIMITS.draws), whole(values.seed)];
    const top = values.top === undefined ? undefined : whole(values.top);
    const isRight = top !== null && top !== 0 && draws !== null && draws > 0 && seed !== null;
    if (!isRight || (lang !== "zh" && lang !== "en" && lang !== "both")) return undefined;
    if (basis !== "self" && basis !== "panel") return undefined;
    const { adjusted, names: isNamed } = values;
    const ranking = { top, draws, seed, basis, adjusted, isNamed } as const;
    return { files: positionals, output, language: lang, programme, verify, ...ranking };
  } catch {
    return undefined;
  }
}

/** A whole number from 0 up; null for anything else. */
function whole(text: string, most = 1_000_000_000): number | null {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}
