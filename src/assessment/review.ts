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
  /** UUID of the reading; of the first one, where the file holds several. */
  readonly id: string;
  /** UUID of the pack that was read. */
  readonly pack: string;
  /** UUID of the programme whose applicants were read; absent in a second opinion. */
  readonly programme?: string;
  readonly rubric: RubricRef;
  readonly reader: { readonly name: string };
  readonly blind: boolean;
  /** The reading's last change, ISO 8601, UTC. */
  readonly at: string;
  readonly items: readonly ReviewItem[];
}

/** What one reader says of one venture. */
export interface ReviewItem {
  /** UUID of the reading, where the file holds several. */
  readonly reading?: string;
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
  const { programme, reviewer = "", othersShown } = pack;
  const others = othersShown && applicant.others;
  return {
    ...createAssessment({ ...start, venture: applicant.venture }),
    profile: applicant.profile,
    ...(programme && { programme }),
    readingOf: {
      pack: pack.id,
      assessment: applicant.id,
      blind: pack.blind,
      reader: reviewer,
      ...(others && { others, othersShown }),
      // A blind reading shows no levels, whatever the file holds.
      given: pack.blind ? remarksOf(applicant.answers) : applicant.answers,
    },
  };
}

/** What the reader of a reading sends back; undefined when the assessment is no reading. */
export function reviewOf(reading: Assessment): Review | undefined {
  return reviewOfAll([reading]);
}

/**
 * What the reader of several applications sends back in one file; undefined when none is a reading.
 * @param readings of one pack; what the file says of the whole is the first one's, its time is the last change of any
 */
export function reviewOfAll(readings: readonly Assessment[]): Review | undefined {
  const [first] = readings;
  if (!first?.readingOf) return undefined;
  const { id, rubric, readingOf, programme } = first;
  const isAlone = readings.length === 1;
  return {
    format: "touchstone/review",
    version: 1,
    id,
    pack: readingOf.pack,
    ...(programme && { programme: programme.id }),
    rubric,
    reader: { name: readingOf.reader.trim() },
    blind: readingOf.blind,
    at: readings.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), ""),
    items: readings.flatMap((reading) => itemsOf(reading, isAlone)),
  };
}

function itemsOf({ id, readingOf, answers }: Assessment, isAlone: boolean): ReviewItem[] {
  if (!readingOf) return [];
  const { assessment, champion, recused, comment = "" } = readingOf;
  const said = comment.trim();
  return [
    {
      ...(!isAlone && { reading: id }),
      applicant: assessment,
      // Whoever steps back gives no reading; what was answered before stays on this device.
      answers: recused ? {} : answers,
      ...(champion && !recused && { champion }),
      ...(recused && { recused }),
      ...(said !== "" && { comment: said }),
    },
  ];
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
