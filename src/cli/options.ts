import { parseArgs } from "node:util";

export interface Options {
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly language: "zh" | "en" | "both";
  /** Whether a report says what was noted and linked. */
  readonly withNotes: boolean;
}

/** Reads a command's words; undefined when they do not fit. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        lang: { type: "string", default: "en" },
        "no-notes": { type: "boolean", default: false },
      },
    });
    const { lang } = values;
    if (lang !== "zh" && lang !== "en" && lang !== "both") return undefined;
    return {
      files: positionals,
      output: values.output,
      language: lang,
      withNotes: !values["no-notes"],
    };
  } catch {
    return undefined;
  }
}
