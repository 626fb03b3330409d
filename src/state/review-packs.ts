import {
  type Assessment,
  fitText,
  LIMITS,
  type ReadingOf,
  reviewOfAll,
  writeOrdered,
} from "#assessment";
import { isBegun, type Mark, markOf, packReadings } from "./held-packs.ts";
import { type LibraryState, useLibrary } from "./library-store.ts";
import { useNotices } from "./notices-store.ts";

type Assessments = LibraryState["assessments"];

/** The reading that follows in its pack and is still to be done, around the end; undefined when there is none, or no pack. */
export function nextReading(
  assessments: Assessments,
  { id, readingOf }: Assessment,
  isOpen: (reading: Assessment) => boolean,
): Assessment | undefined {
  if (!readingOf) return undefined;
  const readings = packReadings(assessments, readingOf.pack);
  const at = readings.findIndex((reading) => reading.id === id);
  return [...readings.slice(at + 1), ...readings.slice(0, Math.max(at, 0))].find(isOpen);
}

/** Names the reader of every application of a pack. */
export function nameReader(pack: string, name: string): void {
  const { assessments, setReader } = useLibrary.getState();
  for (const { id } of packReadings(assessments, pack)) setReader(id, name);
}

/** Marks one reading of a pack; nothing happens to any other assessment. The letters of a comment are one step of undo. */
export function markReading(id: string, mark: Partial<Mark>): void {
  const { assessments, change } = useLibrary.getState();
  const before = assessments[id]?.readingOf;
  if (!before) return;
  const { champion: _c, recused: _r, comment: _o, ...rest } = before;
  const after = { ...markOf(before), ...mark };
  const comment = fitText(after.comment, LIMITS.note);
  const readingOf: ReadingOf = {
    ...rest,
    ...(after.champion && { champion: true }),
    ...(after.recused && { recused: true }),
    ...(comment !== "" && { comment }),
  };
  change(id, { readingOf }, { kind: "reader" }, `mark:${Object.keys(mark).join()}`);
}

/**
 * The text of the file that the reader of a pack sends back.
 * @returns undefined when there is nothing in it yet
 */
export function writePackReview(readings: readonly Assessment[]): string | undefined {
  const review = reviewOfAll(readings.filter(isBegun));
  return review && writeOrdered(review);
}

/** Deletes every reading of a pack and tells one notice that can bring them back. */
export function deletePack(pack: string): void {
  const { assessments, remove, restore } = useLibrary.getState();
  const readings = packReadings(assessments, pack);
  const removed = readings.map(({ id }) => remove(id)).filter((each) => each !== undefined);
  const name = readings[0]?.programme?.name ?? "";
  const bringBack = (): void => {
    // The last one taken out goes back first, so that every one finds its place.
    for (const each of removed.toReversed()) restore(each);
  };
  useNotices.getState().tell({ code: "deleted", detail: { name }, restore: bringBack });
}
