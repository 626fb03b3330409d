import { parseArgs } from "node:util";
import { INTAKE_LIMITS, type RankSettings } from "#cohort";

export interface RankOptions {
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly language: "zh" | "en" | "both";
  /** File of a programme. */
  readonly programme: string | undefined;
  /** Places to give. */
  readonly top: number | undefined;
  /** What was asked for; the rest is as the intake has it, or as every new one. */
  readonly ranking: Partial<RankSettings>;
  /** Whether a result file carries names. */
  readonly isNamed: boolean;
  /** A result file to make again. */
  readonly verify: string | undefined;
}

const BASES = ["self", "panel"] as const;

/** Reads the words of `touchstone rank`; undefined when they do not fit. */
export function readRankOptions(args: readonly string[]): RankOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        output: { type: "string", short: "o" },
        lang: { type: "string", default: "en" },
        programme: { type: "string" },
        top: { type: "string" },
        draws: { type: "string" },
        seed: { type: "string" },
        basis: { type: "string" },
        adjusted: { type: "boolean" },
        names: { type: "boolean", default: false },
        verify: { type: "string" },
      },
    });
    const { lang, adjusted, verify, output, programme, names: isNamed } = values;
    const draws = whole(values.draws, INTAKE_LIMITS.draws);
    const [seed, top] = [whole(values.seed), whole(values.top)];
    if (top === null || top === 0 || draws === null || draws === 0 || seed === null) {
      return undefined;
    }
    if (lang !== "zh" && lang !== "en" && lang !== "both") return undefined;
    const basis = BASES.find((known) => known === values.basis);
    if (values.basis !== basis) return undefined;
    const ranking = {
      ...(draws !== undefined && { draws }),
      ...(seed !== undefined && { seed }),
      ...(basis && { basis }),
      ...(adjusted !== undefined && { adjusted }),
    };
    return { files: positionals, output, language: lang, programme, verify, top, ranking, isNamed };
  } catch {
    return undefined;
  }
}

/** A whole number from 0 up; null for anything else, undefined for nothing. */
function whole(text: string | undefined, most = 1_000_000_000): number | null | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}
