import { canonicalJson, type Profile } from "#rubric";
import type { Answer, Assessment, Opinion, Plan, ReadingOf, Venture } from "./assessment.ts";
import { LIMITS } from "./limits.ts";
import { isLink } from "./link.ts";
import { fitText } from "./plain-text.ts";
import type { Programme, ProgrammeAnswers } from "./programme.ts";
import type { RubricRef } from "./rubric-ref.ts";

/** What a person changes, and what undo brings back. */
export type Content = Pick<
  Assessment,
  "rubric" | "venture" | "profile" | "answers" | "snapshots"
> & {
  readonly plan: Plan | undefined;
  readonly opinions: readonly Opinion[] | undefined;
  readonly readingOf: ReadingOf | undefined;
  readonly programme: Programme | undefined;
  readonly programmeAnswers: ProgrammeAnswers | undefined;
};

/** The content of an assessment; what it does not have is undefined. */
export function contentOf(assessment: Assessment): Content {
  const { rubric, venture, profile, answers, snapshots } = assessment;
  const { plan, opinions, readingOf, programme, programmeAnswers } = assessment;
  return {
    rubric,
    venture,
    profile,
    answers,
    snapshots,
    plan,
    opinions,
    readingOf,
    programme,
    programmeAnswers,
  };
}

/** A new, empty assessment at revision 1. `now` is ISO 8601 in UTC, `id` a UUID. */
export function createAssessment(start: {
  readonly id: string;
  readonly now: string;
  readonly rubric: RubricRef;
  readonly venture?: Partial<Venture>;
  /** The programme it applies to. */
  readonly programme?: Programme;
}): Assessment {
  const { id, version, hash } = start.rubric;
  return {
    format: "touchstone/assessment",
    version: 1,
    id: start.id,
    revision: 1,
    rubric: { id, version, hash },
    venture: fitVenture({ name: "", oneLiner: "", ...start.venture }),
    profile: {},
    answers: {},
    snapshots: [],
    ...(start.programme && { programme: start.programme }),
    createdAt: start.now,
    updatedAt: start.now,
  };
}

/** With one answer given, or taken back when `answer` is undefined. The same object when nothing changes. */
export function withAnswer(
  assessment: Assessment,
  criterionId: string,
  answer: Answer | undefined,
  now: string,
): Assessment {
  const { [criterionId]: before, ...others } = assessment.answers;
  const after = answer && fitAnswer(answer);
  if (!after && !before) return assessment;
  return withContent(
    assessment,
    { answers: after ? { ...assessment.answers, [criterionId]: after } : others },
    now,
  );
}

/** With some profile facts stated anew; `undefined`, or a number that is none, takes a fact back. The same object when nothing changes. */
export function withProfile(assessment: Assessment, facts: Profile, now: string): Assessment {
  const merged = Object.entries({ ...assessment.profile, ...facts });
  const stated = merged.filter(
    ([, fact]) => fact !== undefined && (typeof fact !== "number" || Number.isFinite(fact)),
  );
  return withContent(assessment, { profile: Object.fromEntries(stated) }, now);
}

/** With some of the venture's own words changed. The same object when nothing changes. */
export function withVenture(
  assessment: Assessment,
  venture: Partial<Venture>,
  now: string,
): Assessment {
  const merged = fitVenture({ ...assessment.venture, ...venture });
  return withContent(assessment, { venture: merged }, now);
}

/** With the name of the person whose second opinion this is. The same object when nothing changes, or when it is none. */
export function withReader(assessment: Assessment, name: string, now: string): Assessment {
  const { readingOf } = assessment;
  if (!readingOf) return assessment;
  const reader = fitText(name, LIMITS.name);
  return withContent(assessment, { readingOf: { ...readingOf, reader } }, now);
}

/**
 * With one of the programme's own questions answered, or the answer taken back when `answer` is undefined, blank or no number.
 * The same object when nothing changes.
 */
export function withProgrammeAnswer(
  assessment: Assessment,
  question: string,
  answer: string | number | undefined,
  now: string,
): Assessment {
  const { [question]: _before, ...others } = assessment.programmeAnswers ?? {};
  const fitted = typeof answer === "string" ? fitText(answer, LIMITS.note) : answer;
  const isGiven = typeof fitted === "number" ? Number.isFinite(fitted) : fitted?.trim();
  const after = isGiven && fitted !== undefined ? { ...others, [question]: fitted } : others;
  const programmeAnswers = Object.keys(after).length > 0 ? after : undefined;
  return withContent(assessment, { programmeAnswers }, now);
}

/**
 * With other content, one revision later; the way every change and every undo goes.
 * The same object when the content is equal, so that a keystroke that changes nothing is no revision.
 */
export function withContent(
  assessment: Assessment,
  content: Partial<Content>,
  now: string,
): Assessment {
  const before = contentOf(assessment);
  const after = { ...before, ...content };
  const parts = Object.keys(after) as (keyof Content)[];
  if (parts.every((part) => equal(after[part] ?? {}, before[part] ?? {}))) return assessment;
  const { plan, opinions, readingOf, programme, programmeAnswers, ...always } = after;
  const { plan: _plan, opinions: _opinions, readingOf: _reading, ...most } = assessment;
  const { programme: _programme, programmeAnswers: _answers, ...others } = most;
  return {
    ...others,
    ...always,
    ...(plan && { plan }),
    ...(opinions && { opinions }),
    ...(readingOf && { readingOf }),
    ...(programme && { programme }),
    ...(programmeAnswers && { programmeAnswers }),
    revision: assessment.revision + 1,
    updatedAt: now,
  };
}

/** The same facts as an assessment of its own, at revision 1 and under another name. */
export function copyAssessment(
  assessment: Assessment,
  copy: { readonly id: string; readonly name: string; readonly now: string },
): Assessment {
  const venture = fitVenture({ ...assessment.venture, name: copy.name });
  return { ...assessment, id: copy.id, revision: 1, venture, updatedAt: copy.now };
}

/** Whether two assessments say the same, whatever their revision and dates. */
export function sameContent(one: Assessment, other: Assessment): boolean {
  const facts = ({ revision: _r, updatedAt: _u, createdAt: _c, ...rest }: Assessment) => rest;
  return equal(facts(one), facts(other));
}

/** Field by field, so that one changed note does not write out the forty others. */
function equal(one: object, other: object): boolean {
  if (one === other) return true;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => {
    const theirs: unknown = right.get(key);
    return value === theirs || (right.has(key) && canonicalJson(value) === canonicalJson(theirs));
  });
}

function fitVenture(venture: Venture): Venture {
  return {
    ...venture,
    name: fitText(venture.name, LIMITS.name),
    oneLiner: fitText(venture.oneLiner, LIMITS.oneLiner),
  };
}

/** An answer as it can be stored: no empty note or list, texts within their limits. */
function fitAnswer(answer: Answer): Answer | undefined {
  const { note = "", links = [], ...said } = answer;
  const kept = links.filter(isLink).slice(0, LIMITS.links);
  const fitted = {
    ...said,
    ...(note === "" ? {} : { note: fitText(note, LIMITS.note) }),
    ...(kept.length === 0 ? {} : { links: kept }),
  };
  return Object.keys(fitted).length > 0 ? fitted : undefined;
}
