import type { Answers, RubricRef } from "#assessment";
import { type Random, randomStream } from "#scoring";
import type { PanelReview, Reviewer } from "../intake/record.ts";
import { assign } from "../reviews/assign.ts";
import { packIdOf } from "../reviews/pack-id.ts";
import { normal, uuid } from "./chance.ts";
import { answerOf, type Standings } from "./draw-venture.ts";

/** Who reads whom. */
export type PanelDesign =
  /** Anybody reads anything; so many readings for each applicant, and the same load for all. */
  | { readonly kind: "even"; readonly reviews: number }
  /** Applicants and reviewers fall into so many tracks, and nobody reads outside the own one. */
  | { readonly kind: "tracks"; readonly reviews: number; readonly tracks: number }
  /** `first` readings each, then `more` for the share of applicants that look best. */
  | {
      readonly kind: "staged";
      readonly first: number;
      readonly more: number;
      readonly share: number;
    };

/** What is to be shared out: ids of applicants and names of reviewers, in an order that says who is in which track. */
interface Panel {
  readonly applicants: readonly string[];
  readonly reviewers: readonly Reviewer[];
  readonly seed: number;
}

/**
 * The panel with what each of its reviewers is given.
 * @param impression staged only: how good an applicant looks after the first readings, from those who gave them
 */
export function drawAssignment(
  design: PanelDesign,
  { applicants, reviewers, seed }: Panel,
  impression: (applicant: string, readers: readonly string[]) => number,
): readonly Reviewer[] {
  if (design.kind === "even") return give(reviewers, applicants, design.reviews, seed);
  if (design.kind === "tracks") {
    const tracks = Array.from({ length: design.tracks }, (_, track) => {
      const own = <T>(list: readonly T[]) => list.filter((_each, i) => i % design.tracks === track);
      return give(own(reviewers), own(applicants), design.reviews, seed);
    });
    const byName = new Map(tracks.flat().map((reviewer) => [reviewer.name, reviewer]));
    return reviewers.map((reviewer) => byName.get(reviewer.name) ?? reviewer);
  }
  const first = give(reviewers, applicants, design.first, seed);
  const readers = readersOf(first);
  const best = applicants
    .map((applicant) => ({ applicant, looks: impression(applicant, readers.get(applicant) ?? []) }))
    .sort((a, b) => b.looks - a.looks)
    .slice(0, Math.round(design.share * applicants.length))
    .map(({ applicant }) => applicant);
  return give(first, best, design.first + design.more, seed + 1);
}

/** Names of the reviewers of each applicant. */
export function readersOf(reviewers: readonly Reviewer[]): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { name, assigned } of reviewers) {
    for (const applicant of assigned) {
      readers.set(applicant, [...(readers.get(applicant) ?? []), name]);
    }
  }
  return readers;
}

/** What one reviewer sees in one applicant: how it stands, the reviewer's harshness, and noise. */
export function drawReading(
  standings: Standings,
  { harshness, noise }: { readonly harshness: number; readonly noise: number },
  random: Random,
): Answers {
  return Object.fromEntries(
    [...standings].map(([id, { level, evidence }]) => [
      id,
      answerOf(
        level + harshness + noise * normal(random),
        evidence + (harshness + noise * normal(random)) / 2,
      ),
    ]),
  );
}

/** A reading as the panel keeps it. @param random gives its id */
export function reviewFor(
  { programme, rubric }: { readonly programme: string; readonly rubric: RubricRef },
  reading: Pick<PanelReview, "applicant" | "reviewer" | "at" | "answers">,
  random: Random,
): PanelReview {
  return {
    id: uuid(random),
    pack: packIdOf(programme, reading.reviewer),
    rubric,
    blind: true,
    champion: false,
    recused: false,
    comment: "",
    ...reading,
  };
}

/** Mean of all levels in some readings; 0 when there is none. */
export function meanLevel(readings: readonly Answers[]): number {
  const levels = readings.flatMap((answers) =>
    Object.values(answers).flatMap((answer) => ("level" in answer ? [answer.level] : [])),
  );
  return levels.reduce((sum: number, level) => sum + level, 0) / Math.max(1, levels.length);
}

/** A stream for one reading, whoever else reads and is read. @param reviewer and @param applicant their places */
export function streamOfReading(seed: number, reviewer: number, applicant: number): Random {
  return randomStream(seed + 7_919 * (reviewer + 1), applicant);
}

function give(
  reviewers: readonly Reviewer[],
  applicants: readonly string[],
  count: number,
  seed: number,
): readonly Reviewer[] {
  const wanted = applicants.map((applicant) => ({ applicant, reviewers: count }));
  return assign(reviewers, wanted, seed).reviewers;
}
