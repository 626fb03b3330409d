import type { Answer } from "#assessment";
import { canonicalJson } from "#rubric";

/**
 * The key under which consecutive edits of an answer join one undo step: letters of the same note do,
 * a level, a grade or a state never does.
 */
export function answerMergeKey(
  criterionId: string,
  before: Answer | undefined,
  after: Answer | undefined,
): string | null {
  return said(before) === said(after) ? `remarks:${criterionId}` : null;
}

function said(answer: Answer | undefined): string {
  const { note: _note, links: _links, ...rest } = answer ?? {};
  return canonicalJson(rest);
}

/** The name itself, or with the first free number behind it: "Lumen", "Lumen (2)", "Lumen (3)". */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken);
  if (!names.has(name)) return name;
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const numbered = `${stem} (${number})`.trim();
    if (!names.has(numbered)) return numbered;
  }
}
