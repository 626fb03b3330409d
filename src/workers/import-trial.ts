import { type Assessment, sameContent } from "#assessment";
import { type ApplicantRecord, INTAKE_LIMITS, type IncomingReview } from "#cohort";
import {
  type ApplicantDraft,
  type Applied,
  applyMapping,
  diffImport,
  isNewer,
  type Place,
  type TableError,
} from "#intake";
import type { Rubric } from "#rubric";
import type { TableCounts } from "./import-protocol.ts";
import type { TableSource } from "./import-table.ts";

/** Everything that has been given and can be brought in; of files of one assessment the newest alone. */
export interface Given {
  readonly assessments: readonly {
    readonly key: number;
    readonly place: Place;
    readonly assessment: Assessment;
  }[];
  readonly tables: readonly TableSource[];
  readonly reviews: readonly IncomingReview[];
}

/** What bringing it all in would do to the applicants; nothing is written. */
export interface Trial {
  readonly added: readonly ApplicantRecord[];
  readonly changed: readonly {
    readonly before: ApplicantRecord;
    readonly after: ApplicantRecord;
  }[];
  readonly unchanged: number;
  /** Kept, and in none of the files. */
  readonly missing: number;
  /** New ones beyond what an intake holds. */
  readonly over: number;
  /** Keys of assessments that are older than what is kept. */
  readonly older: ReadonlySet<number>;
  readonly tables: ReadonlyMap<number, { readonly counts: TableCounts; readonly applied: Applied }>;
  /** By the name of the file a person gave. */
  readonly files: ReadonlyMap<string, FileCounts>;
}

export interface FileCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly bad: number;
}

interface TrialContext {
  readonly rubric: Rubric;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** Tables whose rows were read already, so that deciding about one table does not read the others again. */
export type AppliedTables = WeakMap<TableSource, Applied>;

/**
 * Lays everything given over the applicants there are: assessments by their id, the newer state in place of the older; then the
 * tables in their order, as `diffImport` does. Nobody is ever taken away, and what a file leaves out stays.
 */
export function tryImport(
  existing: readonly ApplicantRecord[],
  given: Given,
  context: TrialContext,
  known: AppliedTables,
): Trial {
  const run = new TrialRun(existing, context);
  for (const { key, place, assessment } of given.assessments) run.take(key, place, assessment);
  const tables = new Map<number, { counts: TableCounts; applied: Applied }>();
  for (const source of given.tables) {
    if (!source.read.ok) continue;
    const applied =
      known.get(source) ??
      applyMapping(source.read.table, source.read.mapping, context.rubric, context);
    known.set(source, applied);
    tables.set(source.key, { applied, counts: run.takeTable(source.place, applied) });
  }
  return { ...run.result(), tables };
}

/** How many records hold an error. */
export function badRecords(errors: readonly TableError[]): number {
  return new Set(errors.map(({ record }) => record)).size;
}

/** The applicants as they change under the files of one trial; lives for one call. */
class TrialRun {
  readonly #context: TrialContext;
  readonly #before: ReadonlyMap<string, ApplicantRecord>;
  readonly #byIdentity: Map<string, ApplicantRecord>;
  /** Identity by id: an applicant that came from a table may come back as a file. */
  readonly #identities: Map<string, string>;
  readonly #touched = new Set<string>();
  readonly #older = new Set<number>();
  readonly #files = new Map<string, FileCounts>();
  #over = 0;

  constructor(existing: readonly ApplicantRecord[], context: TrialContext) {
    this.#context = context;
    this.#before = new Map(existing.map((applicant) => [applicant.id, applicant]));
    this.#byIdentity = new Map(existing.map((applicant) => [applicant.identity, applicant]));
    this.#identities = new Map(existing.map(({ id, identity }) => [id, identity]));
  }

  take(key: number, { file, inside }: Place, assessment: Assessment): void {
    const identity = this.#identities.get(assessment.id) ?? `assessment:${assessment.id}`;
    const before = this.#byIdentity.get(identity);
    const source = { file: inside ?? file, row: null };
    if (!before) {
      const isIn = this.#add({ identity, email: null, assessment, other: [], source });
      this.#count(file, { added: isIn ? 1 : 0 });
      return;
    }
    this.#touched.add(before.id);
    const isSame = sameContent(assessment, before.assessment);
    if (isSame || !isNewer(assessment, before.assessment)) {
      if (!isSame) this.#older.add(key);
      this.#count(file, { unchanged: 1 });
      return;
    }
    this.#byIdentity.set(identity, { ...before, assessment, source });
    this.#count(file, { changed: 1 });
  }

  takeTable({ file, inside }: Place, { applicants, errors, skipped }: Applied): TableCounts {
    const sourceOf = ({ row }: ApplicantDraft) => ({ file: inside ?? file, row });
    const diff = diffImport([...this.#byIdentity.values()], applicants, this.#context.now);
    let added = 0;
    for (const draft of diff.added) {
      const { identity, email, assessment, other } = draft;
      if (this.#add({ identity, email, assessment, other, source: sourceOf(draft) })) added += 1;
    }
    const drafts = new Map(applicants.map((draft) => [draft.identity, draft]));
    for (const { after } of diff.changed) {
      const draft = drafts.get(after.identity);
      this.#touched.add(after.id);
      this.#byIdentity.set(after.identity, draft ? { ...after, source: sourceOf(draft) } : after);
    }
    for (const { id } of diff.unchanged) this.#touched.add(id);
    const [changed, unchanged] = [diff.changed.length, diff.unchanged.length];
    const counts = { added, changed, unchanged, bad: badRecords(errors) };
    this.#count(file, counts);
    return { ...counts, drafts: skipped.length };
  }

  result(): Omit<Trial, "tables"> {
    const added: ApplicantRecord[] = [];
    const changed: { before: ApplicantRecord; after: ApplicantRecord }[] = [];
    let unchanged = 0;
    for (const after of this.#byIdentity.values()) {
      const before = this.#before.get(after.id);
      if (!before) added.push(after);
      else if (before !== after) changed.push({ before, after });
      else if (this.#touched.has(after.id)) unchanged += 1;
    }
    return {
      added,
      changed,
      unchanged,
      missing: this.#before.size - changed.length - unchanged,
      over: this.#over,
      older: this.#older,
      files: this.#files,
    };
  }

  #add(applicant: Omit<ApplicantRecord, "id" | "importedAt">): boolean {
    const { id } = applicant.assessment;
    if (this.#byIdentity.size >= INTAKE_LIMITS.applicants) {
      this.#over += 1;
      return false;
    }
    this.#byIdentity.set(applicant.identity, {
      ...applicant,
      id,
      importedAt: this.#context.now,
    });
    this.#identities.set(id, applicant.identity);
    return true;
  }

  #count(file: string, more: Partial<FileCounts>): void {
    const before = this.#files.get(file) ?? { added: 0, changed: 0, unchanged: 0, bad: 0 };
    this.#files.set(file, {
      added: before.added + (more.added ?? 0),
      changed: before.changed + (more.changed ?? 0),
      unchanged: before.unchanged + (more.unchanged ?? 0),
      bad: before.bad + (more.bad ?? 0),
    });
  }
}
