import * as v from "valibot";
import { isMap } from "./foreign.ts";
import { LIMITS } from "./limits.ts";
import { LINK_PATTERN } from "./link.ts";

/** The rest of each code of a problem is the message here: "level" is reported as "assessment.level". */
export const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit, "longText"));
/** Every object is loose: fields of a later version are kept and written back. A list is no object. */
export const map = v.custom<Readonly<Record<string, unknown>>>(isMap, "object");

const key = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, "key"));
export const moment = v.pipe(v.string(), v.check(isMoment, "date"));
const fact = v.union(
  [
    text(LIMITS.fact),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.pipe(v.array(text(LIMITS.fact)), v.maxLength(LIMITS.options, "manyOptions")),
  ],
  "fact",
);

const link = v.pipe(v.string(), v.maxLength(LIMITS.link, "link"), v.regex(LINK_PATTERN, "link"));

const answer = v.pipe(
  map,
  v.looseObject({
    level: v.exactOptional(v.picklist([1, 2, 3, 4, 5], "level")),
    evidence: v.exactOptional(v.picklist([0, 1, 2, 3, 4], "evidence")),
    notApplicable: v.exactOptional(
      v.pipe(v.string(), v.minLength(1, "reason"), v.maxLength(100, "reason")),
    ),
    unknown: v.exactOptional(v.literal(true, "unknown")),
    note: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.note, "longNote"))),
    links: v.exactOptional(v.pipe(v.array(link), v.maxLength(LIMITS.links, "manyLinks"))),
  }),
  v.check((given) => {
    const stated = ["level", "notApplicable", "unknown"].filter((state) =>
      Object.hasOwn(given, state),
    );
    return stated.length <= 1;
  }, "twoStates"),
);

export const answers = v.pipe(
  map,
  v.record(key, answer),
  v.check((given) => Object.keys(given).length <= LIMITS.answers, "manyAnswers"),
);
export const profile = v.pipe(
  map,
  v.record(key, fact),
  v.check((given) => Object.keys(given).length <= LIMITS.answers, "manyAnswers"),
);

export const rubric = v.pipe(
  map,
  v.looseObject({
    id: key,
    version: v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, "rubricVersion")),
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "hash")),
  }),
);

const weights = v.pipe(
  map,
  v.record(key, v.pipe(v.number(), v.finite("weight"), v.minValue(0, "weight"))),
  v.check((given) => Object.keys(given).length <= LIMITS.answers, "manyAnswers"),
);

const snapshot = v.pipe(
  map,
  v.looseObject({
    at: moment,
    label: text(LIMITS.label),
    answers,
    profile,
    rubric,
    weights: v.exactOptional(weights),
  }),
);

const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, "date"),
  v.check((given) => isMoment(`${given}T00:00:00Z`), "date"),
);

const goal = v.union(
  [
    v.looseObject({
      days: v.pipe(
        v.number("goal"),
        v.safeInteger("goal"),
        v.minValue(0, "goal"),
        v.maxValue(LIMITS.planDays, "goal"),
      ),
    }),
    v.looseObject({ band: key }),
  ],
  "goal",
);

const plan = v.pipe(
  map,
  v.looseObject({
    goal: v.exactOptional(goal),
    pinned: v.exactOptional(v.pipe(map, v.record(key, v.picklist([1, 2, 3, 4, 5], "level")))),
    forbidden: v.exactOptional(v.pipe(v.array(key), v.maxLength(LIMITS.answers, "manyAnswers"))),
    start: v.exactOptional(day),
  }),
);

export const id = v.pipe(v.string(), v.uuid("id"), v.toLowerCase());

const opinion = v.pipe(
  map,
  v.looseObject({
    id,
    reader: text(LIMITS.name),
    at: moment,
    blind: v.boolean(),
    rubric,
    answers,
  }),
);

const readingOf = v.pipe(
  map,
  v.looseObject({
    pack: id,
    assessment: id,
    blind: v.boolean(),
    reader: text(LIMITS.name),
    given: answers,
  }),
);

export const venture = v.pipe(
  map,
  v.looseObject({ name: text(LIMITS.name), oneLiner: text(LIMITS.oneLiner) }),
);

/** The shape of an assessment file of the current version, as formats.md tells it. */
export const assessmentSchema = v.pipe(
  map,
  v.looseObject({
    format: v.literal("touchstone/assessment", "format"),
    version: v.literal(1, "version"),
    // RFC 9562: written in lower case, read in either.
    id,
    revision: v.pipe(v.number(), v.safeInteger("revision"), v.minValue(0, "revision")),
    rubric,
    venture,
    profile,
    answers,
    snapshots: v.pipe(v.array(snapshot), v.maxLength(LIMITS.snapshots, "manySnapshots")),
    plan: v.exactOptional(plan),
    opinions: v.exactOptional(
      v.pipe(v.array(opinion), v.maxLength(LIMITS.opinions, "manyOpinions")),
    ),
    readingOf: v.exactOptional(readingOf),
    createdAt: moment,
    updatedAt: moment,
  }),
);

/** Whether a text is a moment in UTC that the calendar holds; `Date` alone would take 30 February for 2 March. */
function isMoment(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === value.slice(0, 19);
}
