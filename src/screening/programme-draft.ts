import type { Programme, ProgrammeQuestion, Weighting } from "#assessment";
import { criteriaOf, type Rubric } from "#rubric";
import { swingWeights } from "#scoring";
import { orderShares, pairShares, pairsOf } from "./programme-weights.ts";

export interface QuestionDraft {
  readonly key: string;
  title: string;
  kind: ProgrammeQuestion["kind"];
  /** One option a line. */
  options: string;
  required: boolean;
}

/** A programme's settings as fields of a form: numbers as they are typed. */
export interface ProgrammeDraft {
  name: string;
  places: string;
  deadline: string;
  method: Weighting["method"];
  /** Weights of the dimensions, by id. */
  points: Record<string, string>;
  /** Place of each dimension, "1" the most important, by id. */
  order: Record<string, string>;
  /** By "first/second": "3" when the first is three times as important, "-3" when the second is. */
  pairs: Record<string, string>;
  /** Weights of the criteria, by id. */
  criteria: Record<string, string>;
  /** Whether a must-have is asked for, by `gateKey`. */
  gates: Record<string, boolean>;
  /** Lowest score of each band, by id. */
  bands: Record<string, string>;
  /** Least coverage in per cent. */
  coverage: string;
  questions: QuestionDraft[];
}

/** The key of a must-have in a draft. */
export function gateKey(criterion: string, index: number): string {
  return `${criterion}/${index}`;
}

/** The settings of a programme as fields. @param rubric as shipped, without the programme's settings */
export function draftOf(programme: Programme, rubric: Rubric): ProgrammeDraft {
  const { weights = {}, weighting, gatesOff = [], bands = {}, minCoverage } = programme;
  const ids = rubric.dimensions.map(({ id }) => id);
  const weightOf = ({ id, weight }: { id: string; weight: number }): [string, string] => [
    id,
    text(Object.hasOwn(weights, id) ? (weights[id] ?? weight) : weight),
  ];
  const places = weighting?.method === "order" ? weighting.places : {};
  const pairs = weighting?.method === "pairs" ? weighting.pairs : {};
  const off = new Set(gatesOff.map(({ criterion, index }) => gateKey(criterion, index)));
  return {
    name: programme.name,
    places: String(programme.places),
    deadline: programme.deadline,
    method: weighting?.method ?? "points",
    points: Object.fromEntries(rubric.dimensions.map(weightOf)),
    order: Object.fromEntries(ids.map((id, i) => [id, String(places[id] ?? i + 1)])),
    pairs: Object.fromEntries(
      pairsOf(ids).map(([a, b]) => [`${a}/${b}`, scaleOf(judged(pairs, a, b))]),
    ),
    criteria: Object.fromEntries(criteriaOf(rubric).map(weightOf)),
    gates: Object.fromEntries(
      criteriaOf(rubric).flatMap(({ id, gates = [] }) =>
        gates.map((_, index) => [gateKey(id, index), !off.has(gateKey(id, index))]),
      ),
    ),
    bands: Object.fromEntries(
      rubric.policy.bands.map(({ id, min }) => [
        id,
        text(Object.hasOwn(bands, id) ? (bands[id] ?? min) : min),
      ]),
    ),
    coverage: text(100 * (minCoverage ?? rubric.policy.minCoverage)),
    questions: programme.questions.map(({ id, title, kind, options = [], required }) => ({
      key: id,
      title,
      kind,
      options: options.join("\n"),
      required: required === true,
    })),
  };
}

/** The fields as the rubric has them; name, places, deadline and questions stay. */
export function resetDraft(
  draft: ProgrammeDraft,
  programme: Programme,
  rubric: Rubric,
): ProgrammeDraft {
  const {
    weights: _w,
    weighting: _m,
    gatesOff: _g,
    bands: _b,
    minCoverage: _c,
    ...plain
  } = programme;
  const { name, places, deadline, questions } = draft;
  return { ...draftOf(plain, rubric), name, places, deadline, questions };
}

/** A question to be filled in, with an id that no other has. */
export function newQuestion(questions: readonly Pick<QuestionDraft, "key">[]): QuestionDraft {
  const taken = new Set(questions.map(({ key }) => key));
  let number = questions.length + 1;
  while (taken.has(`q${number}`)) number += 1;
  return { key: `q${number}`, title: "", kind: "text", options: "", required: false };
}

/**
 * The share of each dimension in the whole that a draft comes to, in rubric order.
 * @returns shares that sum to 1, all 0 while there is no weight; null while a field is no number
 */
export function draftShares(draft: ProgrammeDraft, rubric: Rubric): readonly number[] | null {
  const ids = rubric.dimensions.map(({ id }) => id);
  if (draft.method === "order") return orderShares(ids, draftPlaces(draft));
  if (draft.method === "pairs") return pairShares(ids, draftPairs(draft));
  return partsOf(ids.map((id) => draft.points[id]));
}

/** Numbers as typed, as shares of their sum; null while one is no number from 0 to 100. */
export function partsOf(typed: readonly (string | undefined)[]): readonly number[] | null {
  const numbers = typed.map((field) => numberIn(field, 0, 100));
  const known = numbers.filter((number) => number !== null);
  if (known.length < numbers.length) return null;
  return swingWeights(known);
}

/** The places as numbers, by dimension id. */
export function draftPlaces({ order }: Pick<ProgrammeDraft, "order">): Record<string, number> {
  return Object.fromEntries(Object.entries(order).map(([id, place]) => [id, Number(place)]));
}

/** The comparisons as judgements 1/9..9 of the first over the second; equal ones are left out. */
export function draftPairs({ pairs }: Pick<ProgrammeDraft, "pairs">): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([pair, field]) => {
      const scale = Number(field);
      return Math.abs(scale) > 1 ? [[pair, scale > 0 ? scale : -1 / scale]] : [];
    }),
  );
}

/** The number a field states; null when it is none, or outside. */
export function numberIn(field: string | undefined, least: number, most: number): number | null {
  const plain = (field ?? "").normalize("NFKC").trim();
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(plain)) return null;
  const number = Number(plain);
  return number >= least && number <= most ? number : null;
}

function judged(pairs: Readonly<Record<string, number>>, a: string, b: string): number {
  const mirrored = pairs[`${b}/${a}`];
  return pairs[`${a}/${b}`] ?? (mirrored === undefined ? 1 : 1 / mirrored);
}

function scaleOf(judgement: number): string {
  return text(judgement >= 1 ? judgement : -1 / judgement);
}

/** A number as one would type it. */
function text(number: number): string {
  return String(Math.round(1e6 * number) / 1e6);
}
