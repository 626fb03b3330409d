import { checkAgainstRubric, createAssessment, type Review, type ReviewItem } from "#assessment";
import { canonicalJson, type Problem, type Rubric } from "#rubric";
import { logged, type LogLine } from "../intake/changes.ts";
import type { IntakeChanges, IntakeRecord, PanelReview, Reviewer } from "../intake/record.ts";
import { packIdOf } from "./pack-id.ts";
import { sameName } from "./same-name.ts";

/** A review file that came back. */
export interface IncomingReview {
  readonly file: string;
  readonly review: Review;
  /** Whose it is, as whoever merges says; "" leaves it to the file. */
  readonly reviewer: string;
}

/** What becomes of a reading that stands against another: the one here stays, the one in the file takes its place, or both count. */
export type MergeChoice = "keep" | "take" | "both";

/**
 * `new` comes in, `updated` takes the place of an earlier file of the same reading, `same` changes nothing. Left out unless chosen
 * otherwise: `sameReviewer` has another reading of the same applicant, `older` is an earlier state of a reading that is here,
 * `otherEdition` was given on another text of the rubric, `conflict` comes from somebody who must not read this applicant. Never
 * taken: `unknownApplicant`, `otherProgramme`, `otherRubric`, `unfit` (answers that the rubric does not know), `unnamed`.
 */
export type MergeState =
  | "new"
  | "updated"
  | "same"
  | "sameReviewer"
  | "older"
  | "otherEdition"
  | "conflict"
  | "unknownApplicant"
  | "otherProgramme"
  | "otherRubric"
  | "unfit"
  | "unnamed";

/** What one file says of one applicant, and what becomes of it. */
export interface MergeLine {
  /** Stable while the files stay in their order; the name under which it is chosen. */
  readonly key: string;
  readonly file: string;
  readonly state: MergeState;
  readonly reviewer: string;
  readonly applicant: string;
  /** Empty where there is nothing to choose. */
  readonly choices: readonly MergeChoice[];
  readonly choice: MergeChoice | null;
  /** Only of `unfit`. */
  readonly problems: readonly Problem[];
  readonly levels: number;
  readonly recused: boolean;
  /** The reading here that it stands against; null when there is none. */
  readonly before: PanelReview | null;
  readonly at: string;
}

export interface Merge {
  readonly lines: readonly MergeLine[];
  /** Null when nothing comes in. */
  readonly changes: IntakeChanges | null;
}

interface Panel {
  readonly record: IntakeRecord;
  /** Ids of those applicants that the files name and the intake has. */
  readonly applicants: ReadonlySet<string>;
  /** Of these applicants. */
  readonly reviews: readonly PanelReview[];
}

const CHOICES: Partial<Record<MergeState, readonly MergeChoice[]>> = {
  sameReviewer: ["keep", "take", "both"],
  older: ["keep", "take"],
  otherEdition: ["keep", "take"],
  conflict: ["keep", "take"],
};

/**
 * Holds review files against an intake and says what each would do; nothing here is replaced by another reading unless it is chosen.
 * @param rubric of the programme
 * @param choices by key of the line
 */
export function mergeReviews(
  panel: Panel,
  incoming: readonly IncomingReview[],
  {
    rubric,
    now,
    choices = {},
  }: {
    readonly rubric: Rubric;
    readonly now: string;
    readonly choices?: Readonly<Record<string, MergeChoice>>;
  },
): Merge {
  const merging = new Merging(panel, rubric);
  const lines = incoming.flatMap(({ file, review, reviewer }, place) => {
    const who = merging.nameOf(reviewer.trim() || review.reader.name, review.pack);
    return review.items.map((item) => {
      const key = `${place}/${item.applicant}`;
      return merging.takeIn(key, file, panelReview(review, item, who), review, choices[key]);
    });
  });
  return { lines, changes: merging.changes(now) };
}

/** The panel while one file after another comes in. */
class Merging {
  private readonly reviews: PanelReview[];
  private readonly put = new Map<string, PanelReview>();
  private readonly removed: PanelReview[] = [];
  private readonly log: LogLine[] = [];
  private reviewers: readonly Reviewer[];
  private readonly panel: Panel;
  private readonly rubric: Rubric;

  constructor(panel: Panel, rubric: Rubric) {
    this.panel = panel;
    this.rubric = rubric;
    this.reviews = [...panel.reviews];
    this.reviewers = panel.record.reviewers;
  }

  /** The name as the panel spells it; of a file without one, whose pack it was. */
  nameOf(said: string, pack: string): string {
    const name = said.trim();
    const { id } = this.panel.record.programme;
    const known = this.reviewers.find((reviewer) =>
      name === ""
        ? packIdOf(id, reviewer.name) === pack
        : sameName(reviewer.name) === sameName(name),
    );
    return known?.name ?? name;
  }

