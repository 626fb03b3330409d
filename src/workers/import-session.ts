import type { Intake } from "#cohort";
import { type BothRubrics, sortFiles } from "#intake";
import type { IntakeStorage } from "#storage";
import { badRowsFile } from "./import-bad-rows.ts";
import { importChanges } from "./import-commit.ts";
import { checkedAgainst, type Drop, givenOf, sourceViews } from "./import-given.ts";
import type { ImportFailure, ImportReply, ImportRequest, TableRequest } from "./import-protocol.ts";
import { type MergedReviews, withReviews } from "./import-reviews.ts";
import { decided, tableSource } from "./import-table.ts";
import { tableView } from "./import-table-view.ts";
import { type AppliedTables, type Given, type Trial, tryImport } from "./import-trial.ts";
import { trialView } from "./import-trial-view.ts";

interface Surroundings {
  readonly storage: Pick<IntakeStorage, "read" | "write">;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A UUID a call. */
  readonly newId: () => string;
  readonly say: (reply: ImportReply, transfer?: Transferable[]) => void;
}

interface Tried {
  readonly intake: Intake;
  readonly given: Given;
  readonly trial: Trial;
  readonly reviews: MergedReviews;
}

/** Another tab may write at the same time; more often than this in a row it is no accident. */
const ATTEMPTS = 5;

