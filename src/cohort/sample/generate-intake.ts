import { createAssessment, type Programme, type RubricRef } from "#assessment";
import type { Rubric } from "#rubric";
import { randomStream } from "#scoring";
import { createIntake, logged } from "../intake/changes.ts";
import type { ApplicantRecord, Intake, PanelReview } from "../intake/record.ts";
import { normal, uuid } from "./chance.ts";
import {
  drawAssignment,
  drawReading,
  meanLevel,
  type PanelDesign,
  readersOf,
  reviewFor,
  streamOfReading,
} from "./draw-panel.ts";
import { drawAnswers, drawProfile, drawStandings, type Standings } from "./draw-venture.ts";

export interface GeneratedOptions {
  readonly applicants: number;
  readonly reviewers: number;
  /** A whole number; the same one gives the same intake. */
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly design?: PanelDesign;
  /** Standard deviation of the reviewers' harshness, in levels. */
  readonly harshness?: number;
  /** Standard deviation of one reading of one criterion, in levels. */
  readonly noise?: number;
  readonly places?: number;
}

/** What no panel ever knows. */
export interface Truth {
  /** By applicant: true quality, mean 0 and standard deviation 1; in tracks, around the mean of the track. */
  readonly quality: Readonly<Record<string, number>>;
  /** By reviewer's name: levels above (lenient) or below (harsh) what is there. */
  readonly harshness: Readonly<Record<string, number>>;
}

/** Streams of random numbers for what is no single applicant. */
const STREAM = { reviewers: 1_000_001, tracks: 1_000_002, programme: 1_000_003 };
/** Standard deviation of the mean quality of tracks. */
const TRACKS = 0.6;

/**
 * An intake of fictional applicants and reviewers whose quality and harshness are known: for tests, benchmarks and simulations.
 * An applicant is the same in an intake of any size. Names are numbers: "A0001", "R01".
 */
export function generateIntake(
  options: GeneratedOptions,
  rubric: Rubric,
): { readonly intake: Intake; readonly truth: Truth } {
  const { now, seed, design = { kind: "even", reviews: 3 } } = options;
  const { id, version, hash } = rubric;
  const programme = programmeOf(options, { id, version, hash });
  const ofTrack = trackMeans(design, seed);
  const drawn = Array.from({ length: options.applicants }, (_, place) =>
    drawApplicant(rubric, place, ofTrack(place), options),
  );
  const ofReviewers = randomStream(seed, STREAM.reviewers);
  const panel = Array.from({ length: options.reviewers }, (_, place) => ({
    name: `R${String(place + 1).padStart(2, "0")}`,
    harshness: (options.harshness ?? 0.4) * normal(ofReviewers),
  }));
  const harshness = Object.fromEntries(panel.map((each) => [each.name, each.harshness]));
  const places = new Map(drawn.map(({ record }, place) => [record.id, place]));
  const read = (applicant: string, name: string): PanelReview => {
    const place = places.get(applicant) ?? 0;
    const reviewer = panel.findIndex((each) => each.name === name);
    const random = streamOfReading(seed, reviewer, place);
    const standings: Standings = drawn[place]?.standings ?? new Map();
    const manner = { harshness: harshness[name] ?? 0, noise: options.noise ?? 0.8 };
    const answers = drawReading(standings, manner, random);
    const about = { programme: programme.id, rubric: programme.rubric };
    return reviewFor(about, { applicant, reviewer: name, at: now, answers }, random);
  };
  const reviewers = drawAssignment(
    design,
    {
      applicants: drawn.map(({ record }) => record.id),
      reviewers: panel.map(({ name }) => ({ name, limit: null, conflicts: [], assigned: [] })),
      seed,
    },
    (applicant, readers) => meanLevel(readers.map((name) => read(applicant, name).answers)),
  );
  const readers = readersOf(reviewers);
  const reviews = drawn.flatMap(({ record }) =>
    (readers.get(record.id) ?? []).map((name) => read(record.id, name)),
  );
  const { record: created, log = [] } = createIntake(programme, { by: "", now });
  const imported = logged(created, now, [
    { what: "imported", applicant: null, from: "", to: String(drawn.length) },
  ]);
  return {
    intake: {
      record: { ...imported.record, reviewers },
      applicants: drawn.map(({ record }) => record),
      reviews,
      decisions: [],
      log: [...log, ...imported.log],
    },
    truth: {
      quality: Object.fromEntries(drawn.map(({ record, quality }) => [record.id, quality])),
      harshness,
    },
  };
}

function drawApplicant(
  rubric: Rubric,
  place: number,
  mean: number,
  { seed, now }: GeneratedOptions,
): { readonly record: ApplicantRecord; readonly quality: number; readonly standings: Standings } {
  const random = randomStream(seed, place);
  const id = uuid(random);
  const quality = mean + normal(random);
  const profile = drawProfile(rubric, random);
  const standings = drawStandings(rubric, profile, quality, random);
  const manner = {
    optimism: 0.3 * normal(random),
    // One in ten leaves a good part of the form open.
    missing: random() < 0.1 ? 0.35 : 0.01,
    notApplicable: 0.2,
  };
  const name = `A${String(place + 1).padStart(4, "0")}`;
  const assessment = {
    ...createAssessment({ id, now, rubric, venture: { name, oneLiner: "" } }),
    profile,
    answers: drawAnswers(rubric, standings, manner, random),
  };
  const record: ApplicantRecord = {
    id,
    identity: `id:${name}`,
    email: `${name.toLowerCase()}@example.org`,
    assessment,
    other: [],
    source: { file: "applicants.csv", row: place + 2 },
    importedAt: now,
  };
  return { record, quality, standings };
}

function programmeOf({ seed, now, places = 10 }: GeneratedOptions, rubric: RubricRef): Programme {
  return {
    format: "touchstone/programme",
    version: 1,
    id: uuid(randomStream(seed, STREAM.programme)),
    name: `Intake ${seed}`,
    rubric,
    questions: [],
    deadline: "",
    places,
    createdAt: now,
    updatedAt: now,
  };
}

/** The mean quality of the track of an applicant; 0 where there are no tracks. */
function trackMeans(design: PanelDesign, seed: number): (place: number) => number {
  if (design.kind !== "tracks") return () => 0;
  const random = randomStream(seed, STREAM.tracks);
  const means = Array.from({ length: design.tracks }, () => TRACKS * normal(random));
  return (place) => means[place % design.tracks] ?? 0;
}
