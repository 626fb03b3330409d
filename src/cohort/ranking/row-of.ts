import { bandOf, round1 } from "#scoring";
import type { ApplicantRecord } from "../intake/record.ts";
import type { ApplicantPanel } from "../panel/applicant-panel.ts";
import type { ScoreSheet } from "../panel/score-sheets.ts";
import type { UnrankedRow } from "./order-rows.ts";

/** An applicant by what it says of itself. */
export function selfRow(
  { id, email, assessment }: ApplicantRecord,
  { scorecard }: ScoreSheet,
  panel: ApplicantPanel | undefined,
  panelAdjusted: number | null,
): UnrankedRow {
  const gatesIn = (state: "failed" | "unresolved"): string[] =>
    Object.entries(scorecard.gates).flatMap(([criterion, found]) =>
      found === state ? [criterion] : [],
    );
  return {
    id,
    name: assessment.venture.name.trim(),
    email: email ?? "",
    status: scorecard.status,
    band: scorecard.band,
    score: scorecard.rounded,
    scoreLow: scorecard.finalLow,
    scoreHigh: scorecard.finalHigh,
    self: scorecard.final,
    claimed: scorecard.claimed,
    coverage: scorecard.coverage,
    naShare: scorecard.naShare,
    gatesFailed: gatesIn("failed"),
    gatesUnresolved: gatesIn("unresolved"),
    dimensions: Object.fromEntries(
      Object.entries(scorecard.dimensions).map(([dimension, score]) => [
        dimension,
        score?.adjusted ?? null,
      ]),
    ),
    reviewers: panel?.reviewers ?? 0,
    panel: panel?.panel ?? null,
    panelAdjusted,
    spread: panel?.spread ?? null,
    discuss: panel?.discuss ?? [],
    champions: panel?.champions ?? 0,
  };
}

/**
 * The same applicant by what the panel says of it.
 * @param adjusted its score with harshness taken out, where that one ranks; null for the plain mean
 */
export function panelRow(
  row: UnrankedRow,
  { status, panel, scoreLow, scoreHigh, dimensions, gatesFailed, gatesUnresolved }: ApplicantPanel,
  adjusted: number | null,
  bands: readonly { readonly id: string; readonly min: number }[],
): UnrankedRow {
  const points = adjusted ?? panel;
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
    scoreLow,
    scoreHigh,
    dimensions,
    gatesFailed,
    gatesUnresolved,
  };
}
