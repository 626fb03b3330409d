import { compareKey } from "../header/clean-header.ts";
import type { RawTable } from "../table.ts";
import { type Candidates, candidatesFor } from "./candidates.ts";
import { headerFingerprint } from "./fingerprint.ts";
import { withoutPrefix } from "./level-values.ts";
import type { MappedColumn, Mapping, Target } from "./mapping.ts";
import { personalKind } from "./personal.ts";
import { recogniseProduct } from "./product.ts";
import { headerLikeness, nearest, type Prepared, prepare } from "./similarity.ts";
import { type BothRubrics, type CellRules, explained, suggestValues } from "./suggest-values.ts";

interface Suggestion {
  readonly column: number;
  readonly target: Target;
  readonly confidence: number;
}

/** Confidence below which nothing is suggested, and likeness that a column for an applicant's field needs. */
const LEAST = 0.55;
const FIELD_LIKE = 0.8;
/** Records looked at for anchors. */
const ANCHORS_FROM = 100;
/** Different values from which a column is answered in the applicant's own words. */
const MOST_VALUES = 200;
const KEEP: Target = { kind: "keep" };
const DROP: Target = { kind: "drop" };
/** Columns that an error table adds. */
const ADDED = new Set(["_row", "_column", "_code", "_message"]);
const EVIDENCE = /(?:的)?(?:证据等级|证据|凭证|evidencegrade|evidencelevel|evidence)(?:\(\d+\))?$/;
const NOTE =
  /(?:的)?(?:备注|说明|补充说明|理由|依据|notes?|comments?|remarks?|rationale)(?:\(\d+\))?$/;

/**
 * Suggests where each column of a table goes and what its values mean. Every target is used once, by the surest column; personal
 * columns are left out, and columns that nothing explains are kept as they are.
 */
export function suggestMapping(table: RawTable, rubrics: BothRubrics): Mapping {
  const preset = recogniseProduct(table);
  const candidates = candidatesFor(rubrics);
  const open = table.headers.flatMap(({ key }, column) =>
    preset.metadata.includes(column) || ADDED.has(key) || personalKind(table, column)
      ? []
      : [column],
  );
  const first = open.flatMap((column) =>
    suggestionsFor(table, column, candidates, rubrics, preset),
  );
  const chosen = choose(first);
  const columns = table.headers.map(({ key }, column): MappedColumn => {
    const suggestion = chosen.get(column) ?? companion(table, column, chosen);
    const personal = personalKind(table, column);
    if (personal) return { column, key, target: DROP, confidence: 1, personal };
    if (!suggestion) return { column, key, target: ADDED.has(key) ? DROP : KEEP, confidence: 1 };
    const { target, confidence } = suggestion;
    const values = suggestValues(table, column, target, rubrics, preset);
    return {
      column,
      key,
      target,
      confidence: Math.round(confidence * 100) / 100,
      ...(values && { values }),
    };
  });
  return {
    format: "touchstone/mapping",
    version: 1,
    product: preset.product,
    fingerprint: headerFingerprint(table.headers),
    rubric: { id: rubrics.en.id, version: rubrics.en.version },
    columns,
    listSeparator: preset.listSeparator,
    skipped: preset.skipped,
    completed: preset.completed,
    zone: preset.zone,
    notApplicable: null,
  };
}

function suggestionsFor(
  table: RawTable,
  column: number,
  candidates: Candidates,
  rubrics: BothRubrics,
  rules: CellRules,
): Suggestion[] {
  const key = table.headers[column]?.key ?? "";
  if (key === "") return [];
  const header = prepare(key);
  const field = nearest(header, candidates.fields);
  const question = nearest(header, candidates.questions, headerLikeness);
  return [
    ...(field && field.likeness >= FIELD_LIKE
      ? [{ column, target: field.item, confidence: field.likeness }]
      : []),
    ...(question
      ? withValues(
          { column, target: question.item, confidence: question.likeness },
          table,
          rubrics,
          rules,
        )
      : []),
    ...criterionSuggestions(table, column, header, candidates, rubrics, rules),
  ].filter(({ confidence }) => confidence >= LEAST);
}

