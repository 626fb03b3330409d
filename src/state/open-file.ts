import type { StoreApi } from "zustand";
import { type Assessment, checkAgainstRubric, sameContent } from "#assessment";
import { type Checked, type Problem, problem, type Rubric } from "#rubric";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { loadRubric } from "./rubric-store.ts";
import { useSettings } from "./settings-store.ts";

/** The person's decision when a file and this device hold different versions of one assessment. */
export interface OpenChoice {
  readonly kind: "choice";
  readonly incoming: Assessment;
  readonly current: Assessment;
  /** How the file's revision stands to the one here; "diverged": equal number, other content. A newer number proves no descent. */
  readonly relation: "older" | "newer" | "diverged";
}

export type OpenResult =
  | { readonly kind: "added"; readonly id: string }
  /** Already here, word for word. */
  | { readonly kind: "same"; readonly id: string }
  | OpenChoice
  /** Refused; nothing changed. Put into words by `describeProblem` and `describePath`. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** What became of a file, and what its reader should know about it, e.g. that a report PDF was changed; put into words like a problem. */
export type FileResult = OpenResult & { readonly note?: Problem };

/**
 * Opens a file a person chose or dropped, an assessment or a report PDF: reads it, holds it against its rubric, and adds it to the
 * library. Never writes over an assessment with the same id: that is a choice for `settleChoice`.
 */
export async function openFile(
  file: Pick<File, "arrayBuffer" | "size" | "slice">,
  library: StoreApi<LibraryState> = useLibrary,
): Promise<FileResult> {
  const { readIncoming } = await import("#intake");
  const read = await readIncoming(file);
  if (!read.ok) return { kind: "refused", problems: read.problems };
  const { assessment, note } = read.value;
  const result = await openAssessment(assessment, library);
  return note ? { ...result, note } : result;
}

/** Adds an assessment that was read from outside, as `openFile` does. */
export async function openAssessment(
  incoming: Assessment,
  library: StoreApi<LibraryState> = useLibrary,
): Promise<OpenResult> {
  const checked = await checkIncoming(incoming);
  if (!checked.ok) return { kind: "refused", problems: checked.problems };
  const { id } = incoming;
  const current = library.getState().assessments[id];
  if (!current) {
    library.getState().add(incoming);
    return { kind: "added", id };
  }
  if (sameContent(incoming, current)) return { kind: "same", id };
  const distance = incoming.revision - current.revision;
  const relation = distance === 0 ? "diverged" : distance < 0 ? "older" : "newer";
  return { kind: "choice", incoming, current, relation };
}

/**
 * Carries out a choice: the file as a copy beside the assessment here, or in its place (which undo takes back).
 * @returns the id of the assessment to show
 */
export function settleChoice(
  { incoming }: OpenChoice,
  decision: "keepBoth" | "replace",
  library: StoreApi<LibraryState> = useLibrary,
): string {
  if (decision === "keepBoth") return library.getState().addCopy(incoming);
  library.getState().replace(incoming);
  return incoming.id;
}

/** Holds an assessment read from outside against its rubric. @returns the rubric, or what does not fit */
export async function checkIncoming(assessment: Assessment): Promise<Checked<Rubric>> {
  const { id } = assessment.rubric;
  const load = await loadRubric(id, useSettings.getState().language);
  if (!load.ok) {
    const code = load.reason === "absent" ? "assessment.noRubric" : "file.rubricFailed";
    return { ok: false, problems: [problem(["rubric", "id"], code, { id })] };
  }
  const problems = checkAgainstRubric(assessment, load.rubric);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: load.rubric };
}
