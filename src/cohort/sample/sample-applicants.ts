import { createAssessment, type Programme, type ProgrammeAnswers } from "#assessment";
import type { Rubric } from "#rubric";
import { mix, type Random, randomStream } from "#scoring";
import type { ApplicantRecord } from "../intake/record.ts";
import { normal, pick, uuid } from "./chance.ts";
import { drawAnswers, drawStandings, type Standings } from "./draw-venture.ts";
import type { SampleApplicant, SampleContent } from "./sample-content.ts";
import { daysBefore } from "./sample-days.ts";
import { tellNotes, withNotes } from "./sample-notes.ts";

export interface DrawnApplicant {
  readonly record: ApplicantRecord;
  readonly text: SampleApplicant;
  readonly standings: Standings;
}

export interface SampleSettings {
  readonly programme: Programme;
  readonly seed: number;
  readonly now: string;
}

/** Every third applicant sends its own file, the others stand in the table. */
const FILES = 3;
/** Every ninth leaves a good part of the form open. */
const UNFINISHED = 9;

/** Ids belong to a programme, so that the samples of two languages can lie beside each other. */
export function idStream({ id }: Programme, block: number): Random {
  let seed = 0;
  for (const character of id) seed = mix(seed ^ character.charCodeAt(0));
  return randomStream(seed, block);
}

export function drawApplicants(
  content: SampleContent,
  settings: SampleSettings & { readonly rubric: Rubric },
): readonly DrawnApplicant[] {
  let row = 1;
  return content.applicants.map((text, place) => {
    const isFile = place % FILES === FILES - 1;
    if (!isFile) row += 1;
    return drawApplicant(content, text, { ...settings, place, row: isFile ? null : row });
  });
}

function drawApplicant(
  content: SampleContent,
  own: SampleApplicant,
  {
    rubric,
    programme,
    seed,
    now,
    place,
    row,
  }: SampleSettings & {
    readonly rubric: Rubric;
    readonly place: number;
    readonly row: number | null;
  },
): DrawnApplicant {
  const random = randomStream(seed, place);
  const words = randomStream(seed + 1, place);
  const id = uuid(idStream(programme, place));
  const text = { ...own, profile: { ...content.profile, ...own.profile } };
  const drawn = drawStandings(rubric, text.profile, normal(random), random);
  const { standings, notes } = tellNotes(rubric, drawn, content.notes, text, words);
  const isUnfinished = place % UNFINISHED === UNFINISHED - 2;
  const answers = drawAnswers(
    rubric,
    standings,
    {
      optimism: Math.max(-0.2, 0.25 + 0.25 * normal(random)),
      missing: isUnfinished ? 0.35 : 0.01,
      notApplicable: 0.15,
    },
    random,
  );
  const importedAt = daysBefore(now, 12);
  const { slug, name, oneLiner } = text;
  const start = { id, now: importedAt, rubric: programme.rubric, venture: { name, oneLiner } };
  const record: ApplicantRecord = {
    id,
    identity: row === null ? `assessment:${id}` : `id:${row - 1}`,
    email: row === null ? null : `${slug}@example.org`,
    assessment: {
      ...createAssessment(start),
      profile: text.profile,
      answers: withNotes(answers, notes),
      ...(row === null && {
        programme,
        programmeAnswers: answerQuestions(programme, content, words),
      }),
    },
    other:
      row === null
        ? []
        : content.files.columns.map(({ header, values }) => ({
            header,
            value: pick(words, values),
          })),
    source: row === null ? { file: `${slug}.json`, row } : { file: content.files.table, row },
    importedAt,
  };
  return { record, text, standings };
}

function answerQuestions(
  { questions }: Programme,
  { facts }: SampleContent,
  random: Random,
): ProgrammeAnswers {
  return Object.fromEntries(
    questions.map(({ id, kind, options }) => {
      const answer = pick(random, options ?? facts[id] ?? []);
      return [id, kind === "number" ? Number(answer) : answer];
    }),
  );
}