  takeIn(
    key: string,
    file: string,
    review: PanelReview,
    source: Review,
    chosen: MergeChoice | undefined,
  ): MergeLine {
    const problems = this.problemsOf(review);
    const before = this.earlier(review);
    const state = this.stateOf(review, source, problems, before);
    const offered = CHOICES[state] ?? [];
    const choice =
      offered.length === 0 ? null : chosen && offered.includes(chosen) ? chosen : "keep";
    if (state === "new" || state === "updated" || choice === "take") this.enter(review, before);
    if (choice === "both") this.enter({ ...review, reviewer: this.numbered(review) }, null);
    return {
      key,
      file,
      state,
      reviewer: review.reviewer,
      applicant: review.applicant,
      choices: offered,
      choice,
      problems: state === "unfit" ? problems : [],
      levels: Object.values(review.answers).filter((answer) => "level" in answer).length,
      recused: review.recused,
      before,
      at: review.at,
    };
  }

  changes(now: string): IntakeChanges | null {
    if (this.put.size === 0) return null;
    const { record } = this.panel;
    const grown = { ...record, content: record.content + 1, reviewers: this.reviewers };
    return {
      ...logged(grown, now, this.log),
      reviews: [...this.put.values()],
      ...(this.removed.length > 0 && {
        reviewsRemoved: this.removed.map(({ id, applicant }) => ({ id, applicant })),
      }),
    };
  }

  private stateOf(
    review: PanelReview,
    { programme }: Review,
    problems: readonly Problem[],
    before: PanelReview | null,
  ): MergeState {
    const { record, applicants } = this.panel;
    if (programme !== undefined && programme !== record.programme.id) return "otherProgramme";
    if (!applicants.has(review.applicant)) return "unknownApplicant";
    if (review.rubric.id !== record.programme.rubric.id) return "otherRubric";
    if (review.reviewer === "") return "unnamed";
    if (problems.length > 0) return "unfit";
    if (before && saysTheSame(before, review)) return "same";
    if (review.rubric.hash !== record.programme.rubric.hash) return "otherEdition";
    const known = this.reviewers.find(({ name }) => name === review.reviewer);
    if (!review.recused && known?.conflicts.includes(review.applicant)) return "conflict";
    if (!before) return "new";
    if (before.id !== review.id) return "sameReviewer";
    return Date.parse(before.at) > Date.parse(review.at) ? "older" : "updated";
  }

  /** The reading that this one continues, else another one by the same reviewer. */
  private earlier({ id, applicant, reviewer }: PanelReview): PanelReview | null {
    const here = this.reviews.filter((review) => review.applicant === applicant);
    const again = here.find((review) => review.id === id);
    return again ?? here.find((review) => sameName(review.reviewer) === sameName(reviewer)) ?? null;
  }

  private enter(review: PanelReview, before: PanelReview | null): void {
    const key = (each: PanelReview): string => `${each.applicant}/${each.id}`;
    if (before) {
      this.reviews.splice(this.reviews.indexOf(before), 1);
      // What only this merge brought in was never on the disk.
      const isNew = this.put.delete(key(before));
      if (before.id !== review.id && !isNew) this.removed.push(before);
    }
    this.reviews.push(review);
    this.put.set(key(review), review);
    this.reviewers = withReading(this.reviewers, review);
    const { applicant, reviewer } = review;
    const what = before ? "reviewReplaced" : "reviewAdded";
    this.log.push({ what, applicant, from: before?.reviewer ?? "", to: reviewer });
  }

  private problemsOf({ rubric, answers }: PanelReview): Problem[] {
    if (rubric.id !== this.rubric.id) return [];
    const reading = { ...createAssessment({ id: "", now: "", rubric }), answers };
    return checkAgainstRubric(reading, this.rubric);
  }

  /** "Li Wei (2)", where both readings of one person shall count. */
  private numbered({ applicant, reviewer }: PanelReview): string {
    const taken = this.reviews.filter((review) => review.applicant === applicant);
    for (let number = 2; ; number++) {
      const name = `${reviewer} (${number})`;
      if (!taken.some((review) => sameName(review.reviewer) === sameName(name))) return name;
    }
  }
}

/** The panel with a reading known: its reviewer is on it and was given the applicant; who stepped back must not read it. */
function withReading(
  reviewers: readonly Reviewer[],
  { applicant, reviewer: name, recused }: PanelReview,
): readonly Reviewer[] {
  const known = reviewers.find((reviewer) => reviewer.name === name);
  const { assigned = [], conflicts = [], limit = null } = known ?? {};
  const after: Reviewer = {
    name,
    limit,
    assigned: assigned.includes(applicant) ? assigned : [...assigned, applicant],
    conflicts: recused && !conflicts.includes(applicant) ? [...conflicts, applicant] : conflicts,
  };
  return known
    ? reviewers.map((reviewer) => (reviewer === known ? after : reviewer))
    : [...reviewers, after];
}

function panelReview(review: Review, item: ReviewItem, reviewer: string): PanelReview {
  const { champion = false, recused = false, comment = "" } = item;
  const { id, version, hash } = review.rubric;
  return {
    id: item.reading ?? review.id,
    applicant: item.applicant,
    reviewer,
    pack: review.pack,
    rubric: { id, version, hash },
    blind: review.blind,
    at: review.at,
    answers: recused ? {} : item.answers,
    champion: champion && !recused,
    recused,
    comment,
  };
}

function saysTheSame(one: PanelReview, other: PanelReview): boolean {
  const said = ({ answers, champion, recused, comment, rubric }: PanelReview): string =>
    canonicalJson({ answers, champion, recused, comment, hash: rubric.hash });
  return said(one) === said(other);
}
