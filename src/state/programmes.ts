import type { StoreApi } from "zustand";
import { type Assessment, checkProgramme, type Programme, writeOrdered } from "#assessment";
import { type Checked, problem, type Rubric } from "#rubric";
import { rubricFor } from "#scoring";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { loadRubric } from "./rubric-store.ts";
import { useSettings } from "./settings-store.ts";

/** The text of the file that is given to applicants. */
export function writeProgramme(programme: Programme): string {
  return writeOrdered(programme);
}

/**
 * An address that carries a programme after the `#`, where no server sees it.
 * @param base the app's own address without its `#` part
 * @returns undefined when it would be too long for an address; then the file is the way
 */
export async function programmeAddress(
  programme: Programme,
  base: string,
): Promise<string | undefined> {
  const { packShare } = await import("#intake");
  const data = packShare(JSON.stringify(programme));
  return data === undefined ? undefined : `${base}#/open/${data}`;
}

/**
 * Reads a programme that a person chose or dropped, and holds it against its rubric.
 * @returns undefined when the file is none; then it is for another reader
 */
export async function openProgramme(
  file: Pick<File, "arrayBuffer" | "size">,
): Promise<Checked<Programme> | undefined> {
  const { readProgrammeFile } = await import("#intake");
  const read = await readProgrammeFile(file);
  if (!read?.ok) return read;
  const checked = await checkedProgramme(read.value);
  return checked.ok ? read : checked;
}

/** Holds a programme read from outside against its rubric. @returns the rubric with its settings, or what does not fit */
export async function checkedProgramme(programme: Programme): Promise<Checked<Rubric>> {
  const { id } = programme.rubric;
  const load = await loadRubric(id, useSettings.getState().language);
  if (!load.ok) {
    const code = load.reason === "absent" ? "programme.noRubric" : "file.rubricFailed";
    return { ok: false, problems: [problem(["rubric", "id"], code, { id })] };
  }
  const problems = checkProgramme(programme, load.rubric);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: rubricFor(load.rubric, { programme }) };
}

/** Begins an assessment for a programme. @param rubric the edition that is shown and answered @returns its id */
export function applyTo(
  programme: Programme,
  { id, version, hash }: Pick<Rubric, "id" | "version" | "hash">,
  library: StoreApi<LibraryState> = useLibrary,
): string {
  return library.getState().create({ rubric: { id, version, hash }, programme });
}

/** The assessments on this device that apply to a programme, last changed first; second opinions are none. */
export function applicationsTo(
  programmeId: string,
  assessments: Readonly<Record<string, Assessment>>,
): Assessment[] {
  return Object.values(assessments)
    .filter(({ programme, readingOf }) => programme?.id === programmeId && !readingOf)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
