import { bandOf, type CodedScore, round1 } from "#scoring";
import type { ApplicantRecord } from "../intake/record.ts";
import type { ApplicantPanel } from "../panel/applicant-panel.ts";
import { type Harshness, withinScale } from "../panel/take-out-harshness.ts";
import type { UnrankedRow } from "./order-rows.ts";

/** An applicant by what it says of itself. */
export function selfRow(
  { id, email, assessment }: ApplicantRecord,
  score: CodedScore,
  panel: ApplicantPanel | undefined,
  { adjusted, offsets }: Pick<Harshness, "adjusted" | "offsets">,
): UnrankedRow {
  return {
    id,
    name: assessment.venture.name.trim(),
    email: email ?? "",
    status: score.status,
    band: score.band,
    score: score.rounded,
    scoreLow: score.finalLow,
    scoreHigh: score.finalHigh,
    self: score.final,
    claimed: score.claimed,
    coverage: score.coverage,
    naShare: score.naShare,
    gatesFailed: score.gatesFailed,
    gatesUnresolved: score.gatesUnresolved,
    dimensions: score.dimensions,
    reviewers: panel?.reviewers ?? 0,
    panel: panel?.panel ?? null,
    panelAdjusted: adjusted.get(id) ?? null,
    harshness: (panel?.counted ?? []).flatMap(({ reviewer, review }) => {
      const offset = offsets.get(reviewer);
      return offset === undefined ? [] : [{ reviewer: review.reviewer.trim(), offset }];
    }),
    spread: panel?.spread ?? null,
    discuss: panel?.discuss ?? [],
    champions: panel?.champions ?? 0,
  };
}

/**
 * The same applicant by what the panel says of it.
 * @param harshness taken out of its readings, their mean and their range; null for the readings as given
 */
export function panelRow(
  row: UnrankedRow,
  { status, panel, counted, dimensions, gatesFailed, gatesUnresolved }: ApplicantPanel,
  harshness: Harshness | null,
  bands: readonly { readonly id: string; readonly min: number }[],
): UnrankedRow {
  const points = harshness?.adjusted.get(row.id) ?? panel;
  const readings = counted.map(({ reviewer, score }) =>
    withinScale(score - (harshness?.offsets.get(reviewer) ?? 0)),
  );
  return {
    ...row,
    status,
    band:
      status === "blocked"
        ? "blocked"
        : status === "ranked" && points !== null
          ? bandOf(bands, points)
          : null,
    score: points === null ? null : round1(points),
    scoreLow: readings.length === 0 ? null : Math.min(...readings),
    scoreHigh: readings.length === 0 ? null : Math.max(...readings),
    dimensions,
    gatesFailed,
    gatesUnresolved,
  };
}
