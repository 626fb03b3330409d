import * as v from "valibot";
import { isMap } from "./foreign.ts";
import { LIMITS } from "./limits.ts";
import { LINK_PATTERN } from "./link.ts";

/** The rest of each code of a problem is the message here: "level" is reported as "assessment.level". */
export const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit, "longText"));
/** Every object is loose: fields of a later version are kept and written back. A list is no object. */
export const map = v.custom<Readonly<Record<string, unknown>>>(isMap, "object");

export const key = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, "key"));
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

export const id = v.pipe(v.string(), v.uuid("id"), v.toLowerCase());

export const venture = v.pipe(
  map,
  v.looseObject({ name: text(LIMITS.name), oneLiner: text(LIMITS.oneLiner) }),
);

/** Whether a text is a moment in UTC that the calendar holds; `Date` alone would take 30 February for 2 March. */
export function isMoment(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === value.slice(0, 19);
}

/** When a reader sees what others answered. */
export const othersShown = v.picklist(["afterOwn", "always"], "othersShown");

/** What other readers answered about one venture. */
export const otherReadings = v.pipe(
  v.array(v.pipe(map, v.looseObject({ reader: text(LIMITS.name), answers }))),
  v.maxLength(LIMITS.opinions, "manyOpinions"),
);
