import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { programmeAnswers, programmeSchema } from "./programme-schema.ts";
import {
  answers,
  id,
  isMoment,
  key,
  map,
  moment,
  otherReadings,
  othersShown,
  profile,
  rubric,
  text,
  venture,
} from "./schema-parts.ts";

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
    champion: v.exactOptional(v.literal(true)),
    recused: v.exactOptional(v.literal(true)),
    comment: v.exactOptional(text(LIMITS.note)),
    others: v.exactOptional(otherReadings),
    othersShown: v.exactOptional(othersShown),
    given: answers,
  }),
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
    programme: v.exactOptional(programmeSchema),
    programmeAnswers: v.exactOptional(programmeAnswers),
    createdAt: moment,
    updatedAt: moment,
  }),
);