/** A column about a criterion: its level, or by the end of the header its evidence grade or its note. */
function criterionSuggestions(
  table: RawTable,
  column: number,
  { key }: Prepared,
  candidates: Candidates,
  rubrics: BothRubrics,
  rules: CellRules,
): Suggestion[] {
  const kind = NOTE.test(key) ? "note" : EVIDENCE.test(key) ? "evidence" : "level";
  const about = kind === "level" ? key : key.replace(kind === "note" ? NOTE : EVIDENCE, "");
  const found = nearest(prepare(about), candidates.criteria, headerLikeness);
  const whole = kind === "level" ? undefined : nearest(prepare(key), candidates.criteria);
  // A title may itself end in such a word.
  if (whole && whole.likeness === 1)
    return levelSuggestion(table, column, whole.item, 1, rubrics, rules);
  if (found && kind !== "level") {
    const target: Target = { kind, criterion: found.item };
    return kind === "note"
      ? [{ column, target, confidence: found.likeness }]
      : withValues({ column, target, confidence: found.likeness }, table, rubrics, rules);
  }
  const byAnchors = criterionOfAnchors(table, column, candidates);
  if (byAnchors) return levelSuggestion(table, column, byAnchors, 0.95, rubrics, rules);
  return found ? levelSuggestion(table, column, found.item, found.likeness, rubrics, rules) : [];
}

/** Levels where values explain themselves as such; a column of sentences under a criterion's title is a note. */
function levelSuggestion(
  table: RawTable,
  column: number,
  criterion: string,
  confidence: number,
  rubrics: BothRubrics,
  rules: CellRules,
): Suggestion[] {
  const levels = withValues(
    { column, target: { kind: "level", criterion }, confidence },
    table,
    rubrics,
    rules,
  );
  if (levels.length > 0) return levels;
  return confidence >= FIELD_LIKE
    ? [{ column, target: { kind: "note", criterion }, confidence: confidence * 0.7 }]
    : [];
}

/** Values count as much as the header; a column none of whose values fits is none of these. An empty one is judged by its header. */
function withValues(
  suggestion: Suggestion,
  table: RawTable,
  rubrics: BothRubrics,
  rules: CellRules,
): Suggestion[] {
  if (suggestion.confidence < LEAST || isOpen(table, suggestion, rubrics)) return [];
  const values = suggestValues(table, suggestion.column, suggestion.target, rubrics, rules);
  if (!values || (values.values.length === 0 && !values.thresholds)) return [suggestion];
  const share = explained(values);
  if (share < 0.2) return [];
  return [{ ...suggestion, confidence: suggestion.confidence * (0.6 + 0.4 * share) }];
}

/** Whether a column cannot be a closed question's; the numbers of a profile are none. */
function isOpen(table: RawTable, { column, target }: Suggestion, { en }: BothRubrics): boolean {
  const question = target.kind === "profile" && en.profile.find(({ id }) => id === target.question);
  if (question && question.kind === "number") return false;
  const known = varied.get(table) ?? new Map<number, boolean>();
  varied.set(table, known);
  const isVaried = known.get(column) ?? holdsMany(table, column);
  known.set(column, isVaried);
  return isVaried;
}

/** What was found of a table, by column: several meanings are tried on every column. */
const varied = new WeakMap<RawTable, Map<number, boolean>>();

/** Whether a column holds more different values than any closed question has. */
function holdsMany({ rows }: RawTable, column: number): boolean {
  const values = new Set<string>();
  for (const { cells } of rows) {
    values.add(cells[column] ?? "");
    if (values.size > MOST_VALUES) return true;
  }
  return false;
}

/** The criterion of which most different values of a column are anchors, word for word. */
function criterionOfAnchors(
  table: RawTable,
  column: number,
  { anchors }: Candidates,
): string | undefined {
  const values = new Set(
    table.rows
      .slice(0, ANCHORS_FROM)
      .map(({ cells }) => (cells[column] ?? "").trim())
      .filter(Boolean),
  );
  const counts = new Map<string, number>();
  for (const value of values) {
    const criterion = anchors.get(compareKey(withoutPrefix(value)));
    if (criterion) counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > values.size / 2)?.[0];
}

/** The surest suggestion for each column, each target once. */
function choose(suggestions: readonly Suggestion[]): Map<number, Suggestion> {
  const chosen = new Map<number, Suggestion>();
  const taken = new Set<string>();
  for (const suggestion of [...suggestions].sort((a, b) => b.confidence - a.confidence)) {
    const name = JSON.stringify(suggestion.target);
    if (chosen.has(suggestion.column) || taken.has(name)) continue;
    chosen.set(suggestion.column, suggestion);
    taken.add(name);
  }
  return chosen;
}

/** A column called only "evidence" or "note" belongs to the criterion in the nearest column before it. */
function companion(
  table: RawTable,
  column: number,
  chosen: ReadonlyMap<number, Suggestion>,
): Suggestion | undefined {
  const key = table.headers[column]?.key ?? "";
  const kind =
    key !== "" && key.replace(EVIDENCE, "") === ""
      ? "evidence"
      : key !== "" && key.replace(NOTE, "") === ""
        ? "note"
        : undefined;
  if (!kind) return undefined;
  for (const before of [column - 1, column - 2]) {
    const target = chosen.get(before)?.target;
    if (target?.kind === "level")
      return { column, target: { kind, criterion: target.criterion }, confidence: 0.8 };
  }
  return undefined;
}
