import * as v from "valibot";
import {
  answersSchema,
  assessmentSchema,
  idSchema,
  keySchema,
  LIMITS,
  mapSchema,
  momentSchema,
  programmeSchema,
  rubricRefSchema,
  textSchema,
} from "#assessment";
import { INTAKE_LIMITS } from "./limits.ts";

/** Every object is loose: fields of a later version are kept and written back. The messages are the rest of a code `assessment.*`. */
const whole = (least: number) =>
  v.pipe(v.number("whole"), v.safeInteger("whole"), v.minValue(least, "whole"));
const name = textSchema(LIMITS.name);
const long = textSchema(LIMITS.note);
const ids = v.pipe(v.array(idSchema), v.maxLength(INTAKE_LIMITS.applicants, "manyApplicants"));
const verdict = v.picklist(["accept", "waitlist", "reject"], "verdict");

/** One applicant as it is kept. */
export const applicantRecordSchema = v.pipe(
  mapSchema,
  v.looseObject({
    id: idSchema,
    identity: textSchema(LIMITS.fact),
    email: v.nullable(textSchema(LIMITS.fact)),
    assessment: assessmentSchema,
    other: v.pipe(
      v.array(v.pipe(mapSchema, v.looseObject({ header: v.string(), value: v.string() }))),
      v.maxLength(INTAKE_LIMITS.columns, "manyColumns"),
    ),
    source: v.pipe(
      mapSchema,
      v.looseObject({ file: textSchema(LIMITS.fact), row: v.nullable(whole(1)) }),
    ),
    importedAt: momentSchema,
  }),
);

/** One review as it is kept. */
export const panelReviewSchema = v.pipe(
  mapSchema,
  v.looseObject({
    id: idSchema,
    applicant: idSchema,
    reviewer: name,
    pack: idSchema,
    rubric: rubricRefSchema,
    blind: v.boolean(),
    at: momentSchema,
    answers: answersSchema,
    champion: v.boolean(),
    recused: v.boolean(),
    comment: long,
  }),
);

export const decisionSchema = v.pipe(
  mapSchema,
  v.looseObject({
    applicant: idSchema,
    applied: v.nullable(verdict),
    pending: v.nullable(v.union([verdict, v.literal("none")], "verdict")),
    reason: long,
  }),
);

export const logEntrySchema = v.pipe(
  mapSchema,
  v.looseObject({
    seq: whole(1),
    at: momentSchema,
    by: name,
    what: v.picklist(
      [
        "created",
        "settings",
        "imported",
        "applicantChanged",
        "applicantRemoved",
        "reviewAdded",
        "reviewReplaced",
        "reviewRemoved",
        "assigned",
        "pending",
        "applied",
        "reason",
        "undone",
        "letter",
      ],
      "logged",
    ),
    applicant: v.nullable(idSchema),
    from: long,
    to: long,
  }),
);

const reviewer = v.pipe(
  mapSchema,
  v.looseObject({ name, limit: v.nullable(whole(0)), conflicts: ids, assigned: ids }),
);

const view = v.pipe(
  mapSchema,
  v.looseObject({
    name,
    columns: v.array(name),
    sort: v.looseObject({ column: name, descending: v.boolean() }),
    search: name,
    filters: v.record(keySchema, v.array(name)),
  }),
);

/** How a ranking is made. */
export const rankSettingsSchema = v.looseObject({
  basis: v.picklist(["self", "panel"], "basis"),
  adjusted: v.boolean(),
  draws: v.pipe(whole(1), v.maxValue(INTAKE_LIMITS.draws, "whole")),
  seed: v.pipe(v.number("whole"), v.safeInteger("whole")),
});

/** The record of an intake, without what stands beside it. */
export const intakeRecordSchema = v.pipe(
  mapSchema,
  v.looseObject({
    programme: programmeSchema,
    revision: whole(0),
    content: whole(0),
    logged: whole(0),
    by: name,
    reviewers: v.pipe(v.array(reviewer), v.maxLength(INTAKE_LIMITS.reviewers, "manyReviewers")),
    ranking: rankSettingsSchema,
    letters: v.exactOptional(v.looseObject({ opening: long, closing: long })),
    views: v.array(view),
    mappings: v.record(v.string(), v.unknown()),
  }),
);

/** The file of a whole intake. */
export const intakeFileSchema = v.pipe(
  mapSchema,
  v.looseObject({
    format: v.literal("touchstone/cohort", "format"),
    version: v.literal(1, "version"),
    record: intakeRecordSchema,
    applicants: v.pipe(
      v.array(applicantRecordSchema),
      v.maxLength(INTAKE_LIMITS.applicants, "manyApplicants"),
    ),
    reviews: v.array(panelReviewSchema),
    decisions: v.array(decisionSchema),
    log: v.array(logEntrySchema),
  }),
);
