import type { Answer, Answers } from "#assessment";
import { criteriaOf, type Profile, type Rules } from "#rubric";
import { type ChangeSide, preparedSide } from "./change-side.ts";
import { scoreAssessment } from "./score-assessment.ts";
import type { Scorecard } from "./scorecard.ts";

/** What a score changed by, in points; `answers` + `evidence` + `notApplicable` + `rubric` = `after` − `before`. */
export interface ChangeSplit {
  readonly before: number;
  readonly after: number;
  /** Levels raised or lowered, questions answered or taken back. */
  readonly answers: number;
  /** Evidence grades of what was answered before and after. */
  readonly evidence: number;
  /** What counts at all: "not applicable" said or taken back, and what the profile switches. */
  readonly notApplicable: number;
  /** Another edition of the rubric, or other weights. */
  readonly rubric: number;
}

/** The parts of the change of each score; null where one of its ends cannot be said. */
export interface Change {
  /** Evidence-backed score, before caps. */
  readonly adjusted: ChangeSplit | null;
  /** The same under the caps of failed must-haves. */
  readonly final: ChangeSplit | null;
  readonly claimed: ChangeSplit | null;
}

/**
 * Splits a change into its causes by substituting them one after another: answers, evidence, what is not applicable,
 * rubric (docs/scoring.md, Explanations). Each part is the difference two neighbouring substitutions make, so they add up.
 * @throws ScoringRubricError when one of the rubrics cannot be scored
 */
export function splitChange(before: ChangeSide, after: ChangeSide): Change {
  const notApplicable = whereAllowed(before.rules);
  const levels = mixed(before, after, notApplicable, levelsOf);
  const grades = mixed(before, after, notApplicable, (_old, now) => now);
  const stages = [
    scored(before, before.profile, before.answers),
    scored(before, before.profile, levels),
    scored(before, before.profile, grades),
    scored(before, after.profile, after.answers),
    scored(after, after.profile, after.answers),
  ];
  const split = (key: "adjusted" | "final" | "claimed") => splitOf(stages.map((card) => card[key]));
  return { adjusted: split("adjusted"), final: split("final"), claimed: split("claimed") };
}

function scored(side: ChangeSide, profile: Profile, answers: Answers): Scorecard {
  const { rubric, answers: given } = preparedSide({ ...side, profile, answers });
  return scoreAssessment(rubric, given);
}

/** The answers on the way: those "not applicable" at either end stay as they were, the others become what `change` makes of both. */
function mixed(
  before: ChangeSide,
  after: ChangeSide,
  notApplicable: (id: string, answer: Answer | undefined) => boolean,
  change: (old: Answer | undefined, now: Answer | undefined) => Answer | undefined,
): Answers {
  const ids = [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])];
  const of = (answers: Answers, id: string) =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [old, now] = [of(before.answers, id), of(after.answers, id)];
      const next = notApplicable(id, old) || notApplicable(id, now) ? old : change(old, now);
      return next ? [[id, next] as const] : [];
    }),
  );
}

/** The level of after with the evidence of before; what was not answered before brings its own. */
function levelsOf(old: Answer | undefined, now: Answer | undefined): Answer | undefined {
  if (!old || !now || !("level" in old) || !("level" in now)) return now;
  const { evidence: _after, ...level } = now;
  return old.evidence === undefined ? level : { ...level, evidence: old.evidence };
}

/** Whether an answer takes its criterion out; where that is not allowed, it scores as unanswered and is split as such. */
function whereAllowed(rules: Rules): (id: string, answer: Answer | undefined) => boolean {
  const refused = new Set(
    criteriaOf(rules)
      .filter(({ naAllowed }) => !naAllowed)
      .map(({ id }) => id),
  );
  return (id, answer) => answer !== undefined && "notApplicable" in answer && !refused.has(id);
}

/** A stage that has no score moves nothing; the next one takes its part too. */
function splitOf(stages: readonly (number | null)[]): ChangeSplit | null {
  const [before = null] = stages;
  const after = stages.at(-1) ?? null;
  if (before === null || after === null) return null;
  let last = before;
  const [answers = 0, evidence = 0, notApplicable = 0, rubric = 0] = stages
    .slice(1)
    .map((stage) => {
      const part = (stage ?? last) - last;
      last = stage ?? last;
      return part;
    });
  return { before, after, answers, evidence, notApplicable, rubric };
}
