import { create } from "zustand";
import type { Assessment, Programme } from "#assessment";
import { type Checked, type Problem, problem } from "#rubric";
import { backupParts } from "./backup.ts";
import { type OpenChoice, openFile, settleChoice } from "./open-file.ts";
import { openReview, type ReviewResult } from "./open-review.ts";
import { usePanelInbox } from "./panel-inbox.ts";
import { openProgramme } from "./programmes.ts";

/** What became of one assessment in a file a person chose or dropped. */
export interface OpenedItem {
  readonly file: string;
  /** Its place in a file that holds several, from 1. */
  readonly place: number | null;
  readonly outcome:
    | "added"
    | "same"
    | "copied"
    | "replaced"
    | "skipped"
    | "refused"
    /** A review pack: its reading was begun, or is gone on with. */
    | "reading"
    /** The review pack of a programme: its readings were begun, or are gone on with; `id` is the pack's. */
    | "pack"
    /** A review: added to the assessment `id`. */
    | "opinion"
    /** A review for the panel of the intake `id`, where it waits to be merged. */
    | "panel"
    /** A programme to apply to: kept in `programmes` under `id` while it is looked at. */
    | "programme"
    /** A whole intake: on this device under `id`, with "(2)" behind its name where another state of it was here. */
    | "intake";
  /** Id of the assessment, the programme or the intake to show; null when refused. */
  readonly id: string | null;
  readonly problems: readonly Problem[];
  /** What is to be known about the file that was opened, e.g. that a report PDF was changed; null when nothing is. */
  readonly note: Problem | null;
}

export type Decision = "keepBoth" | "replace" | "skip";

/** A question that holds up the opening until it is answered. */
export interface Asked {
  readonly choice: OpenChoice;
  /** What is to be known about the file before it is answered. */
  readonly note: Problem | null;
  readonly decide: (decision: Decision) => void;
}

/** The same, for a pack of which a reading is already here. */
export interface AskedReading {
  readonly existing: Assessment;
  readonly decide: (decision: "goOn" | "anew" | "skip") => void;
}

export interface OpeningState {
  /** Name of the file being read. */
  readonly reading: string | null;
  readonly asked: Asked | null;
  readonly askedReading: AskedReading | null;
  /** Programmes that were opened to look at, by id; nothing of them is kept on the device. */
  readonly programmes: Readonly<Record<string, Programme>>;
  /** Takes in the file of a whole intake; set by the app, as a founder's first screen does without that part of it. */
  readonly takeIntake: ((file: Part) => Promise<IntakeTaken>) | null;
  /** What became of the files, once all are through; null before, and after `settle`. */
  readonly items: readonly OpenedItem[] | null;
  /** Opens files one after another; files given meanwhile wait their turn. Never rejects. */
  readonly open: (files: readonly File[]) => Promise<void>;
  /** The person has seen what became of the files. */
  readonly settle: () => void;
}

/** What became of the file of an intake. */
type IntakeTaken =
  | { readonly outcome: "added" | "same" | "copied"; readonly id: string }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

type Part = Pick<File, "arrayBuffer" | "size" | "slice">;

/** Larger files are left to the reader of single files, which refuses them by their size. */
const MAX_BACKUP_BYTES = 64 * 1024 ** 2;
/** Bytes at the beginning of a file within which its format stands. */
const MARK_WITHIN = 200;

