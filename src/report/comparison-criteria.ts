import { type Answer, stateOf } from "#assessment";
import { printChange } from "#figures";
import { canonicalJson, criteriaOf } from "#rubric";
import { changeEffects } from "#scoring";
import {
  changeSide,
  type ComparisonWords,
  idsOfBoth,
  namesOf,
  type ScoredSide,
} from "./compared-side.ts";
import type { Comparison, CriterionChange } from "./comparison-model.ts";
import { mostFirst } from "./most-first.ts";

/** What floating point leaves of a change that is none. */
const NOISE = 1e-9;

/** What was answered otherwise, the largest effect on the score first. */
export function buildCriterionChanges(
  before: ScoredSide,
  after: ScoredSide,
  words: ComparisonWords,
): Comparison["criteria"] {
  const texts = words.messages.compare.result.criteria;
  const effects = changeEffects(changeSide(before.side), changeSide(after.side));
  const ids = idsOfBoth(criteriaOf(before.side.rules), criteriaOf(after.side.rules)).filter(
    (id) => !(isOut(id, before) && isOut(id, after)),
  );
  const lines = ids.flatMap((id) => changeOf(id, before, after, effects, words) ?? []);
  return {
    heading: texts.heading,
    intro: lines.length > 0 ? texts.intro : texts.none,
    effectLabel: texts.effect,
    // What has no effect to name stands after what has one.
    lines: mostFirst(lines, ({ effect }) => (effect.value === null ? -1 : Math.abs(effect.value))),
    unchanged: texts.unchanged(ids.length - lines.length),
  };
}

/** Not asked on this side: no part of its edition, or switched off by its profile. */
function isOut(id: string, scored: ScoredSide): boolean {
  return scored.off.has(id) || !isAsked(id, scored);
}

function isAsked(id: string, { side }: ScoredSide): boolean {
  return criteriaOf(side.rules).some((criterion) => criterion.id === id);
}

function changeOf(
  id: string,
  before: ScoredSide,
  after: ScoredSide,
  effects: ReadonlyMap<string, number | null>,
  words: ComparisonWords,
): CriterionChange | undefined {
  const [old, now] = [answerOf(id, before), answerOf(id, after)];
  const sameAsked = isOut(id, before) === isOut(id, after);
  if (sameAsked && canonicalJson(old ?? {}) === canonicalJson(now ?? {})) return undefined;
  const { title, dimensionOf } = namesOf(words);
  const remarks = remarksOf(old, now, words);
  const [from, to] = [stateText(id, before, words), stateText(id, after, words)];
  const inBoth = isAsked(id, before) && isAsked(id, after);
  return {
    criterionId: id,
    dimensionId: dimensionOf(id),
    title: title(id),
    before: from,
    after: to,
    remarks,
    // What reads as before, such as a note or "don't know yet" where nothing was said, has no effect.
    effect: effectFigure(inBoth ? (effects.has(id) ? effects.get(id) : 0) : null, words),
  };
}

function effectFigure(
  points: number | null | undefined,
  { messages }: ComparisonWords,
): CriterionChange["effect"] {
  const { noEffect, effectUnsaid } = messages.compare.result.criteria;
  if (points === undefined || points === null) return { value: null, text: effectUnsaid };
  return Math.abs(points) < NOISE
    ? { value: 0, text: noEffect }
    : { value: points, text: printChange(points) };
}

function answerOf(id: string, { side }: ScoredSide): Answer | undefined {
  return Object.hasOwn(side.answers, id) ? side.answers[id] : undefined;
}

function stateText(id: string, scored: ScoredSide, { rubric, messages }: ComparisonWords): string {
  const { answers, gaps } = messages.report;
  if (scored.off.has(id)) return answers.offByProfile;
  if (isOut(id, scored)) return messages.compare.result.criteria.gone;
  const answer = answerOf(id, scored);
  if (answer && "level" in answer) {
    const grade = answer.evidence ?? 0;
    const title = rubric.policy.evidenceGrades[grade] ?? "";
    return `${answers.level(answer.level)} · ${gaps.evidence(grade, title)}`;
  }
  if (answer && "notApplicable" in answer) {
    const allowed = criteriaOf(scored.side.rules).find((rule) => rule.id === id)?.naAllowed;
    if (!allowed) return answers.notAccepted;
    const reason = rubric.policy.naReasons.find((known) => known.id === answer.notApplicable);
    return answers.notApplicable(reason?.title ?? answer.notApplicable);
  }
  return stateOf(answer) === "unknown" ? answers.unknown : answers.unanswered;
}

function remarksOf(
  old: Answer | undefined,
  now: Answer | undefined,
  { messages }: ComparisonWords,
): string {
  const { note, links } = messages.compare.result.criteria;
  const otherLinks = (old?.links ?? []).join("\n") !== (now?.links ?? []).join("\n");
  return [
    ...((old?.note ?? "") === (now?.note ?? "") ? [] : [note]),
    ...(otherLinks ? [links] : []),
  ].join(messages.report.betweenSentences);
}
