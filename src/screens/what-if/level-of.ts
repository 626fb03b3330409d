import type { Answer } from "#assessment";
import type { Level } from "#rubric";

export function levelOf(answer: Answer | undefined): Level | null {
  return answer && "level" in answer ? answer.level : null;
}
