import type { Assessment, ReadingOf } from "#assessment";
import type { LibraryState } from "./library-store.ts";

/** One review pack on this device: its readings, in the order of the ventures' names. */
export interface HeldPack {
  readonly id: string;
  readonly readings: readonly Assessment[];
}

/**
 * The review packs of a programme among the assessments, last changed first. The one reading of a second opinion is no pack.
 */
export function packsIn(assessments: readonly Assessment[]): readonly HeldPack[] {
  const byPack = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const { readingOf } = assessment;
    if (!readingOf) continue;
    const readings = byPack.get(readingOf.pack) ?? [];
    byPack.set(readingOf.pack, readings);
    readings.push(assessment);
  }
  return [...byPack].flatMap(([id, readings]) => {
    const ventures = new Set(readings.map(({ readingOf }) => readingOf?.assessment));
    const isPack = ventures.size > 1 || readings.some(({ programme }) => programme);
    return isPack ? [{ id, readings: readings.toSorted(byName) }] : [];
  });
}

/** The readings of one pack; empty when there is none here. */
export function packReadings(
  assessments: LibraryState["assessments"],
  pack: string,
): readonly Assessment[] {
  const readings = Object.values(assessments).filter(({ readingOf }) => readingOf?.pack === pack);
  return packsIn(readings)[0]?.readings ?? [];
}

/** What a reader says of a whole application. */
export interface Mark {
  /** Would back it against all others. */
  readonly champion: boolean;
  /** Has a conflict of interest and gives no reading; its answers stay on this device. */
  readonly recused: boolean;
  readonly comment: string;
}

export function markOf({ champion, recused, comment = "" }: ReadingOf): Mark {
  return { champion: champion === true, recused: recused === true, comment };
}

/** Whether a reading says anything. */
export function isBegun({ answers, readingOf }: Assessment): boolean {
  const { champion, recused, comment } = readingOf ? markOf(readingOf) : NOTHING;
  return Object.keys(answers).length > 0 || champion || recused || comment.trim() !== "";
}

const NOTHING: Mark = { champion: false, recused: false, comment: "" };

/** By number where names have one: a blind pack calls its ventures "Applicant 2", "Applicant 10". */
function byName({ venture: one }: Assessment, { venture: other }: Assessment): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true });
}
