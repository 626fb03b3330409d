import * as v from "valibot";
import {
  answersSchema,
  idSchema,
  keySchema,
  LIMITS,
  mapSchema,
  momentSchema,
  profileSchema,
  programmeSchema,
  textSchema,
} from "#assessment";
import { rankSettingsSchema } from "../intake/intake-schema.ts";
import { INTAKE_LIMITS } from "../intake/limits.ts";

const name = textSchema(LIMITS.name);
const number = v.pipe(v.number(), v.finite());
const orNull = v.nullable(number);
const keys = v.array(keySchema);

const applicant = v.pipe(
  mapSchema,
  v.looseObject({
    id: idSchema,
    name,
    email: v.exactOptional(textSchema(LIMITS.fact)),
    profile: profileSchema,
    answers: answersSchema,
  }),
);

const review = v.pipe(
  mapSchema,
  v.looseObject({
    id: idSchema,
    applicant: idSchema,
    reviewer: name,
    at: momentSchema,
    answers: answersSchema,
    champion: v.boolean(),
    recused: v.boolean(),
  }),
);

/** Strict: what this version does not know, it could not make again. */
const row = v.pipe(
  mapSchema,
  v.strictObject({
    id: idSchema,
    status: v.picklist(["notAssessable", "blocked", "insufficient", "ranked"]),
    band: v.nullable(v.string()),
    score: orNull,
    scoreLow: orNull,
    scoreHigh: orNull,
    self: orNull,
    claimed: orNull,
    coverage: orNull,
    naShare: orNull,
    gatesFailed: keys,
    gatesUnresolved: keys,
    dimensions: v.record(keySchema, orNull),
    rank: orNull,
    rankLow: orNull,
    rankHigh: orNull,
    top: orNull,
    zone: v.nullable(v.picklist(["in", "grey", "out"])),
    reviewers: number,
    panel: orNull,
    panelAdjusted: orNull,
    spread: orNull,
    discuss: keys,
    champions: number,
  }),
);

/** The shape of a result file. */
export const resultSchema = v.pipe(
  mapSchema,
  v.looseObject({
    format: v.literal("touchstone/result", "format"),
    version: v.literal(1, "version"),
    createdAt: momentSchema,
    programme: programmeSchema,
    method: rankSettingsSchema,
    applicants: v.pipe(
      v.array(applicant),
      v.maxLength(INTAKE_LIMITS.applicants, "manyApplicants"),
      v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, "sameApplicant"),
    ),
    reviews: v.array(review),
    ranking: v.pipe(v.array(row), v.maxLength(INTAKE_LIMITS.applicants, "manyApplicants")),
  }),
);
