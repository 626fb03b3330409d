import * as v from "valibot";
import { LIMITS } from "./limits.ts";
import { programmeSchema } from "./programme-schema.ts";
import {
  answers,
  id,
  map,
  moment,
  otherReadings,
  othersShown,
  profile,
  rubric,
  text,
  venture,
} from "./schema-parts.ts";

/** Neither empty, nor too long, nor the same venture twice. */
function oneOrMore<const Schema extends v.GenericSchema>(
  each: Schema,
  idOf: (item: v.InferOutput<Schema>) => string,
) {
  return v.pipe(
    v.array(each),
    v.minLength(1, "noApplicants"),
    v.maxLength(LIMITS.applicants, "manyApplicants"),
    v.check((items) => new Set(items.map(idOf)).size === items.length, "sameApplicant"),
  );
}

const applicant = v.pipe(
  map,
  v.looseObject({ id, venture, profile, answers, others: v.exactOptional(otherReadings) }),
);
const item = v.pipe(
  map,
  v.looseObject({
    reading: v.exactOptional(id),
    applicant: id,
    answers,
    champion: v.exactOptional(v.literal(true)),
    recused: v.exactOptional(v.literal(true)),
    comment: v.exactOptional(text(LIMITS.note)),
  }),
);

/** The shape of a review pack: what readers are given to read. */
export const reviewPackSchema = v.pipe(
  map,
  v.looseObject({
    format: v.literal("touchstone/review-pack", "format"),
    version: v.literal(1, "version"),
    id,
    createdAt: moment,
    rubric,
    blind: v.boolean(),
    programme: v.exactOptional(programmeSchema),
    reviewer: v.exactOptional(text(LIMITS.name)),
    othersShown: v.exactOptional(othersShown),
    applicants: oneOrMore(applicant, (given) => given.id),
  }),
);

/** The shape of a review: what one reader sends back. */
export const reviewSchema = v.pipe(
  map,
  v.looseObject({
    format: v.literal("touchstone/review", "format"),
    version: v.literal(1, "version"),
    id,
    pack: id,
    programme: v.exactOptional(id),
    rubric,
    reader: v.pipe(map, v.looseObject({ name: text(LIMITS.name) })),
    blind: v.boolean(),
    at: moment,
    items: oneOrMore(item, (given) => given.applicant),
  }),
);
