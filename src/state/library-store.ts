import { create, type StateCreator } from "zustand";
import {
  type Answer,
  type Assessment,
  type Content,
  contentOf,
  copyAssessment,
  createAssessment,
  type Programme,
  type RubricRef,
  type Venture,
  withAnswer,
  withContent,
  withProfile,
  withProgrammeAnswer,
  withReader,
  withVenture,
} from "#assessment";
import type { Profile } from "#rubric";
import type { DamagedRecord, StorageFailure } from "#storage";
import { answerMergeKey, freeName } from "./edits.ts";
import {
  type History,
  NO_HISTORY,
  remember,
  stepBack,
  stepForward,
  type Touched,
} from "./history.ts";
import { browserPlatform, type Platform } from "./platform.ts";

/** A deleted assessment with all that bringing it back needs. */
export interface Removed {
  readonly assessment: Assessment;
  readonly place: number;
  readonly history: History;
}

export interface LibraryState {
  /** Every assessment on this device; all are in memory. */
  readonly assessments: Readonly<Record<string, Assessment>>;
  /** Ids, last opened or created first. */
  readonly order: readonly string[];
  readonly histories: Readonly<Record<string, History>>;
  /** "unavailable": nothing can be kept on this device; work goes on in memory. */
  readonly loading: "loading" | "ready" | "unavailable";
  /** Why, when unavailable. */
  readonly failure: StorageFailure | null;
  /** Records on this device that cannot be read; kept as they are. */
  readonly damaged: readonly DamagedRecord[];

  /** A new empty assessment. @returns its id */
  readonly create: (start: {
    rubric: RubricRef;
    venture?: Partial<Venture>;
    programme?: Programme;
  }) => string;
  /** Takes in an assessment as it is; one with the same id is left alone. */
  readonly add: (assessment: Assessment) => void;
  /** Takes in an assessment as a new one, with its own id and, where the name is taken, a number behind it. @returns its id */
  readonly addCopy: (assessment: Assessment) => string;
  /** Gives an answer, or takes it back (`undefined`). */
  readonly answer: (id: string, criterionId: string, answer: Answer | undefined) => void;
  /** States some profile facts anew; `undefined` takes one back. */
  readonly setProfile: (id: string, facts: Profile) => void;
  readonly setVenture: (id: string, venture: Partial<Venture>) => void;
  /** Names the person whose second opinion this assessment is; nothing happens to any other. */
  readonly setReader: (id: string, reader: string) => void;
  /** Answers a question of the programme's own, or takes the answer back (`undefined`). */
  readonly answerQuestion: (
    id: string,
    question: string,
    answer: string | number | undefined,
  ) => void;
  /** Replaces everything in an assessment by a file the person chose; can be undone. */
  readonly replace: (assessment: Assessment) => void;
  /** Changes some parts at once, as one step of undo; consecutive changes with the same key, e.g. the letters of a text, are one step. */
  readonly change: (
    id: string,
    parts: Partial<Content>,
    touched: Touched,
    mergeKey?: string,
  ) => void;
  /** @returns what was taken back, or undefined when there is nothing to undo */
  readonly undo: (id: string) => Touched | undefined;
  readonly redo: (id: string) => Touched | undefined;
  /** @returns what `restore` brings back exactly */
  readonly remove: (id: string) => Removed | undefined;
  readonly restore: (removed: Removed) => void;

  /** For the keeper of the disk: what was found there. */
  readonly loaded: (found: {
    assessments: readonly Assessment[];
    damaged: readonly DamagedRecord[];
  }) => void;
  readonly loadFailed: (reason: StorageFailure) => void;
  /** For the keeper of the disk: another tab saved this; its undo steps are gone. */
  readonly adopt: (assessment: Assessment) => void;
}

type Library = StateCreator<LibraryState>;

