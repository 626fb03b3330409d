import {
  type Answer,
  type Answers,
  type Applicant,
  createReviewPack,
  isLink,
  type OtherReading,
  type OthersShown,
  type Programme,
  type ReviewPack,
} from "#assessment";
import type { Profile } from "#rubric";
import type { ApplicantRecord, PanelReview, Reviewer } from "../intake/record.ts";
import { knownStrings } from "./known-strings.ts";
import { packIdOf } from "./pack-id.ts";
import { redactor } from "./redact.ts";
import { sameName } from "./same-name.ts";

/** What a pack says of its applicants. */
export interface PackSettings {
  /** `blind`: neither names nor own levels; `named`: names without levels; `open`: both. */
  readonly variant: "blind" | "named" | "open";
  readonly othersShown: "never" | OthersShown;
  /** Headers of columns whose values are taken out of a blind pack. */
  readonly columns: readonly string[];
}

/**
 * The pack of one reviewer: the applicants given to them, in the order they were given, without those they must not read. A blind
 * pack numbers them by their place in that order, which stays when more are given.
 * @param applicants in any order; those the reviewer was not given are left out
 * @param reviews of the intake, for `othersShown`
 * @param nameOf what a venture is called in a blind pack, by its number from 1
 * @returns undefined when there is nothing to read
 */
export function makePack(
  programme: Programme,
  reviewer: Reviewer,
  {
    applicants,
    reviews,
  }: {
    readonly applicants: readonly ApplicantRecord[];
    readonly reviews: readonly PanelReview[];
  },
  settings: PackSettings & {
    readonly now: string;
    readonly nameOf: (number: number) => string;
  },
): ReviewPack | undefined {
  const { variant, othersShown, columns, now, nameOf } = settings;
  const byId = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const barred = new Set(reviewer.conflicts);
  const given = reviewer.assigned.flatMap((id, place) => {
    const record = barred.has(id) ? undefined : byId.get(id);
    return record ? [{ record, number: place + 1 }] : [];
  });
  if (given.length === 0) return undefined;
  const pack = createReviewPack(
    given.map(({ record }) => record.assessment),
    {
      id: packIdOf(programme.id, reviewer.name),
      now,
      rubric: programme.rubric,
      blind: variant !== "open",
    },
  );
  return {
    ...pack,
    programme,
    reviewer: reviewer.name,
    ...(othersShown !== "never" && { othersShown }),
    applicants: given.flatMap(({ record, number }, place): Applicant[] => {
      const plain = pack.applicants[place];
      if (!plain) return [];
      const others = othersShown === "never" ? [] : othersOf(record.id, reviewer, reviews);
      const shown = { ...plain, id: record.id, ...(others.length > 0 && { others }) };
      if (variant !== "blind") return [shown];
      return [nameless(shown, nameOf(number), redactor(knownStrings(record, columns)))];
    }),
  };
}

/** What the others on the panel answered. */
function othersOf(
  applicant: string,
  { name }: Reviewer,
  reviews: readonly PanelReview[],
): OtherReading[] {
  return reviews
    .filter((review) => review.applicant === applicant && !review.recused)
    .filter(({ reviewer }) => sameName(reviewer) !== sameName(name))
    .map(({ reviewer, answers }) => ({ reader: reviewer, answers }));
}

function nameless(applicant: Applicant, name: string, redact: (text: string) => string): Applicant {
  const { venture, profile, answers, others } = applicant;
  return {
    ...applicant,
    venture: { name, oneLiner: redact(venture.oneLiner) },
    profile: namelessProfile(profile, redact),
    answers: namelessAnswers(answers, redact),
    ...(others && {
      others: others.map((other) => ({
        ...other,
        answers: namelessAnswers(other.answers, redact),
      })),
    }),
  };
}

function namelessProfile(profile: Profile, redact: (text: string) => string): Profile {
  return Object.fromEntries(
    Object.entries(profile).map(([question, fact]) => [
      question,
      typeof fact === "string" ? redact(fact) : fact,
    ]),
  );
}

/** A link with a name in it would lead nowhere without it, so it goes as a whole. */
function namelessAnswers(answers: Answers, redact: (text: string) => string): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([criterion, answer]): [string, Answer][] => {
      const { note, links = [], ...said } = answer;
      const kept = links.filter((link) => isLink(link) && redact(link) === link);
      const shown = {
        ...said,
        ...(note && { note: redact(note) }),
        ...(kept.length > 0 && { links: kept }),
      };
      return Object.keys(shown).length === 0 ? [] : [[criterion, shown]];
    }),
  );
}
