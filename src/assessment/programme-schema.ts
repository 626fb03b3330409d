import * as v from "valibot";
import { id, key, map, moment, rubric, text } from "./schema-parts.ts";
import { LIMITS } from "./limits.ts";

const ofPercent = v.pipe(v.number("percent"), v.minValue(0, "percent"), v.maxValue(100, "percent"));
const percents = v.pipe(
  map,
  v.record(key, ofPercent),
  v.check((given) => Object.keys(given).length <= LIMITS.answers, "manyAnswers"),
);

const question = v.pipe(
  map,
  v.looseObject({
    id: key,
    title: v.pipe(text(LIMITS.oneLiner), v.minLength(1, "emptyQuestion")),
    kind: v.picklist(["text", "number", "choice"], "questionKind"),
    options: v.exactOptional(
      v.pipe(v.array(text(LIMITS.name)), v.maxLength(LIMITS.options, "manyOptions")),
    ),
    required: v.exactOptional(v.boolean()),
  }),
  v.check(({ kind, options }) => kind !== "choice" || (options ?? []).length > 1, "fewOptions"),
);

const judgement = v.pipe(
  v.number("judgement"),
  v.minValue(1 / 9, "judgement"),
  v.maxValue(9, "judgement"),
);
const place = v.pipe(v.number("place"), v.safeInteger("place"), v.minValue(1, "place"));
const pair = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9-]+$/, "key"));

const weighting = v.union(
  [
    v.looseObject({ method: v.literal("points") }),
    v.looseObject({ method: v.literal("order"), places: v.pipe(map, v.record(key, place)) }),
    v.looseObject({ method: v.literal("pairs"), pairs: v.pipe(map, v.record(pair, judgement)) }),
  ],
  "weighting",
);

const gateOff = v.pipe(
  map,
  v.looseObject({
    criterion: key,
    index: v.pipe(v.number("gateIndex"), v.safeInteger("gateIndex"), v.minValue(0, "gateIndex")),
  }),
);

/** The shape of a programme file. */
export const programmeSchema = v.pipe(
  map,
  v.looseObject({
    format: v.literal("touchstone/programme", "format"),
    version: v.literal(1, "version"),
    id,
    name: text(LIMITS.name),
    rubric,
    weights: v.exactOptional(percents),
    weighting: v.exactOptional(weighting),
    gatesOff: v.exactOptional(v.pipe(v.array(gateOff), v.maxLength(LIMITS.answers, "manyAnswers"))),
    bands: v.exactOptional(percents),
    minCoverage: v.exactOptional(
      v.pipe(v.number("share"), v.minValue(0, "share"), v.maxValue(1, "share")),
    ),
    questions: v.pipe(
      v.array(question),
      v.maxLength(LIMITS.questions, "manyQuestions"),
      v.check(
        (given) => new Set(given.map((each) => each.id)).size === given.length,
        "sameQuestion",
      ),
    ),
    deadline: text(LIMITS.fact),
    places: v.pipe(
      v.number("places"),
      v.safeInteger("places"),
      v.minValue(1, "places"),
      v.maxValue(LIMITS.places, "places"),
    ),
    createdAt: moment,
    updatedAt: moment,
  }),
);

/** Answers to a programme's own questions. */
export const programmeAnswers = v.pipe(
  map,
  v.record(key, v.union([text(LIMITS.note), v.pipe(v.number(), v.finite())], "fact")),
  v.check((given) => Object.keys(given).length <= LIMITS.questions, "manyQuestions"),
);
