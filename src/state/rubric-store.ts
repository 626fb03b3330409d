import { rubrics as catalogue } from "virtual:rubrics";
import { create } from "zustand";
import type { Assessment } from "#assessment";
import type { Language } from "#i18n";
import type { Edition, Rubric } from "#rubric";
import { rubricFor } from "#scoring";
import { useSettings } from "./settings-store.ts";

/** A shipped rubric as the list of rubrics shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** Every rubric this build ships. */
export const rubricCatalogue: readonly CatalogueEntry[] = Object.entries(catalogue).map(
  ([id, { version, hash, title }]) => ({ id, version, hash, title }),
);

export interface RubricsState {
  /** Loaded rubrics, by "id/language". */
  readonly loaded: Readonly<Record<string, Rubric>>;
  readonly keep: (rubric: Rubric) => void;
}

export const useRubrics = create<RubricsState>()((set) => ({
  loaded: {},
  keep: (rubric) => set(({ loaded }) => ({ loaded: { ...loaded, [keyOf(rubric)]: rubric } })),
}));

export type RubricLoad =
  | { readonly ok: true; readonly rubric: Rubric }
  /** `absent`: this build ships no such rubric. `failed`: its part of the app could not be fetched; try again. */
  | { readonly ok: false; readonly reason: "absent" | "failed" };

/** The rubric in one language, from memory when it was loaded before. */
export async function loadRubric(id: string, language: Language): Promise<RubricLoad> {
  const { loaded, keep } = useRubrics.getState();
  const known = loaded[keyOf({ id, language })];
  if (known) return { ok: true, rubric: known };
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  if (!entry) return { ok: false, reason: "absent" };
  try {
    const { rubric } = await entry.load[language]();
    keep(rubric);
    return { ok: true, rubric };
  } catch {
    return { ok: false, reason: "failed" };
  }
}

/** What names the rubric that scores an assessment, or an intake. */
export type Scored = Pick<Assessment, "rubric" | "programme">;

/** The rubric that scores an assessment, with the settings of its programme, in one language; the same object while neither changes. */
export async function loadRubricOf(scored: Scored, language: Language): Promise<RubricLoad> {
  const load = await loadRubric(scored.rubric.id, language);
  return load.ok ? { ok: true, rubric: rubricFor(load.rubric, scored) } : load;
}

/** The rules of an earlier edition; undefined when none of that version is kept or it could not be fetched. */
export async function loadEdition(id: string, version: string): Promise<Edition | undefined> {
  const editions = Object.hasOwn(catalogue, id) ? catalogue[id]?.editions : undefined;
  const load = editions && Object.hasOwn(editions, version) ? editions[version] : undefined;
  return (await load?.().catch(() => undefined))?.edition;
}

/** An earlier edition with the settings of the programme the assessment applies to. */
export async function loadEditionOf(scored: Scored, version: string): Promise<Edition | undefined> {
  const edition = await loadEdition(scored.rubric.id, version);
  return edition && { ...edition, rules: rubricFor(edition.rules, scored) };
}

/**
 * A loaded rubric in the language of the settings; while that one is still loading, in the other, so that a page
 * with a half-filled form stays. Undefined until `loadRubric` has brought one.
 */
export function useRubric(id: string): Rubric | undefined {
  const language = useSettings((state) => state.language);
  const other = language === "zh" ? "en" : "zh";
  return useRubrics(
    ({ loaded }) => loaded[keyOf({ id, language })] ?? loaded[keyOf({ id, language: other })],
  );
}

/** `useRubric` with the settings of the programme the assessment applies to; undefined without an assessment. */
export function useRubricOf(scored: Scored | undefined): Rubric | undefined {
  const rubric = useRubric(scored?.rubric.id ?? "");
  return rubric && scored && rubricFor(rubric, scored);
}

function keyOf({ id, language }: Pick<Rubric, "id" | "language">): string {
  return `${id}/${language}`;
}
