import type { RubricRead } from "./rubric-yaml.ts";

/**
 * Reads a rubric folder; the YAML parser is loaded on the first call, so that opening an assessment does not pay for it.
 * @param files text by file name, as in rubrics/README.md
 * @returns the rubric with its SHA-256, or every problem with file and line
 */
export async function readRubric(files: Readonly<Record<string, string>>): Promise<RubricRead> {
  const { parseRubric } = await import("./rubric-yaml.ts");
  return parseRubric(files);
}
