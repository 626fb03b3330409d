import type { Answers } from "#assessment";
import { evaluate, optionOrder, type Rules } from "#rubric";
import type { Random } from "#scoring";
import { clipped, whole } from "./chance.ts";
import type { Standings } from "./draw-venture.ts";
import type { SampleApplicant, SampleNote } from "./sample-content.ts";

/** The notes that can be told of an applicant, with the level each of them shows. */
export interface Told {
  readonly standings: Standings;
  readonly notes: ReadonlyMap<string, string>;
}

/** Share of the notes that an applicant does write. */
const WRITTEN = 0.85;

/** Picks for each criterion the note of the level reached; level and evidence are then those of the note. */
export function tellNotes(
  rubric: Pick<Rules, "profile">,
  drawn: Standings,
  texts: readonly SampleNote[],
  applicant: SampleApplicant,
  random: Random,
): Told {
  const order = optionOrder(rubric);
  const standings = new Map(drawn);
  const notes = new Map<string, string>();
  for (const { criterion, when, levels } of texts) {
    const standing = drawn.get(criterion);
    if (!standing || (when && evaluate(when, applicant.profile, order) !== true)) continue;
    const least = levels.findIndex((each) => each !== null) + 1;
    const level = clipped(standing.level, least, levels.findLastIndex((each) => each !== null) + 1);
    const note = levels[level - 1];
    if (!note) continue;
    const filled = fill(note.text, applicant, random);
    standings.set(criterion, { level, evidence: note.evidence });
    if (random() < WRITTEN) notes.set(criterion, filled);
  }
  return { standings, notes };
}

/** Answers with the notes beside them; what has no level has no note. */
export function withNotes(answers: Answers, notes: Told["notes"]): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const note = notes.get(id);
      return [id, note !== undefined && "level" in answer ? { ...answer, note } : answer];
    }),
  );
}

/** Puts customers, data and numbers into a text. */
export function fill(
  text: string,
  { who, data }: Pick<SampleApplicant, "who" | "data">,
  random: Random,
): string {
  return text
    .replaceAll("{who}", who)
    .replaceAll("{data}", data)
    .replace(/\{(\d+)\.\.(\d+)\}/gu, (_, least, most) =>
      String(whole(random, Number(least), Number(most))),
    );
}
