import type { Profile } from "#rubric";
import type {
  Answer,
  Answers,
  Assessment,
  Opinion,
  OtherReading,
  OthersShown,
  Venture,
} from "./assessment.ts";
import type { Programme } from "./programme.ts";
import type { RubricRef } from "./rubric-ref.ts";
import { createAssessment } from "./update-assessment.ts";

/** One venture in a review pack. */
export interface Applicant {
  /** Id of its assessment. */
  readonly id: string;
  readonly venture: Venture;
  readonly profile: Profile;
  /** Notes and links; the rest of each answer only in a pack that is not blind. */
  readonly answers: Answers;
  /** What other readers answered, when the pack shows it. */
  readonly others?: readonly OtherReading[];
}

/** What readers are given to read; a second opinion has one applicant. */
export interface ReviewPack {
  readonly format: "touchstone/review-pack";
  readonly version: 1;
  /** UUID. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly rubric: RubricRef;
  /** Whether the ventures' own levels were left out. */
  readonly blind: boolean;
  /** The programme whose applicants these are; absent in a pack for a second opinion. */
  readonly programme?: Programme;
  /** Whom the pack is for; the reader may correct it. */
  readonly reviewer?: string;
  readonly othersShown?: OthersShown;
  readonly applicants: readonly Applicant[];
}

/** What one reader sends back. */
export interface Review {
  readonly format: "touchstone/review";
  readonly version: 1;
  /** UUID of the reading. */
  readonly id: string;
  /** UUID of the pack that was read. */
  readonly pack: string;
  readonly rubric: RubricRef;
  readonly reader: { readonly name: string };
  readonly blind: boolean;
  /** The reading's last change, ISO 8601, UTC. */
  readonly at: string;
  readonly items: readonly ReviewItem[];
}

/** What one reader says of one venture. */
export interface ReviewItem {
  /** Id of the applicant's assessment. */
  readonly applicant: string;
  readonly answers: Answers;
  readonly champion?: true;
  /** No reading for a conflict of interest; then `answers` is empty. */
  readonly recused?: true;
  readonly comment?: string;
}

/** A pack of assessments that use one rubric. `id` is a UUID, `now` ISO 8601 in UTC. */
export function createReviewPack(
  assessments: readonly Assessment[],
  start: {
    readonly id: string;
    readonly now: string;
    readonly rubric: RubricRef;
    readonly blind: boolean;
  },
): ReviewPack {
  const { id, version, hash } = start.rubric;
  return {
    format: "touchstone/review-pack",
    version: 1,
    id: start.id,
    createdAt: start.now,
    rubric: { id, version, hash },
    blind: start.blind,
    applicants: assessments.map(({ id: applicant, venture, profile, answers }) => ({
      id: applicant,
      venture: { name: venture.name, oneLiner: venture.oneLiner },
      profile,
      answers: start.blind ? remarksOf(answers) : answers,
    })),
  };
}

/** An empty reading of one venture of a pack, at revision 1; `rubric` is the edition the reader will see. */
export function createReading(
  pack: ReviewPack,
  applicant: Applicant,
  start: { readonly id: string; readonly now: string; readonly rubric: RubricRef },
): Assessment {
  return {
    ...createAssessment({ ...start, venture: applicant.venture }),
    profile: applicant.profile,
    readingOf: {
      pack: pack.id,
      assessment: applicant.id,
      blind: pack.blind,
      reader: "",
      // A blind reading shows no levels, whatever the file holds.
      given: pack.blind ? remarksOf(applicant.answers) : applicant.answers,
    },
  };
}

/** What the reader of a reading sends back; undefined when the assessment is no reading. */
export function reviewOf(reading: Assessment): Review | undefined {
  const { id, rubric, readingOf, answers, updatedAt } = reading;
  if (!readingOf) return undefined;
  return {
    format: "touchstone/review",
    version: 1,
    id,
    pack: readingOf.pack,
    rubric,
    reader: { name: readingOf.reader.trim() },
    blind: readingOf.blind,
    at: updatedAt,
    items: [{ applicant: readingOf.assessment, answers }],
  };
}

/** What one item of a review says, as the assessment it is about keeps it. */
export function opinionOf(review: Review, item: Review["items"][number]): Opinion {
  const { id, reader, at, blind, rubric } = review;
  return { id, reader: reader.name, at, blind, rubric, answers: item.answers };
}

/** Notes and links alone. What else an answer holds, fields of a later version too, could give its level away. */
function remarksOf(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([criterion, { note, links }]): [string, Answer][] => {
      const remarks = { ...(note && { note }), ...(links && links.length > 0 && { links }) };
      return Object.keys(remarks).length > 0 ? [[criterion, remarks]] : [];
    }),
  );
}
