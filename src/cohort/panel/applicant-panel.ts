import { readAnswer, type Status } from "#scoring";
import type { CohortRow } from "../intake/row.ts";
import type { Reading } from "./readings.ts";

/** What the panel as a whole says of one applicant; `panel` is unrounded, 0..100. */
export type ApplicantPanel = Pick<
  CohortRow,
  | "panel"
  | "dimensions"
  | "gatesFailed"
  | "gatesUnresolved"
  | "reviewers"
  | "spread"
  | "discuss"
  | "champions"
> & {
  readonly status: Status;
  /** The readings that count, with their scores. */
  readonly counted: readonly (Reading & { readonly score: number })[];
};

/** Levels two apart or more are worth talking about. */
export const DISCUSS = 2;

/**
 * Puts the readings of one applicant together: the mean of the reviewers' scores, and how far they are apart.
 * @param dimensions ids of the rubric's dimensions
 */
export function applicantPanel(
  readings: readonly Reading[],
  dimensions: readonly string[],
): ApplicantPanel {
  const counted = readings.flatMap((reading) =>
    reading.score === null ? [] : [{ ...reading, score: reading.score }],
  );
  const scores = counted.map(({ score }) => score);
  const blocked = readings.filter(({ sheet }) => sheet.scorecard.status === "blocked");
  const isBlocked = 2 * blocked.length > readings.length;
  // A block that each reviewer sees elsewhere is on no gate by a majority; then all of them are named.
  const gatesFailed = isBlocked
    ? gatesIn(blocked, "failed", 0)
    : gatesIn(counted, "failed", counted.length / 2);
  const gatesUnresolved = gatesIn(counted, "unresolved", counted.length / 2);
  const apart = levelsApart(counted);
  return {
    status: isBlocked
      ? "blocked"
      : counted.length === 0 || gatesUnresolved.length > 0
        ? "insufficient"
        : "ranked",
    panel: meanOf(scores),
    dimensions: Object.fromEntries(
      dimensions.map((id) => [
        id,
        meanOf(
          counted.flatMap(({ sheet }) => {
            const score = sheet.scorecard.dimensions[id];
            return score ? [score.adjusted] : [];
          }),
        ),
      ]),
    ),
    gatesFailed,
    gatesUnresolved,
    reviewers: counted.length,
    spread: counted.length < 2 ? null : Math.max(0, ...apart.map(([, levels]) => levels)),
    discuss: apart.flatMap(([id, levels]) => (levels >= DISCUSS ? [id] : [])),
    champions: readings.filter(({ review }) => review.champion).length,
    counted,
  };
}

/** @returns null for no values */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Criteria, in rubric order, whose gates more than `most` readings find in this state. */
function gatesIn(
  readings: readonly Reading[],
  state: "failed" | "unresolved",
  most: number,
): string[] {
  const [first] = readings;
  if (!first) return [];
  return Object.keys(first.sheet.scorecard.gates).filter(
    (id) => readings.filter(({ sheet }) => sheet.scorecard.gates[id] === state).length > most,
  );
}

/** The distance between the lowest and the highest level, of every criterion that two readers gave one. */
function levelsApart(readings: readonly Reading[]): (readonly [string, number])[] {
  const [first] = readings;
  if (!first || readings.length < 2) return [];
  return first.sheet.rubric.dimensions
    .flatMap(({ criteria }) => criteria)
    .flatMap((criterion) => {
      const levels = readings.flatMap(({ sheet }) => {
        const reading = readAnswer(criterion, sheet.answers);
        return reading.state === "answered" ? [reading.level] : [];
      });
      return levels.length < 2
        ? []
        : [[criterion.id, Math.max(...levels) - Math.min(...levels)] as const];
    });
}
