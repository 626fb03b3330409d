import type { Messages } from "#i18n";
import type { Meaning, Target } from "#intake";
import type { Rubric } from "#rubric";

export interface MeaningOption {
  /** The meaning as the value of a list's option. */
  readonly id: string;
  readonly title: string;
  readonly means: Meaning | null;
}

/** Of an anchor, what fits on a line. */
const ANCHOR = 60;

/** What a value of a column may mean, given where the column goes; the first is that nobody has said yet. */
export function meaningOptions(
  target: Target,
  rubric: Rubric,
  words: Messages["intake"]["table"]["values"],
): readonly MeaningOption[] {
  const open: readonly (readonly [Meaning | null, string])[] = [[null, words.open]];
  return [...open, ...meanings(target, rubric, words)].map(([means, title]) => ({
    id: idOf(means),
    title,
    means,
  }));
}

/** A meaning as text, the same for the same meaning. */
export function idOf(means: Meaning | null): string {
  return means === null ? "" : JSON.stringify(means);
}

function meanings(
  target: Target,
  rubric: Rubric,
  words: Messages["intake"]["table"]["values"],
): readonly (readonly [Meaning, string])[] {
  const state = (name: "unknown" | "notApplicable" | "unanswered"): [Meaning, string] => [
    { state: name },
    words[name],
  ];
  if (target.kind === "evidence") {
    return GRADES.map((grade) => [
      { grade },
      words.grade(grade, rubric.policy.evidenceGrades[grade] ?? ""),
    ]);
  }
  if (target.kind === "level") {
    const criterion = rubric.dimensions
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === target.criterion);
    const levels = LEVELS.map((level): [Meaning, string] => [
      { level },
      words.level(level, short(criterion?.levels[level - 1] ?? "")),
    ]);
    return [...levels, state("unknown"), state("notApplicable"), state("unanswered")];
  }
  if (target.kind !== "profile") return [];
  const question = rubric.profile.find(({ id }) => id === target.question);
  if (question?.kind === "boolean") {
    return [[{ truth: true }, words.yes], [{ truth: false }, words.no], state("unanswered")];
  }
  const options = (question?.options ?? []).map(({ id, title }): [Meaning, string] => [
    { option: id },
    title,
  ]);
  return [...options, state("unanswered")];
}

const LEVELS = [1, 2, 3, 4, 5] as const;
const GRADES = [0, 1, 2, 3, 4] as const;

function short(text: string): string {
  return text.length > ANCHOR ? `${text.slice(0, ANCHOR)}…` : text;
}