/** Ends a session with a reason that the page can put into words. */
class Failure extends Error {
  readonly reason: ImportFailure;
  constructor(reason: ImportFailure) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * One import from the first file to the last word: requests are answered in their order, and nothing is written before `commit`,
 * which writes everything in one transaction.
 */
export class ImportSession {
  readonly #around: Surroundings;
  #intakeId = "";
  #rubrics: BothRubrics | undefined;
  #intake: Intake | undefined;
  #drop: Drop = { files: [], tables: [] };
  #tried: Tried | undefined;
  /** What was brought in last, for its rows that stayed out. */
  #last: Tried | undefined;
  readonly #applied: AppliedTables = new WeakMap();
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #nextKey = 1;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Resolves when it is answered; never rejects. */
  handle(request: ImportRequest): Promise<void> {
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      this.#waiting -= 1;
      try {
        await this.#answer(request);
      } catch (error) {
        const reason = error instanceof Failure ? error.reason : "worker";
        this.#around.say({ kind: "failed", reason });
      }
    });
    return this.#queue;
  }

  async #answer(request: ImportRequest): Promise<void> {
    if (request.kind === "open") {
      this.#intakeId = request.intake;
      this.#rubrics = request.rubrics;
      return;
    }
    if (request.kind === "commit") return this.#commit();
    if (request.kind === "badRows") return this.#badRows(request);
    if (request.kind === "add") await this.#add(request.files);
    else if (request.kind === "remove") this.#remove(request.key);
    else await this.#decide(request);
    await this.#recount();
  }

  async #add(files: readonly File[]): Promise<void> {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    for (const file of files) {
      const progress = { stage: "reading", file: file.name, done, total } as const;
      this.#around.say({ kind: "progress", progress });
      for await (const sorted of sortFiles([file])) {
        await this.#keep(checkedAgainst(sorted, this.#rubricPair()));
      }
      done += file.size;
    }
  }

  async #keep(sorted: ReturnType<typeof checkedAgainst>): Promise<void> {
    const key = this.#nextKey;
    this.#nextKey += 1;
    const { files, tables } = this.#drop;
    if (sorted.kind !== "table") {
      this.#drop = { tables, files: [...files, { ...sorted, key }] };
      return;
    }
    const { mappings } = (await this.#read()).record;
    const context = { rubrics: this.#rubricPair(), mappings };
    const source = tableSource(key, sorted.place, sorted.bytes, context);
    this.#drop = { files, tables: [...tables, source] };
  }

  #remove(key: number): void {
    const { files, tables } = this.#drop;
    this.#drop = {
      files: files.filter((file) => file.key !== key),
      tables: tables.filter((table) => table.key !== key),
    };
  }

  async #decide(request: TableRequest): Promise<void> {
    const { mappings } = (await this.#read()).record;
    const context = { rubrics: this.#rubricPair(), mappings };
    const tables = this.#drop.tables.map((table) =>
      table.key === request.key ? decided(table, request, context) : table,
    );
    this.#drop = { ...this.#drop, tables };
  }

  /** Says what was decided at once, and what follows from it when nothing else waits to be decided. */
  async #recount(): Promise<void> {
    if (this.#waiting > 0) return;
    if (this.#tried) this.#say(this.#tried);
    const progress = { stage: "counting", file: "", done: 0, total: 0 } as const;
    this.#around.say({ kind: "progress", progress });
    this.#say(await this.#try());
  }

  async #try(): Promise<Tried> {
    const intake = await this.#read();
    const { now, newId } = this.#around;
    const given = givenOf(this.#drop);
    const context = { rubric: this.#rubricPair().en, now: now(), newId };
    const trial = tryImport(intake.applicants, given, context, this.#applied);
    const changes = importChanges(intake, trial, given.tables, context.now);
    const reviews = withReviews(intake, trial, given, changes, context);
    this.#tried = { intake, given, trial, reviews };
    return this.#tried;
  }

  #say({ intake, given, trial, reviews }: Tried): void {
    const { files, tables } = this.#drop;
    this.#around.say({
      kind: "view",
      view: {
        sources: sourceViews(this.#drop, given, trial.older, intake.record.programme),
        sourceCount: files.length,
        tables: tables.map((table) =>
          tableView(table, trial.tables.get(table.key)?.counts ?? null),
        ),
        trial: trialView(trial, intake.applicants, reviews.counts),
      },
    });
  }

  async #badRows(request: Extract<ImportRequest, { kind: "badRows" }>): Promise<void> {
    const tried = [this.#tried, this.#last].find((each) => each?.trial.tables.has(request.key));
    const source = tried?.given.tables.find(({ key }) => key === request.key);
    const errors = tried?.trial.tables.get(request.key)?.applied.errors;
    if (!source || !errors) return;
    const file = await badRowsFile(source, errors, { ...request, now: this.#around.now() });
    if (file) this.#around.say({ kind: "file", ...file }, [file.bytes.buffer]);
  }

  async #commit(): Promise<void> {
    const progress = { stage: "writing", file: "", done: 0, total: 0 } as const;
    this.#around.say({ kind: "progress", progress });
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const tried = await this.#try();
      const { revision } = tried.intake.record;
      const written = await this.#around.storage.write(tried.reviews.changes, revision);
      // What is on the disk has moved on in either case.
      this.#intake = undefined;
      if (written.ok) return this.#finish(tried);
      if (written.reason !== "conflict") throw new Failure("storage");
    }
    throw new Failure("storage");
  }

  #finish(tried: Tried): void {
    const { given, reviews, trial } = tried;
    const { added, changed, unchanged, tables } = trial;
    this.#drop = { files: [], tables: [] };
    this.#tried = undefined;
    this.#last = tried;
    const bad = given.tables.filter(({ key }) => (tables.get(key)?.counts.bad ?? 0) > 0);
    const outcome = {
      added: added.length,
      changed: changed.length,
      unchanged,
      bad: [...tables.values()].reduce((sum, { counts }) => sum + counts.bad, 0),
      badTables: bad.map(({ key, place }) => ({ key, place })),
      reviews: reviews.counts,
      waiting: reviews.waiting.map(({ file, review }) => ({ file, review })),
    };
    this.#around.say({ kind: "done", outcome });
  }

  async #read(): Promise<Intake> {
    if (this.#intake) return this.#intake;
    const read = await this.#around.storage.read(this.#intakeId);
    if (!read.ok) throw new Failure("storage");
    if (!read.value) throw new Failure("absent");
    this.#intake = read.value;
    return read.value;
  }

  #rubricPair(): BothRubrics {
    if (!this.#rubrics) throw new Error("asked before it was opened");
    return this.#rubrics;
  }
}
