import { randomStream } from "#scoring";
import type { PanelReview, Reviewer } from "../intake/record.ts";
import { assign } from "../reviews/assign.ts";
import { normal, pick, shuffled } from "./chance.ts";
import {
  drawAssignment,
  drawReading,
  meanLevel,
  readersOf,
  reviewFor,
  streamOfReading,
} from "./draw-panel.ts";
import { type DrawnApplicant, idStream, type SampleSettings } from "./sample-applicants.ts";
import type { SampleContent } from "./sample-content.ts";
import { daysBefore } from "./sample-days.ts";
import { fill } from "./sample-notes.ts";

export interface SamplePanel {
  readonly reviewers: readonly Reviewer[];
  readonly reviews: readonly PanelReview[];
  /** Applicants that were read, the best in the eyes of the panel first. */
  readonly order: readonly DrawnApplicant[];
}

/** Share of the applicants that have been read. */
const READ = 2 / 3;
const DESIGN = { kind: "staged", first: 2, more: 1, share: 0.3 } as const;
/** Standard deviations in levels: between reviewers, and of one reading of one criterion. */
const HARSHNESS = 0.4;
const NOISE = 0.65;
/** Stream of what belongs to the panel as a whole; applicants have the streams below it. */
const PANEL = 1_000_000;
/** Places in the order of reading of those whose reader turns out to know them. */
const KNOWN = [6, 19];
/** Mean levels from which a reviewer praises, and up to which a reviewer warns. */
const PRAISE = 3.7;
const WARN = 3;

/** Shares the applicants out, two readings each and a third for those that look best, and writes the readings that are back. */
export function drawSamplePanel(
  content: SampleContent,
  applicants: readonly DrawnApplicant[],
  { programme, seed, now }: SampleSettings,
): SamplePanel {
  const random = randomStream(seed, PANEL);
  const lot = shuffled(random, applicants);
  const read = lot.slice(0, Math.round(READ * lot.length));
  const byId = new Map(applicants.map((each, place) => [each.record.id, { ...each, place }]));
  const harshness = content.reviewers.map(() => HARSHNESS * normal(random));
  const about = { programme: programme.id, rubric: programme.rubric };
  const give = (applicant: string, reviewer: string): PanelReview[] => {
    const known = byId.get(applicant);
    if (!known) return [];
    const place = content.reviewers.indexOf(reviewer);
    const stream = streamOfReading(seed, place, known.place);
    const manner = { harshness: harshness[place] ?? 0, noise: NOISE };
    const answers = drawReading(known.standings, manner, stream);
    const at = daysBefore(now, 2 + 8 * stream());
    const comment = stream() < 0.7 ? commentOn(content, known, meanLevel([answers]), stream) : "";
    const ids = idStream(programme, PANEL * (place + 1) + known.place);
    return [{ ...reviewFor(about, { applicant, reviewer, at, answers }, ids), comment }];
  };
  const free = content.reviewers.map(
    (name): Reviewer => ({ name, limit: null, conflicts: [], assigned: [] }),
  );
  const looks = (applicant: string, names: readonly string[]): number =>
    meanLevel(names.flatMap((name) => give(applicant, name)).map(({ answers }) => answers));
  const ids = read.map(({ record }) => record.id);
  const given = drawAssignment(DESIGN, { applicants: ids, reviewers: free, seed }, looks);
  const readers = readersOf(given);
  const order = read
    .map((each) => ({ each, value: looks(each.record.id, readers.get(each.record.id) ?? []) }))
    .sort((a, b) => b.value - a.value)
    .map(({ each }) => each);
  const known = new Map(
    KNOWN.map((place) => order[place]?.record.id ?? "").map((id) => [id, readers.get(id)?.[0]]),
  );
  const reviews = ids.flatMap((id) =>
    (readers.get(id) ?? []).flatMap((name) =>
      give(id, name).map((review) =>
        known.get(id) === name
          ? { ...review, answers: {}, recused: true, comment: content.comments.recused.join("") }
          : review,
      ),
    ),
  );
  const waiting = lot.slice(ids.length).map(({ record }) => record.id);
  const withConflicts = given.map((reviewer) => ({
    ...reviewer,
    conflicts: [...known].flatMap(([id, name]) => (name === reviewer.name ? [id] : [])),
  }));
  const wanted = waiting.map((applicant) => ({ applicant, reviewers: DESIGN.first }));
  const { reviewers } = assign(withConflicts, wanted, seed);
  return { reviewers, reviews: championed(content, reviews, order), order };
}

/** One reader each of the two best speaks for it. */
function championed(
  { comments }: SampleContent,
  reviews: readonly PanelReview[],
  order: readonly DrawnApplicant[],
): readonly PanelReview[] {
  const praise = new Map(
    comments.champion.flatMap((comment, place) => {
      const of = reviews.find(({ applicant }) => applicant === order[place]?.record.id);
      return of ? [[of.id, comment] as const] : [];
    }),
  );
  return reviews.map((review) => {
    const comment = praise.get(review.id);
    return comment === undefined ? review : { ...review, champion: true, comment };
  });
}

function commentOn(
  { comments }: SampleContent,
  { text }: DrawnApplicant,
  level: number,
  random: () => number,
): string {
  const tone = level >= PRAISE ? "high" : level <= WARN ? "low" : "middle";
  return fill(pick(random, comments[tone]), text, random);
}