/** Opening files: what is being read, what has to be asked, what came of it. */
export const useOpening = create<OpeningState>()((set, get) => {
  let queue: Promise<void> = Promise.resolve();

  const ask = (choice: OpenChoice, note: Problem | null): Promise<Decision> =>
    new Promise((resolve) => {
      const decide = (decision: Decision): void => {
        set({ asked: null });
        resolve(decision);
      };
      set({ asked: { choice, note, decide } });
    });

  const askReading = (existing: Assessment): Promise<"goOn" | "anew" | "skip"> =>
    new Promise((resolve) => {
      const decide: AskedReading["decide"] = (decision) => {
        set({ askedReading: null });
        resolve(decision);
      };
      set({ askedReading: { existing, decide } });
    });

  const settleReview = async (
    result: ReviewResult,
    file: string,
  ): Promise<Pick<OpenedItem, "outcome" | "id" | "problems">> => {
    if (result.kind === "refused") {
      return { outcome: "refused", id: null, problems: result.problems };
    }
    if (result.kind === "panel") {
      usePanelInbox.getState().add(result.id, { file, review: result.review });
    }
    if (result.kind !== "begun") return { outcome: result.kind, id: result.id, problems: [] };
    const decision = await askReading(result.existing);
    const id = decision === "anew" ? result.begin() : result.existing.id;
    return { outcome: decision === "skip" ? "skipped" : "reading", id, problems: [] };
  };

  const offer = (read: Checked<Programme>): Pick<OpenedItem, "outcome" | "id" | "problems"> => {
    if (!read.ok) return { outcome: "refused", id: null, problems: read.problems };
    const { id } = read.value;
    set(({ programmes }) => ({ programmes: { ...programmes, [id]: read.value } }));
    return { outcome: "programme", id, problems: [] };
  };

  const openIntake = async (
    part: Part,
  ): Promise<Pick<OpenedItem, "outcome" | "id" | "problems"> | null> => {
    const { takeIntake } = get();
    if (!takeIntake || !(await isIntake(part))) return null;
    const taken = await takeIntake(part);
    if (taken.outcome === "refused") return { ...taken, id: null };
    return { outcome: "intake", id: taken.id, problems: [] };
  };

  const openPart = async (part: Part, file: string, place: number | null): Promise<OpenedItem> => {
    const intake = await openIntake(part);
    if (intake) return { file, place, note: null, ...intake };
    const review = await openReview(part);
    if (review) return { file, place, note: null, ...(await settleReview(review, file)) };
    const programme = await openProgramme(part);
    if (programme) return { file, place, note: null, ...offer(programme) };
    const result = await openFile(part);
    const base = { file, place, problems: [], note: result.note ?? null };
    if (result.kind === "refused") {
      return { ...base, outcome: "refused", id: null, problems: result.problems };
    }
    if (result.kind !== "choice") return { ...base, outcome: result.kind, id: result.id };
    const decision = await ask(result, base.note);
    if (decision === "skip") return { ...base, outcome: "skipped", id: result.current.id };
    const outcome = decision === "keepBoth" ? "copied" : "replaced";
    return { ...base, outcome, id: settleChoice(result, decision) };
  };

  const openFileParts = async (file: File): Promise<OpenedItem[]> => {
    const refused = (problems: readonly Problem[]): OpenedItem[] => [
      { file: file.name, place: null, outcome: "refused", id: null, problems, note: null },
    ];
    const items: OpenedItem[] = [];
    try {
      const parts = await partsOf(file);
      if (!parts.ok) return refused(parts.problems);
      const alone = parts.value.length === 1;
      for (const [index, part] of parts.value.entries()) {
        items.push(await openPart(part, file.name, alone ? null : index + 1));
      }
      return items;
    } catch {
      // A dropped folder, a file moved away meanwhile, a part of the app that could not be fetched.
      return [...items, ...refused([problem([], "file.unreadable")])];
    }
  };

  const openAll = async (files: readonly File[]): Promise<void> => {
    const opened: OpenedItem[] = [];
    for (const file of files) {
      set({ reading: file.name });
      opened.push(...(await openFileParts(file)));
    }
    set(({ items }) => ({ reading: null, items: [...(items ?? []), ...opened] }));
  };

  return {
    reading: null,
    asked: null,
    askedReading: null,
    programmes: {},
    takeIntake: null,
    items: null,
    open(files) {
      if (files.length > 0) queue = queue.then(() => openAll(files));
      return queue;
    },
    settle: () => set({ items: null }),
  };
});

/** The file itself, or the assessments of a backup, each as a file of its own. */
async function partsOf(file: File): Promise<Checked<readonly Part[]>> {
  const itself = { ok: true, value: [file] } as const;
  const { isPdf } = await import("#intake");
  if (file.size > MAX_BACKUP_BYTES || (await isPdf(file))) return itself;
  const text = decode(await file.arrayBuffer());
  const parts = text === undefined ? undefined : backupParts(text);
  if (!parts?.ok) return parts ?? itself;
  return { ok: true, value: parts.value.map((part) => new Blob([part])) };
}

/** Whether a file says at its beginning, where Touchstone writes it, that it is a whole intake. */
async function isIntake(part: Part): Promise<boolean> {
  const start = new TextDecoder().decode(await part.slice(0, MARK_WITHIN).arrayBuffer());
  return /^[\s\uFEFF]*\{\s*"format"\s*:\s*"touchstone\/cohort"/.test(start);
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
