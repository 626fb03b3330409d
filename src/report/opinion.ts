import type { Assessment } from "#assessment";
import { formatDate, type Messages } from "#i18n";
import type { Rubric } from "#rubric";
import { compareOpinion } from "./opinion-comparison.ts";
import type { ReadOpinion } from "./opinion-reading.ts";
import type { OpinionEntry, OpinionReport } from "./opinion-report.ts";
import { spreadOf } from "./opinion-spread.ts";
import { readVenture } from "./venture-reading.ts";

export interface OpinionInput {
  /** Its language is the language of the texts. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  /** The texts of the same language. */
  readonly messages: Pick<Messages, "report" | "opinion">;
  /** Id of the opinion to compare with; the one taken in last when absent or gone. */
  readonly chosen?: string | undefined;
}

/**
 * The second opinions on one assessment as plain data. Every reader is scored with the venture's own profile, so that the same criteria
 * apply to all.
 * @throws ScoringRubricError when the rubric cannot be scored.
 */
export function buildOpinions({
  rubric,
  assessment,
  messages,
  chosen,
}: OpinionInput): OpinionReport {
  const { report, opinion: texts } = messages;
  const own = readVenture(rubric, assessment, report);
  const read = (assessment.opinions ?? [])
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((opinion): ReadOpinion => {
      const theirs = { ...assessment, answers: opinion.answers };
      const reader = opinion.reader.trim() || texts.unnamedReader;
      return { opinion, reader, reading: readVenture(rubric, theirs, report) };
    });
  const last = assessment.opinions?.at(-1)?.id;
  const shown = [chosen, last].flatMap(
    (id) => read.find(({ opinion }) => opinion.id === id) ?? [],
  )[0];
  return {
    title: texts.title(assessment.venture.name.trim() || report.unnamed),
    opinions: read.map((item) => entryOf(item, assessment, texts)),
    chosen: shown ? compareOpinion(own, shown, texts) : null,
    spread: read.length > 1 ? spreadOf(own, read, texts) : null,
  };
}

function entryOf(
  { opinion, reader, reading }: ReadOpinion,
  assessment: Assessment,
  texts: Messages["opinion"],
): OpinionEntry {
  const levels = reading.criteria.filter(({ answered }) => answered !== null).length;
  const { version, hash } = opinion.rubric;
  return {
    id: opinion.id,
    reader,
    date: { iso: opinion.at, text: formatDate(opinion.at, reading.language) },
    about: texts.list.about(opinion.blind, levels),
    rubricNote:
      hash === assessment.rubric.hash
        ? ""
        : texts.list.otherEdition(version, assessment.rubric.version),
  };
}
