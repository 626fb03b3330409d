import { create } from "zustand";
import type { Language } from "#i18n";
import { loadRubric, usePanelInbox } from "#state";
import {
  importInWorker,
  type ImportFailure,
  type ImportOutcome,
  type ImportProgress,
  type ImportReply,
  type ImportRequest,
  type ImportRun,
  type ImportView,
  type TableRequest,
} from "#workers";
import { loadIntakes, reloadIntake } from "./intakes.ts";
import { announce } from "./tabs.ts";

type BothRubrics = Extract<ImportRequest, { kind: "open" }>["rubrics"];
/** A file to save, as the worker made it. */
type MadeFile = Extract<ImportReply, { kind: "file" }>;

/** Where the import of one intake stands. */
interface ImportState {
  /** What is going on; null when the person is to decide. */
  readonly progress: ImportProgress | null;
  /** Null until the first files have been read. */
  readonly view: ImportView | null;
  /** What was brought in last; null until then, and again with the next files. */
  readonly outcome: ImportOutcome | null;
  readonly failure: ImportFailure | null;
}

const IDLE: ImportState = { progress: null, view: null, outcome: null, failure: null };

/** Every import under way, by the id of its intake: a look at another page and back loses nothing. */
const useImports = create<Readonly<Record<string, ImportState>>>()(() => ({}));
const runs = new Map<string, ImportRun>();
/** Who waits for a file from the worker. */
const awaiting = new Map<string, (file: MadeFile) => void>();

export function useImport(id: string): ImportState {
  return useImports((imports) => imports[id] ?? IDLE);
}

/**
 * Gives files to an import, which begins with the first ones. They are read in a worker; nothing is written before `commitImport`.
 * @param rubricId of the programme
 */
export async function addToImport(
  id: string,
  rubricId: string,
  files: readonly File[],
): Promise<void> {
  if (files.length === 0) return;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const progress = { stage: "reading", file: files[0]?.name ?? "", done: 0, total } as const;
  change(id, { progress, outcome: null, failure: null });
  const run = runs.get(id) ?? (await begin(id, rubricId));
  run?.send({ kind: "add", files });
}

/** Takes a file or a table out of an import again; `key` of its view. */
export function removeFromImport(id: string, key: number): void {
  runs.get(id)?.send({ kind: "remove", key });
}

/** Tells an import what a person decided about a table. */
export function decideTable(id: string, request: TableRequest): void {
  runs.get(id)?.send(request);
}

/** The rows of a table that stay out, with the reasons, as a file in a language. */
export function badRowsOf(
  id: string,
  key: number,
  form: "csv" | "xlsx",
  language: Language,
  onFile: (file: MadeFile) => void,
): void {
  awaiting.set(id, onFile);
  runs.get(id)?.send({ kind: "badRows", key, form, language });
}

/** Brings in everything that can be, in one go. */
export function commitImport(id: string): void {
  const progress = { stage: "writing", file: "", done: 0, total: 0 } as const;
  change(id, { progress });
  runs.get(id)?.send({ kind: "commit" });
}

/** Ends an import at once and forgets its files. What was being written is on the disk whole, or not at all. */
export function cancelImport(id: string): void {
  const isWriting = useImports.getState()[id]?.progress?.stage === "writing";
  end(id);
  if (isWriting) void reloadIntake(id);
  useImports.setState({ [id]: IDLE });
}

async function begin(id: string, rubricId: string): Promise<ImportRun | undefined> {
  const rubrics = await bothRubrics(rubricId);
  if (!rubrics) {
    change(id, { progress: null, failure: "worker" });
    return undefined;
  }
  const known = runs.get(id);
  if (known) return known;
  const run = importInWorker((reply) => take(id, reply));
  runs.set(id, run);
  run.send({ kind: "open", intake: id, rubrics });
  return run;
}

async function bothRubrics(rubricId: string): Promise<BothRubrics | undefined> {
  const [zh, en] = await Promise.all([loadRubric(rubricId, "zh"), loadRubric(rubricId, "en")]);
  return zh.ok && en.ok ? { zh: zh.rubric, en: en.rubric } : undefined;
}

function take(id: string, reply: ImportReply): void {
  if (reply.kind === "progress") change(id, { progress: reply.progress });
  else if (reply.kind === "view") change(id, { view: reply.view, progress: null });
  else if (reply.kind === "file") awaiting.get(id)?.(reply);
  else if (reply.kind === "done") {
    // Kept as long as rows that stayed out may still be saved.
    if (reply.outcome.badTables.length === 0) end(id);
    useImports.setState({ [id]: { ...IDLE, outcome: reply.outcome } });
    const inbox = usePanelInbox.getState();
    for (const arrived of reply.outcome.waiting) inbox.add(id, arrived);
    announce(id);
    void Promise.all([reloadIntake(id), loadIntakes()]);
  } else {
    end(id);
    useImports.setState({ [id]: { ...IDLE, failure: reply.reason } });
  }
}

function end(id: string): void {
  runs.get(id)?.stop();
  runs.delete(id);
  awaiting.delete(id);
}

function change(id: string, part: Partial<ImportState>): void {
  useImports.setState((imports) => ({ [id]: { ...(imports[id] ?? IDLE), ...part } }));
}
