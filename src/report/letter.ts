import type { Assessment } from "#assessment";
import type { IntakeRecord, Verdict } from "#cohort";
import { formatDate, type Messages } from "#i18n";
import type { Rubric } from "#rubric";
import { gapLine, gapReadings } from "./gaps.ts";
import { judgedGates } from "./gate-sentences.ts";
import { buildStrengths } from "./strengths.ts";
import { readVenture, type VentureReading } from "./venture-reading.ts";

/** Gaps that a letter tells: more would be read by nobody. */
const TOLD_GAPS = 3;
const TOLD_STRENGTHS = 3;

/** What one applicant is told, in one language. */
export interface Letter {
  /** Id of its assessment. */
  readonly applicant: string;
  readonly name: string;
  readonly language: "zh" | "en";
  readonly subject: string;
  readonly date: string;
  readonly greeting: string;
  /** The programme's words before and after; empty for none. */
  readonly opening: string;
  readonly closing: string;
  /** What was decided, one paragraph. */
  readonly decision: string;
  readonly strengths: {
    readonly heading: string;
    readonly intro: string;
    readonly lines: readonly { readonly title: string; readonly text: string }[];
  };
  readonly gaps: {
    readonly heading: string;
    readonly intro: string;
    readonly lines: readonly {
      readonly title: string;
      /** Where it stands, what to do next, what would prove it: label and text. */
      readonly facts: readonly (readonly [label: string, text: string])[];
    }[];
  };
  readonly signature: string;
  /** What the letter does not say. */
  readonly note: string;
}

export interface LetterInput {
  /** With the programme's settings; its language is the language of the letter. */
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly record: Pick<IntakeRecord, "programme" | "letters">;
  /** The decision in force. */
  readonly verdict: Verdict;
  readonly messages: Pick<Messages, "report" | "cohortReport">;
  /** The day on it, ISO 8601, UTC. */
  readonly now: string;
}

/**
 * A letter of feedback from the applicant's own answers: what is strong and on what evidence, the gaps that matter with the next step
 * and what would prove it, and the decision. No score, no rank, and not the reason noted for the decision, which was written for the panel.
 * @throws ScoringRubricError when the rubric cannot be scored
 */
export function buildLetter(input: LetterInput): Letter {
  const { rubric, assessment, record, verdict, messages, now } = input;
  const { letter: texts, unnamed } = messages.cohortReport;
  const venture = readVenture(rubric, assessment, messages.report);
  const programme = record.programme.name.trim() || unnamed;
  const name = assessment.venture.name.trim() || messages.report.unnamed;
  return {
    applicant: assessment.id,
    name,
    language: rubric.language,
    subject: texts.subject(programme, name),
    date: formatDate(now, rubric.language),
    greeting: texts.greeting(name),
    opening: record.letters?.opening.trim() ?? "",
    closing: record.letters?.closing.trim() ?? "",
    decision: texts.decisions[verdict](programme),
    strengths: strengthsOf(venture, texts),
    gaps: gapsOf(venture, texts, messages),
    signature: programme,
    note: texts.note,
  };
}

type LetterTexts = Messages["cohortReport"]["letter"];

function strengthsOf(venture: VentureReading, texts: LetterTexts): Letter["strengths"] {
  const lines = buildStrengths(venture)
    .lines.slice(0, TOLD_STRENGTHS)
    .map(({ title, anchor, evidence }) => ({ title, text: texts.strength(anchor, evidence) }));
  return {
    heading: texts.strengths,
    intro: lines.length > 0 ? texts.strengthsIntro : texts.noStrengths,
    lines,
  };
}

/** What a must-have asks for comes first, then what holds most points. */
function gapsOf(
  venture: VentureReading,
  texts: LetterTexts,
  { report }: LetterInput["messages"],
): Letter["gaps"] {
  const failed = new Set(
    judgedGates(venture)
      .filter(({ outcome }) => outcome.state === "failed")
      .map(({ reading }) => reading.criterion.id),
  );
  const readings = gapReadings(venture);
  const isFailed = (reading: (typeof readings)[number]) => failed.has(reading.criterion.id);
  const ordered = [
    ...readings.filter(isFailed),
    ...readings.filter((reading) => !isFailed(reading)),
  ];
  const { labels } = report;
  const lines = ordered
    .slice(0, TOLD_GAPS)
    .flatMap((reading) => gapLine(reading, venture))
    .map((gap) => ({
      title: failed.has(gap.criterionId) ? texts.mustHave(gap.title) : gap.title,
      facts: [
        [labels.today, gap.anchorNow],
        [labels.next, gap.anchorNext],
        [labels.actions, gap.actions.join(texts.betweenActions)],
        [labels.proof, gap.artefact],
      ].flatMap(([label = "", text = ""]) => (text.trim() === "" ? [] : [[label, text] as const])),
    }));
  const answered = venture.criteria.some(({ contribution }) => contribution !== null);
  const none = answered ? texts.noGaps : texts.nothingAnswered;
  return {
    heading: texts.gaps,
    intro: lines.length > 0 ? texts.gapsIntro(lines.length) : none,
    lines,
  };
}
