import * as v from "valibot";
import type { Condition } from "./condition.ts";

const id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/, "id"));
const filled = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, "emptyText"),
  v.maxLength(2_000, "longText"),
);
const text = v.strictObject({ zh: filled, en: filled });
const texts = (least: number, most: number) =>
  v.pipe(v.array(text), v.minLength(least, "tooFew"), v.maxLength(most, "tooMany"));
const weight = v.pipe(v.number(), v.finite("weight"), v.minValue(0, "weight"));
const share = v.pipe(v.number(), v.minValue(0, "share"), v.maxValue(1, "share"));
const points = v.pipe(v.number(), v.minValue(0, "points"), v.maxValue(100, "points"));
const grade = v.picklist([0, 1, 2, 3, 4], "grade");
const ids = v.array(id);
const origin = v.array(v.string());

const scalar = v.union([v.string(), v.number(), v.boolean()]);
const condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union(
    [
      v.strictObject({ all: v.array(condition) }),
      v.strictObject({ any: v.array(condition) }),
      v.strictObject({ not: condition }),
      v.strictObject({ fact: id, equals: scalar }),
      v.strictObject({ fact: id, in: v.array(v.string()) }),
      v.strictObject({ fact: id, atLeast: v.union([v.string(), v.number()]) }),
    ],
    "condition",
  ),
);

const gate = v.strictObject({
  when: v.optional(condition),
  level: v.picklist([0, 1, 2, 3, 4], "gateLevel"),
  minEvidence: v.optional(grade),
  effect: v.picklist(["cap", "block", "warn"], "effect"),
  cap: v.optional(points),
  reason: text,
});

const action = v.strictObject({ when: v.optional(condition), zh: filled, en: filled });

const guidance = v.strictObject({
  actions: v.pipe(v.array(action), v.minLength(1, "tooFew"), v.maxLength(12, "tooMany")),
  artefact: text,
  days: v.pipe(v.number(), v.integer("days"), v.minValue(1, "days")),
  grade,
  who: text,
  trap: v.optional(text),
  sources: v.optional(ids),
  origin: v.optional(origin),
});

const criterion = v.strictObject({
  id,
  weight,
  core: v.optional(v.boolean()),
  appliesWhen: v.optional(condition),
  naAllowed: v.boolean(),
  gates: v.optional(v.array(gate)),
  values: v.optional(v.pipe(v.array(points), v.length(5, "five"))),
  title: text,
  question: text,
  why: text,
  levels: v.pipe(v.array(text), v.length(5, "five")),
  evidence: texts(1, 6),
  traps: texts(1, 6),
  guidance: v.pipe(v.array(guidance), v.length(4, "four")),
  sources: ids,
  origin,
});

const option = v.strictObject({
  id,
  title: text,
  help: v.optional(text),
  origin: v.optional(origin),
});

const question = v.strictObject({
  id,
  kind: v.picklist(["single", "multi", "boolean", "number"], "kind"),
  group: v.picklist(["essentials", "description"], "group"),
  ordered: v.optional(v.boolean()),
  required: v.optional(v.boolean()),
  min: v.optional(v.number()),
  title: text,
  why: text,
  help: v.optional(text),
  options: v.optional(v.array(option)),
});

const sourceEntries = {
  title: text,
  publisher: v.union([filled, text]),
  date: v.string(),
  address: v.union(
    [v.literal(""), v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "address"))],
    "address",
  ),
  asOf: v.pipe(v.string(), v.isoDate("isoDate")),
  status: v.picklist(["V", "S", "C", "U"], "status"),
  fact: v.optional(text),
  note: v.optional(text),
};

const regulation = v.strictObject({
  jurisdictions: v.pipe(v.array(v.strictObject({ id, title: text })), v.minLength(1, "tooFew")),
  notes: v.array(
    v.strictObject({
      id,
      jurisdiction: id,
      when: condition,
      title: text,
      text,
      criteria: v.pipe(ids, v.minLength(1, "tooFew")),
      sources: v.pipe(ids, v.minLength(1, "tooFew")),
    }),
  ),
});

const risks = v.strictObject({
  shownBelow: points,
  types: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text,
        what: text,
        criteria: v.pipe(ids, v.minLength(1, "tooFew")),
      }),
    ),
    v.minLength(1, "tooFew"),
  ),
});

const headEntries = {
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, "semver")),
  title: text,
  disclaimer: text,
  languages: v.pipe(v.array(v.picklist(["zh", "en"])), v.minLength(1, "tooFew")),
  policy: v.strictObject({
    evidenceFactors: v.pipe(v.array(share), v.length(5, "five")),
    evidenceGrades: v.pipe(v.array(text), v.length(5, "five")),
    minCoverage: share,
    naShareWarning: share,
    balanceGap: points,
    firmness: v.strictObject({
      weightSpread: share,
      levelShift: v.pipe(v.array(share), v.length(5, "five")),
      firm: share,
      likely: share,
    }),
    bands: v.pipe(
      v.array(v.strictObject({ id, min: points, title: text, sentence: text })),
      v.minLength(1, "tooFew"),
    ),
    naReasons: v.pipe(v.array(v.strictObject({ id, title: text })), v.minLength(1, "tooFew")),
  }),
};

const dimensionEntries = { id, weight, title: text, intro: text };
const atLeastOne = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(1, "tooFew"));
const criteria = atLeastOne(criterion);

/** The shape of a whole rubric as written; rules between its parts are checked in compile.ts. */
export const rubricSchema = v.strictObject({
  ...headEntries,
  profile: v.array(question),
  dimensions: atLeastOne(v.strictObject({ ...dimensionEntries, criteria })),
  sources: v.array(v.strictObject({ id, ...sourceEntries })),
  regulation: v.optional(regulation),
  risks: v.optional(risks),
});

/** The shape of each file of a rubric folder, for editors. `dimension` is that of every `<dimension>.yaml`. */
export const rubricFileSchemas = {
  rubric: v.strictObject({
    ...headEntries,
    dimensions: atLeastOne(v.strictObject(dimensionEntries)),
  }),
  profile: v.strictObject({ questions: v.array(question) }),
  dimension: criteria,
  sources: v.record(id, v.strictObject(sourceEntries)),
  regulation,
  risks,
} as const;
