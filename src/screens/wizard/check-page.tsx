import type { Criterion } from "#rubric";
import type { GateOutcome } from "#scoring";
import { printPoints, printShare } from "#figures";
import { scorecardOf, type Venture } from "#state";
import { ButtonLink, useMessages } from "#ui";
import { CheckList } from "./check-list.tsx";
import styles from "./check-page.module.css";
import { checkView, type Listed, type OpenGates } from "./check-view.ts";
import { missingEssentials } from "./missing-essentials.ts";
import { OffCriteria } from "./off-criteria.tsx";
import { ProgrammeEnd } from "./programme-end.tsx";
import { openQuestions, questionsOf } from "./questions.ts";
import { ReadingEnd } from "./reading-end.tsx";
import { useWizardActions } from "./use-wizard-actions.ts";
import { WizardFrame } from "./wizard-frame.tsx";

/** What is open, unknown or not applicable, and the must-haves that are not met, each a way to its criterion. */
export function CheckPage({ venture }: { readonly venture: Venture }) {
  const { check: words, opinion } = useMessages();
  const actions = useWizardActions(venture);
  const { assessment, rubric } = venture;
  const view = checkView(venture);
  const { readingOf } = assessment;
  // The facts are the venture's; its reader cannot fill them in.
  const missing = readingOf ? 0 : missingEssentials(assessment.profile, rubric).length;
  const applies = assessment.programme !== undefined && !readingOf;
  const questions = questionsOf(assessment).filter(({ required }) => required);
  const open = openQuestions({ questions, given: assessment.programmeAnswers }).length;
  const isComplete =
    missing + open + view.gates.length + view.unanswered.length + view.unknown.length === 0;
  const gateNote = useGateNote();
  const naNote = useNotApplicableNote(venture);
  return (
    <WizardFrame venture={venture} current="check" title={words.title} actions={actions}>
      {isComplete ? (
        <div className={styles["complete"]}>
          <p>
            <strong>{words.complete}</strong>
          </p>
          <p>{words.completeHint}</p>
        </div>
      ) : (
        <p className={styles["intro"]}>{words.intro}</p>
      )}
      <Coverage venture={venture} />
      {readingOf && (
        <div className={styles["action"]}>
          <ReadingEnd assessment={assessment} unanswered={view.unanswered.length} />
        </div>
      )}
      {applies && <ProgrammeEnd assessment={assessment} isComplete={isComplete} />}
      <p className={styles["action"]}>
        <ButtonLink
          kind={readingOf || applies ? "secondary" : "primary"}
          href={`#/report/${assessment.id}`}
        >
          {readingOf ? opinion.reading.report : words.open}
        </ButtonLink>
      </p>
      {missing > 0 && (
        <p className={styles["profile"]}>
          <a href={`#/assess/${assessment.id}/profile`}>{words.profileOpen(missing)}</a>
          <span>{words.profileOpenHint}</span>
        </p>
      )}
      {!isComplete && (
        <>
          <CheckList
            assessmentId={assessment.id}
            title={words.gates}
            empty={words.gatesNone}
            items={view.gates}
            note={gateNote}
          />
          <CheckList
            assessmentId={assessment.id}
            title={words.unanswered}
            empty={words.unansweredNone}
            items={view.unanswered}
            note={({ answer }) =>
              answer && "notApplicable" in answer ? words.notAccepted : undefined
            }
          />
          <CheckList
            assessmentId={assessment.id}
            title={words.unknown}
            empty={words.unknownNone}
            hint={words.unknownHint}
            items={view.unknown}
            note={({ answer }) => answer?.note}
          />
        </>
      )}
      <CheckList
        assessmentId={assessment.id}
        title={words.notApplicable}
        empty={words.notApplicableNone}
        items={view.notApplicable}
        note={naNote}
      />
      <OffCriteria
        venture={venture}
        criteria={view.offByProfile}
        summary={words.byProfile(view.offByProfile.length)}
      />
    </WizardFrame>
  );
}

function Coverage({ venture: { assessment, rubric } }: { readonly venture: Venture }) {
  const { check: words } = useMessages();
  const { minCoverage } = rubric.policy;
  const coverage = scorecardOf(assessment, rubric).scorecard.coverage ?? 0;
  const printed = printShare(coverage);
  const needed = printShare(minCoverage);
  // The same tolerance for floating point as the scoring has.
  const isEnough = coverage >= minCoverage - 1e-12;
  return (
    <section className={styles["coverage"]} aria-labelledby="check-coverage">
      <h2 id="check-coverage">{words.coverage}</h2>
      <div className={styles["bar"]}>
        <progress aria-labelledby="check-coverage" max={1} value={coverage}>
          {printed}
        </progress>
        <span style={{ insetInlineStart: `${100 * minCoverage}%` }} />
      </div>
      <p>{isEnough ? words.enough(printed, needed) : words.tooLittle(printed, needed)}</p>
    </section>
  );
}

/** Says how the gates of a criterion stand and what they do. */
function useGateNote(): (item: OpenGates) => string {
  const { check: words, wizard } = useMessages();
  const sentence = ({ index, state, effect, cap }: GateOutcome, { gates }: Criterion): string => {
    const failed = state === "failed";
    const limit = printPoints(cap);
    const reason = gates?.[index]?.reason ?? "";
    const does = {
      cap: failed ? words.failedCap(limit, reason) : words.unresolvedCap(limit),
      block: failed ? words.failedBlock(reason) : words.unresolvedBlock,
      warn: failed ? words.failedWarn(reason) : words.unresolvedWarn,
    }[effect];
    const stands = failed ? words.failed : words.unresolved;
    return [stands, does].join(wizard.betweenSentences);
  };
  // Two gates of one criterion often say the same while it has no answer.
  return ({ outcomes, criterion }) =>
    [...new Set(outcomes.map((outcome) => sentence(outcome, criterion)))].join("\n");
}

/** Says why a criterion was marked as not applicable, and what is missing. */
function useNotApplicableNote({ rubric }: Venture): (item: Listed) => string {
  const { check: words, wizard } = useMessages();
  return ({ answer }) => {
    const reasonId = answer && "notApplicable" in answer ? answer.notApplicable : "";
    const reason = rubric.policy.naReasons.find(({ id }) => id === reasonId)?.title ?? reasonId;
    const note = answer?.note?.trim() || words.noNote;
    return [words.state(reason), note].join(wizard.betweenSentences);
  };
}
