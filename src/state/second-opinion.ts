import {
  type Answer,
  type Assessment,
  createReviewPack,
  reviewOf,
  stateOf,
  writeOrdered,
} from "#assessment";
import { type Language, loadMessages } from "#i18n";
import type { OpinionReport } from "#report";
import { useLibrary } from "./library-store.ts";
import { browserPlatform } from "./platform.ts";
import { loadRubricOf } from "./rubric-store.ts";

/** The text of the file to send to a reader. @param blind leaves levels, grades and reasons out */
export function writeReviewPack(assessment: Assessment, blind: boolean): string {
  const { newId, now } = browserPlatform;
  const { rubric } = assessment;
  return writeOrdered(createReviewPack([assessment], { id: newId(), now: now(), rubric, blind }));
}

/** The text of the file that a reader sends back; undefined when the assessment is no second opinion. */
export function writeReview(reading: Assessment): string | undefined {
  const review = reviewOf(reading);
  return review && writeOrdered(review);
}

/** Takes a second opinion off an assessment; one step of undo. */
export function removeOpinion(id: string, opinionId: string): void {
  const { assessments, change } = useLibrary.getState();
  const opinions = assessments[id]?.opinions?.filter((opinion) => opinion.id !== opinionId);
  if (opinions) change(id, { opinions }, { kind: "opinions" });
}

/** Puts a reader's answer to one criterion in the place of one's own, whose note and links stay; one step of undo. */
export function takeOverAnswer(id: string, opinionId: string, criterionId: string): void {
  const { assessments, answer } = useLibrary.getState();
  const own = assessments[id];
  const opinion = own?.opinions?.find((candidate) => candidate.id === opinionId);
  const theirs = answerTo(opinion, criterionId);
  if (!theirs || stateOf(theirs) === "unanswered") return;
  const { note: _note, links: _links, ...said } = theirs;
  const { note, links } = answerTo(own, criterionId) ?? {};
  answer(id, criterionId, { ...said, ...(note && { note }), ...(links && { links }) });
}

function answerTo(
  from: Pick<Assessment, "answers"> | undefined,
  criterionId: string,
): Answer | undefined {
  return from && Object.hasOwn(from.answers, criterionId) ? from.answers[criterionId] : undefined;
}

export type OpinionLoad =
  | { readonly ok: true; readonly report: OpinionReport }
  /** `absent`: this build ships no such rubric. `failed`: a part of the app could not be fetched; try again. */
  | { readonly ok: false; readonly reason: "absent" | "failed" };

/** The second opinions on an assessment in one language. @param chosen id of the one to compare with */
export async function loadOpinions(
  assessment: Assessment,
  language: Language,
  chosen: string | undefined,
): Promise<OpinionLoad> {
  const [loaded, parts] = await Promise.all([
    loadRubricOf(assessment, language),
    Promise.all([import("#report"), loadMessages(language)]).catch(() => undefined),
  ]);
  if (!loaded.ok) return loaded;
  if (!parts) return { ok: false, reason: "failed" };
  const [{ buildOpinions }, messages] = parts;
  const { rubric } = loaded;
  return { ok: true, report: buildOpinions({ rubric, assessment, messages, chosen }) };
}
