import { fitText, LIMITS, type Programme, type ProgrammeQuestion } from "#assessment";
import { criteriaOf, type Rubric } from "#rubric";
import {
  draftPairs,
  draftPlaces,
  draftShares,
  gateKey,
  numberIn,
  type ProgrammeDraft,
  type QuestionDraft,
} from "./programme-draft.ts";

/** What is wrong with one field of a draft; the interface puts it into words. */
export interface DraftIssue {
  /** Path of the field, e.g. "bands.viable". */
  readonly field: string;
  readonly code:
    | "name"
    | "places"
    | "weight"
    | "noWeight"
    | "band"
    | "firstBand"
    | "bandOrder"
    | "coverage"
    | "questionTitle"
    | "fewOptions";
}

export type DraftRead =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly issues: readonly DraftIssue[] };

/**
 * The programme that a draft states; what is as the rubric has it is left out.
 * @param before the programme as it was; keeps its id, rubric and dates
 * @param rubric as shipped, without the programme's settings
 */
export function readDraft(draft: ProgrammeDraft, before: Programme, rubric: Rubric): DraftRead {
  const issues = issuesOf(draft, rubric);
  if (issues.length > 0) return { ok: false, issues };
  const {
    weights: _weights,
    weighting: _weighting,
    gatesOff: _gates,
    bands: _bands,
    minCoverage: _coverage,
    ...kept
  } = before;
  const coverage = (numberIn(draft.coverage, 0, 100) ?? 0) / 100;
  const weights = weightsOf(draft, rubric);
  const gatesOff = gatesOffOf(draft, rubric);
  const bands = bandsOf(draft, rubric);
  return {
    ok: true,
    programme: {
      ...kept,
      name: fitText(draft.name.trim(), LIMITS.name),
      deadline: fitText(draft.deadline.trim(), LIMITS.fact),
      places: numberIn(draft.places, 1, LIMITS.places) ?? 1,
      ...(Object.keys(weights).length > 0 && { weights }),
      ...(draft.method === "order" && {
        weighting: { method: "order", places: draftPlaces(draft) },
      }),
      ...(draft.method === "pairs" && { weighting: { method: "pairs", pairs: draftPairs(draft) } }),
      ...(gatesOff.length > 0 && { gatesOff }),
      ...(bands && { bands }),
      ...(coverage !== rubric.policy.minCoverage && { minCoverage: coverage }),
      questions: draft.questions.map(questionOf),
    },
  };
}

function issuesOf(draft: ProgrammeDraft, rubric: Rubric): DraftIssue[] {
  const places = numberIn(draft.places, 1, LIMITS.places);
  return [
    ...(draft.name.trim() === "" ? [{ field: "name", code: "name" } as const] : []),
    ...(places === null || !Number.isInteger(places)
      ? [{ field: "places", code: "places" } as const]
      : []),
    ...(draft.method === "points" ? groupIssues("points", draft.points, rubric.dimensions) : []),
    ...rubric.dimensions.flatMap(({ criteria }) =>
      groupIssues("criteria", draft.criteria, criteria),
    ),
    ...bandIssues(draft, rubric),
    ...(numberIn(draft.coverage, 0, 100) === null
      ? [{ field: "coverage", code: "coverage" } as const]
      : []),
    ...draft.questions.flatMap(questionIssues),
  ];
}

/** Weights of one group: each a number, and not all of them 0. */
function groupIssues(
  name: "points" | "criteria",
  fields: Readonly<Record<string, string>>,
  items: readonly { readonly id: string }[],
): DraftIssue[] {
  const numbers = items.map(({ id }) => ({ id, weight: numberIn(fields[id], 0, 100) }));
  const wrong = numbers.filter(({ weight }) => weight === null);
  if (wrong.length > 0) {
    return wrong.map(({ id }) => ({ field: `${name}.${id}`, code: "weight" }));
  }
  const [first] = items;
  const isEmpty = first && numbers.every(({ weight }) => weight === 0);
  return isEmpty ? [{ field: `${name}.${first.id}`, code: "noWeight" }] : [];
}

function bandIssues({ bands }: ProgrammeDraft, { policy }: Rubric): DraftIssue[] {
  const starts = policy.bands.map(({ id }) => numberIn(bands[id], 0, 100));
  return policy.bands.flatMap(({ id }, i): DraftIssue[] => {
    const field = `bands.${id}`;
    const start = starts[i] ?? null;
    if (start === null) return [{ field, code: "band" }];
    if (i === 0) return start === 0 ? [] : [{ field, code: "firstBand" }];
    const before = starts[i - 1] ?? null;
    return before !== null && start <= before ? [{ field, code: "bandOrder" }] : [];
  });
}

function questionIssues({ title, kind, options }: QuestionDraft, place: number): DraftIssue[] {
  if (title.trim() === "") return [{ field: `questions.${place}.title`, code: "questionTitle" }];
  const isShort = kind === "choice" && optionsIn(options).length < 2;
  return isShort ? [{ field: `questions.${place}.options`, code: "fewOptions" }] : [];
}

/** Weights that differ from the rubric's; those of the dimensions all or none, as only their proportion counts. */
function weightsOf(draft: ProgrammeDraft, rubric: Rubric): Record<string, number> {
  const shares = draftShares(draft, rubric) ?? [];
  const dimensions = rubric.dimensions.map(({ id, weight }, i) => {
    const typed = numberIn(draft.points[id], 0, 100) ?? weight;
    // Four decimals: enough for any share, and short in a link.
    return { id, stated: weight, weight: draft.method === "points" ? typed : per100(shares[i]) };
  });
  const isOwn =
    draft.method !== "points" || dimensions.some(({ stated, weight }) => stated !== weight);
  const criteria = criteriaOf(rubric).flatMap(({ id, weight }) => {
    const typed = numberIn(draft.criteria[id], 0, 100) ?? weight;
    return typed === weight ? [] : [[id, typed] as const];
  });
  return Object.fromEntries([
    ...(isOwn ? dimensions.map(({ id, weight }) => [id, weight] as const) : []),
    ...criteria,
  ]);
}

function per100(share = 0): number {
  return Math.round(1e6 * share) / 1e4;
}

function gatesOffOf({ gates }: ProgrammeDraft, rubric: Rubric): Programme["gatesOff"] & object {
  return criteriaOf(rubric).flatMap(({ id, gates: own = [] }) =>
    own.flatMap((_, index) =>
      gates[gateKey(id, index)] === false ? [{ criterion: id, index }] : [],
    ),
  );
}

function bandsOf({ bands }: ProgrammeDraft, { policy }: Rubric): Record<string, number> | null {
  const starts = policy.bands.map(({ id, min }) => ({
    id,
    stated: min,
    min: numberIn(bands[id], 0, 100) ?? min,
  }));
  if (starts.every(({ stated, min }) => stated === min)) return null;
  return Object.fromEntries(starts.map(({ id, min }) => [id, min]));
}

function questionOf({ key, title, kind, options, required }: QuestionDraft): ProgrammeQuestion {
  return {
    id: key,
    title: fitText(title.trim(), LIMITS.oneLiner),
    kind,
    ...(kind === "choice" && { options: optionsIn(options) }),
    ...(required && { required }),
  };
}

/** The options of a choice, each once; blank lines are none. */
function optionsIn(lines: string): string[] {
  const options = lines
    .split("\n")
    .map((line) => fitText(line.trim(), LIMITS.name))
    .filter((line) => line !== "");
  return [...new Set(options)].slice(0, LIMITS.options);
}
