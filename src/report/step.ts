import {
  actionsFor,
  type Criterion,
  type EvidenceGrade,
  type Guidance,
  type Level,
  type OptionOrder,
  type Profile,
} from "#rubric";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
const GRADES: readonly EvidenceGrade[] = [0, 1, 2, 3, 4];

/** A level with the grade of its evidence. */
export interface AnsweredLevel {
  readonly level: Level;
  readonly grade: EvidenceGrade;
}

/** Where the next thing to do leads: one level up, or at level 5 to better evidence for it. */
export interface Step extends AnsweredLevel {
  readonly kind: "level" | "evidence";
  readonly guidance: Guidance<string> | undefined;
  /** What to do, as it reads for this venture's profile. */
  readonly actions: readonly string[];
}

/** @returns null at level 5 with grade 4: nothing is left to do. */
export function nextStep(
  { guidance: steps }: Pick<Criterion, "guidance">,
  { level, grade }: AnsweredLevel,
  profile: Profile,
  order: OptionOrder,
): Step | null {
  const read = (guidance: Guidance<string> | undefined) => ({
    guidance,
    actions: guidance ? actionsFor(guidance, profile, order) : [],
  });
  const nextLevel = LEVELS[level];
  if (nextLevel) {
    const guidance = steps[level - 1];
    // The new level stands on what the step produces, not on evidence for the old one.
    return { kind: "level", level: nextLevel, grade: guidance?.grade ?? 0, ...read(guidance) };
  }
  const nextGrade = GRADES[grade + 1];
  if (nextGrade === undefined) return null;
  const guidance = steps.at(-1);
  const earned = guidance && guidance.grade > grade ? guidance.grade : nextGrade;
  return { kind: "evidence", level, grade: earned, ...read(guidance) };
}
