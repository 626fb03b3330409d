import type { Programme, RubricRef } from "#assessment";
import { createIntake as intakeOf, type Intake, type IntakeChanges } from "#cohort";
import { browserPlatform, useNotices } from "#state";
import type { StorageFailure } from "#storage";
import { changeIntake } from "./change-intake.ts";
import { disk } from "./disk.ts";
import { held, type IntakeSummary, keepOpen, useIntakes } from "./intakes-store.ts";
import { announce } from "./tabs.ts";

/** Reads the list of intakes from the disk. */
export async function loadIntakes(): Promise<void> {
  const opened = await disk();
  const listed = opened.ok ? await opened.storage.list() : opened;
  if (!listed.ok) {
    useIntakes.setState({ intakes: [], failure: listed.reason });
    return;
  }
  const intakes = listed.value.intakes
    .map(
      ({ record, applicants, reviews }): IntakeSummary => ({
        id: record.programme.id,
        name: record.programme.name,
        rubricId: record.programme.rubric.id,
        applicants,
        reviews,
        updatedAt: record.programme.updatedAt,
      }),
    )
    .sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
  useIntakes.setState({ intakes, damaged: listed.value.damaged, failure: null });
}

/** A programme as it is before anybody has set anything. */
function freshProgramme(name: string, { id, version, hash }: RubricRef): Programme {
  const now = browserPlatform.now();
  return {
    format: "touchstone/programme",
    version: 1,
    id: browserPlatform.newId(),
    name,
    rubric: { id, version, hash },
    questions: [],
    deadline: "",
    places: 10,
    createdAt: now,
    updatedAt: now,
  };
}

/** Begins an intake. @returns its id, or null when it could not be written; `useIntakes` then has the reason */
export async function createIntake(start: {
  readonly name: string;
  readonly rubric: RubricRef;
}): Promise<string | null> {
  return addIntake(freshProgramme(start.name, start.rubric));
}

/** Begins an intake with a programme that is there already, e.g. from a file. @returns its id, or null as `createIntake` */
export async function addIntake(programme: Programme): Promise<string | null> {
  const changes = intakeOf(programme, { by: "", now: browserPlatform.now() });
  return (await writeNew(changes)) ? programme.id : null;
}

/** Writes a whole intake that is not on this device, e.g. from a file or the sample. @returns whether it was written */
export async function writeWhole(intake: Intake): Promise<boolean> {
  return writeNew(intake);
}

async function writeNew(changes: IntakeChanges): Promise<boolean> {
  const opened = await disk();
  const written = opened.ok ? await opened.storage.write(changes, null) : opened;
  if (written.ok) {
    announce(changes.record.programme.id);
    await loadIntakes();
    return true;
  }
  useIntakes.setState({ failure: written.reason === "conflict" ? null : written.reason });
  return false;
}

/** Deletes an intake and all that belongs to it; a notice can bring it back. @returns why it could not be deleted */
export async function deleteIntake(id: string): Promise<StorageFailure | null> {
  const opened = await disk();
  if (!opened.ok) return opened.reason;
  const read = await opened.storage.read(id);
  if (!read.ok) return read.reason;
  const whole = read.value;
  if (!whole) return null;
  const removed = await opened.storage.remove(id, whole.record.revision);
  if (!removed.ok && removed.reason !== "conflict") return removed.reason;
  keepOpen(id, null);
  announce(id);
  await loadIntakes();
  if (removed.ok) {
    const restore = (): void => void writeWhole(whole).then(() => reloadIntake(id));
    const detail = { name: whole.record.programme.name };
    useNotices.getState().tell({ code: "deleted", detail, restore });
  }
  return null;
}

/** Deletes every intake for good. @returns whether none is left on the disk */
export async function deleteAllIntakes(): Promise<boolean> {
  const opened = await disk();
  const listed = opened.ok ? await opened.storage.list() : opened;
  if (!opened.ok || !listed.ok) return false;
  let isGone = true;
  for (const { record } of listed.value.intakes) {
    const { id } = record.programme;
    const removed = await opened.storage.remove(id, record.revision);
    isGone = isGone && removed.ok;
    if (removed.ok) keepOpen(id, null);
    announce(id);
  }
  await loadIntakes();
  return isGone;
}

/** Reads an open intake from the disk again, after a worker or another tab has written. */
export async function reloadIntake(id: string): Promise<void> {
  const opened = await disk();
  const read = opened.ok ? await opened.storage.open(id) : opened;
  if (read.ok) keepOpen(id, held(read.value));
  else useIntakes.setState({ failure: read.reason });
}

/** Gives the name under which this device's person stands in the log. */
export function nameSelf(id: string, by: string): ReturnType<typeof changeIntake> {
  return changeIntake(id, ({ record }) =>
    record.by === by ? null : { record: { ...record, by } },
  );
}
