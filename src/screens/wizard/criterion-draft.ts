import type { Answer } from "#assessment";
import type { EvidenceGrade, Level } from "#rubric";
import { isLink } from "#state";

/** What stands in the fields of one open criterion, before it is an answer. */
export interface CriterionDraft {
  /** "1".."5", "unknown", "notApplicable", or "" while nothing is chosen. */
  choice: string;
  /** Id of the reason for "not applicable". */
  reason: string;
  /** "0".."4", or "" for none. */
  evidence: string;
  note: string;
  /** Objects, because a field array needs them. */
  links: { address: string }[];
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
const GRADES: readonly EvidenceGrade[] = [0, 1, 2, 3, 4];
const DRAFTED = new Set(["level", "notApplicable", "unknown", "evidence", "note", "links"]);

export function draftOf(answer: Answer = {}): CriterionDraft {
  return {
    choice: choiceOf(answer),
    reason: "notApplicable" in answer ? answer.notApplicable : "",
    evidence: "evidence" in answer ? String(answer.evidence) : "",
    note: answer.note ?? "",
    links: (answer.links ?? []).map((address) => ({ address })),
  };
}

function choiceOf(answer: Answer): string {
  if ("level" in answer) return String(answer.level);
  if ("notApplicable" in answer) return "notApplicable";
  return "unknown" in answer ? "unknown" : "";
}

/**
 * The answer a draft stands for: only what is valid is in it, so a link half typed or a "not applicable"
 * without its reason stays in the draft. `undefined` when nothing is left.
 * @param before the answer it replaces; fields of a later version that the form does not know are carried over
 */
export function answerOf(draft: CriterionDraft, before?: Answer): Answer | undefined {
  const links = draft.links.map(({ address }) => address.trim()).filter(isLink);
  const carried = Object.fromEntries(
    Object.entries(before ?? {}).filter(([field]) => !DRAFTED.has(field)),
  );
  const remarks = {
    ...carried,
    ...(draft.note !== "" && { note: draft.note }),
    ...(links.length > 0 && { links }),
  };
  const grade = GRADES.find((value) => String(value) === draft.evidence);
  const evidence = grade === undefined ? {} : { evidence: grade };
  const level = LEVELS.find((value) => String(value) === draft.choice);
  if (level) return { level, ...evidence, ...remarks };
  if (draft.choice === "unknown") return { unknown: true, ...remarks };
  if (draft.choice === "notApplicable" && draft.reason !== "") {
    return { notApplicable: draft.reason, ...remarks };
  }
  const open = { ...evidence, ...remarks };
  return Object.keys(open).length > 0 ? open : undefined;
}

/** Whether two answers say the same, whatever the order of their parts. */
export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(answer: Answer | undefined): unknown {
  return Object.entries(answer ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
