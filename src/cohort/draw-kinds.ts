import type { EvidenceGrade, Gate } from "#rubric";
import {
  LEVEL_SHIFT,
  levelValues,
  limitsByLevel,
  MISSING,
  NOT_APPLICABLE,
  type ScoringRubric,
} from "#scoring";
import type { CohortTable } from "./pack-cohort.ts";

/** In place of a cap where a block gate fails: below every score. */
export const BLOCKED = -1;

/** Another level that a draw may give. */
export interface Move {
  /** Its share of the draws, 0..1. */
  readonly share: number;
  /** Points added to those of the stated level. */
  readonly delta: number;
  /** The most the whole can then reach, 0..100, or `BLOCKED`. */
  readonly cap: number;
}

/** What a draw may do with one answer to one criterion; the same for all who answered alike. */
export interface Kind {
  /** Evidence-backed points of the stated level; of the middle one for a missing answer. */
  readonly points: number;
  readonly cap: number;
  /** The levels that change anything; their shares sum to 1 or less. */
  readonly moves: readonly Move[];
  /** Whether the stated level or a move holds the whole under 100. */
  readonly isCapped: boolean;
}

/**
 * The kinds as the inner loops read them: numbers out of flat arrays stay plain floats, out of objects V8 takes each apart
 * again in every pass.
 */
export interface KindColumns {
  readonly points: Float64Array;
  readonly caps: Float64Array;
  readonly isCapped: Uint8Array;
  /** Moves of kind i are `firstMove[i]` up to `firstMove[i + 1]`. */
  readonly firstMove: Uint32Array;
  /** By move: share of the draws up to and with it, points added, the most the whole can then reach. */
  readonly reaches: Float64Array;
  readonly deltas: Float64Array;
  readonly moveCaps: Float64Array;
}

export function kindColumns(kinds: readonly Kind[]): KindColumns {
  const moves = kinds.flatMap((kind) => kind.moves);
  const reaches = kinds.flatMap((kind) => {
    let reach = 0;
    return kind.moves.map(({ share }) => (reach += share));
  });
  const firstMove = new Uint32Array(kinds.length + 1);
  for (const [i, kind] of kinds.entries()) {
    firstMove[i + 1] = (firstMove[i] ?? 0) + kind.moves.length;
  }
  return {
    points: Float64Array.from(kinds, ({ points }) => points),
    caps: Float64Array.from(kinds, ({ cap }) => cap),
    isCapped: Uint8Array.from(kinds, ({ isCapped }) => (isCapped ? 1 : 0)),
    firstMove,
    reaches: Float64Array.from(reaches),
    deltas: Float64Array.from(moves, ({ delta }) => delta),
    moveCaps: Float64Array.from(moves, ({ cap }) => cap),
  };
}

/** The kind of "not applicable". */
export const IGNORED = 0;

/** By code of the answer and place of its gates; each kind is made once. */
export type KindFinder = (criterion: number, code: number, gates: number) => number;

/**
 * The draw model of `robustness` for each distinct answer that occurs.
 * @returns the kinds found so far, growing as the finder is asked, and the finder
 */
export function kindFinder({ rubric, gateSets }: CohortTable): {
  readonly kinds: readonly Kind[];
  readonly find: KindFinder;
} {
  const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria);
  const kinds: Kind[] = [{ points: 0, cap: 100, moves: [], isCapped: false }];
  const places = criteria.map((): number[] => []);
  return {
    kinds,
    find(criterion, code, gates) {
      if (code === NOT_APPLICABLE) return IGNORED;
      const known = places[criterion]?.[gates * NOT_APPLICABLE + code];
      if (known !== undefined) return known;
      const values = levelValues(criteria[criterion] ?? {});
      const set = gateSets[criterion]?.[gates] ?? [];
      const place = kinds.push(kindOf(rubric.policy, values, code, set)) - 1;
      const own = places[criterion];
      if (own) own[gates * NOT_APPLICABLE + code] = place;
      return place;
    },
  };
}

function kindOf(
  { firmness, evidenceFactors }: ScoringRubric["policy"],
  values: readonly number[],
  code: number,
  gates: readonly Gate[],
): Kind {
  const isMissing = code === MISSING;
  // A missing answer may turn out to be anything, proven to the last.
  const evidence = (isMissing ? 4 : (code - 1) % 5) as EvidenceGrade;
  const level = isMissing ? 3 : 1 + Math.floor((code - 1) / 5);
  const factor = evidenceFactors[evidence] ?? 1;
  const { caps, blocks } = limitsByLevel(gates, evidence);
  const pointsAt = (to: number) => factor * (values[to - 1] ?? 0);
  const capAt = (to: number) => (blocks[to - 1] ? BLOCKED : Math.min(100, caps[to - 1] ?? 100));
  const half = ((firmness?.levelShift ?? LEVEL_SHIFT)[evidence] ?? 0) / 2;
  const others = isMissing
    ? [1, 2, 4, 5].map((to) => ({ to, share: 0.2 }))
    : [level - 1, level + 1].map((to) => ({ to: Math.min(5, Math.max(1, to)), share: half }));
  const moves = others
    .map(({ to, share }) => ({ share, delta: pointsAt(to) - pointsAt(level), cap: capAt(to) }))
    .filter(({ share, delta, cap }) => share > 0 && (delta !== 0 || cap !== capAt(level)));
  return {
    points: pointsAt(level),
    cap: capAt(level),
    moves,
    isCapped: capAt(level) < 100 || moves.some(({ cap }) => cap < 100),
  };
}