/** The library's actions over a given clock and source of ids; the app's own is `useLibrary`. */
export function libraryOf(platform: Pick<Platform, "now" | "newId">): Library {
  return (set, get) => {
    const put = (assessment: Assessment, history: History | undefined): void =>
      set(({ assessments, order, histories }) => ({
        assessments: { ...assessments, [assessment.id]: assessment },
        order: order.includes(assessment.id) ? order : [assessment.id, ...order],
        histories: history
          ? { ...histories, [assessment.id]: history }
          : without(histories, assessment.id),
      }));

    const edit = (
      id: string,
      change: (assessment: Assessment) => Assessment,
      touched: Touched,
      keyOf: (before: Assessment, after: Assessment) => string | null = () => null,
    ): void => {
      const before = get().assessments[id];
      const after = before && change(before);
      if (!after || after === before) return;
      const history = get().histories[id] ?? NO_HISTORY;
      put(after, remember(history, contentOf(before), touched, keyOf(before, after)));
    };

    const travel = (id: string, step: typeof stepBack): Touched | undefined => {
      const { assessments, histories } = get();
      const assessment = assessments[id];
      const way = assessment && step(histories[id] ?? NO_HISTORY, contentOf(assessment));
      if (!way) return undefined;
      put(withContent(assessment, way.content, platform.now()), way.history);
      return way.touched;
    };

    return {
      assessments: {},
      order: [],
      histories: {},
      loading: "loading",
      failure: null,
      damaged: [],

      create(start) {
        const id = platform.newId();
        put(createAssessment({ ...start, id, now: platform.now() }), undefined);
        return id;
      },
      add(assessment) {
        if (!get().assessments[assessment.id]) put(assessment, undefined);
      },
      addCopy(assessment) {
        const id = platform.newId();
        const taken = Object.values(get().assessments).map(({ venture }) => venture.name);
        const name = freeName(assessment.venture.name, taken);
        put(copyAssessment(assessment, { id, name, now: platform.now() }), undefined);
        return id;
      },
      answer: (id, criterionId, answer) =>
        edit(
          id,
          (assessment) => withAnswer(assessment, criterionId, answer, platform.now()),
          { kind: "answer", criterionId },
          (before, after) =>
            answerMergeKey(criterionId, before.answers[criterionId], after.answers[criterionId]),
        ),
      setProfile: (id, facts) =>
        edit(id, (assessment) => withProfile(assessment, facts, platform.now()), {
          kind: "profile",
        }),
      setVenture: (id, venture) =>
        edit(
          id,
          (assessment) => withVenture(assessment, venture, platform.now()),
          { kind: "venture" },
          () => `venture:${Object.keys(venture).join()}`,
        ),
      setReader: (id, reader) =>
        edit(
          id,
          (assessment) => withReader(assessment, reader, platform.now()),
          { kind: "reader" },
          () => "reader",
        ),
      answerQuestion: (id, question, answer) =>
        edit(
          id,
          (assessment) => withProgrammeAnswer(assessment, question, answer, platform.now()),
          { kind: "questions" },
          () => `question:${question}`,
        ),
      replace: (assessment) =>
        edit(
          assessment.id,
          (current) => {
            const revision = Math.max(current.revision, assessment.revision) + 1;
            return { ...assessment, revision, updatedAt: platform.now() };
          },
          { kind: "everything" },
        ),
      change: (id, parts, touched, mergeKey) =>
        edit(
          id,
          (assessment) => withContent(assessment, parts, platform.now()),
          touched,
          () => mergeKey ?? null,
        ),
      undo: (id) => travel(id, stepBack),
      redo: (id) => travel(id, stepForward),
      remove(id) {
        const { assessments, order, histories } = get();
        const assessment = assessments[id];
        if (!assessment) return undefined;
        set({
          assessments: without(assessments, id),
          order: order.filter((other) => other !== id),
          histories: without(histories, id),
        });
        return { assessment, place: order.indexOf(id), history: histories[id] ?? NO_HISTORY };
      },
      restore({ assessment, place, history }) {
        if (get().assessments[assessment.id]) return;
        put(assessment, history);
        const others = get().order.filter((id) => id !== assessment.id);
        set({ order: others.toSpliced(place, 0, assessment.id) });
      },

      loaded: ({ assessments, damaged }) =>
        set((state) => {
          const recent = assessments.toSorted(
            (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
          );
          const added = recent.filter(({ id }) => !state.assessments[id]);
          return {
            assessments: {
              ...Object.fromEntries(added.map((assessment) => [assessment.id, assessment])),
              ...state.assessments,
            },
            order: [...state.order, ...added.map(({ id }) => id)],
            loading: "ready",
            damaged,
          };
        }),
      loadFailed: (failure) => set({ loading: "unavailable", failure }),
      adopt: (assessment) => put(assessment, undefined),
    };
  };
}

/** Every assessment on this device and what can be done with it. */
export const useLibrary = create<LibraryState>()(libraryOf(browserPlatform));

/** One assessment; undefined when it is not (or no longer) on this device. */
export function useAssessment(id: string): Assessment | undefined {
  return useLibrary((state) => state.assessments[id]);
}

export function useCanUndo(id: string): boolean {
  return useLibrary((state) => (state.histories[id]?.past.length ?? 0) > 0);
}

export function useCanRedo(id: string): boolean {
  return useLibrary((state) => (state.histories[id]?.future.length ?? 0) > 0);
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...others } = record;
  return others;
}
