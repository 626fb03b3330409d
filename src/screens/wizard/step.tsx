import { useCallback, useState } from "react";
import type { Answer } from "#assessment";
import { formatShare } from "#i18n";
import { regulationOn, scorecardOf, useLibrary, useSettings, type Venture } from "#state";
import { useLanguage, useMessages } from "#ui";
import { CriterionForm } from "./criterion-form.tsx";
import { CriterionItem } from "./criterion-item.tsx";
import { LaterCriteria } from "./later-criteria.tsx";
import { OffCriteria } from "./off-criteria.tsx";
import { questionsOf } from "./questions.ts";
import { StepEnd, WAY_ON } from "./step-end.tsx";
import styles from "./step.module.css";
import { askedIn, type DimensionView } from "./step-view.ts";
import { useOpenCriterion } from "./use-open-criterion.ts";
import { useWizardActions } from "./use-wizard-actions.ts";
import { useKeys } from "./wizard-keys.ts";
import { WizardFrame } from "./wizard-frame.tsx";

interface StepProps {
  readonly venture: Venture;
  readonly view: DimensionView;
  /** Place of the dimension, from 0. */
  readonly place: number;
  /** Id of the criterion the address names, or "". */
  readonly asked: string;
}

/** The criteria of one dimension, one of them open, the others folded to a line with their answer. */
export function Step({ venture, view, place, asked }: StepProps) {
  const { wizard, programme } = useMessages();
  const language = useLanguage();
  const { assessment, rubric } = venture;
  const { dimension, off } = view;
  const length = useSettings((settings) => settings.length);
  const core = askedIn(view.on, length);
  // A criterion that the address names is shown also where the quick check would leave it out.
  const on = view.on.filter((item) => core.includes(item) || item.criterion.id === asked);
  const { policy, dimensions } = rubric;
  const { id } = assessment;
  const ids = on.map(({ criterion }) => criterion.id);
  const isAsked = ids.includes(asked);
  const [first] = useState(() =>
    isAsked ? asked : (on.find(({ state }) => state === "unanswered")?.criterion.id ?? null),
  );
  const open = useOpenCriterion(ids, first, isAsked);
  const actions = useWizardActions(venture, open.show);
  const { scorecard, gates } = scorecardOf(assessment, rubric);
  const onAnswer = useCallback(
    (criterionId: string, answer: Answer | undefined) =>
      useLibrary.getState().answer(id, criterionId, answer),
    [id],
  );
  const onNext = (): void => {
    if (!open.move(1)) document.getElementById(WAY_ON)?.focus();
  };
  useKeys({ "alt+ArrowDown": onNext, "alt+ArrowUp": () => open.move(-1) });
  const questionsStep =
    questionsOf(assessment).length > 0 ? { id: "programme", title: programme.step } : undefined;
  const whole = dimensions.reduce((sum, { weight }) => sum + weight, 0);

  return (
    <WizardFrame
      venture={venture}
      current={dimension.id}
      title={dimension.title}
      place={wizard.step(place + 1, dimensions.length)}
      actions={actions}
    >
      <p className={styles["intro"]}>{dimension.intro}</p>
      <p className={styles["weight"]}>
        {wizard.weight(formatShare(dimension.weight / whole, language))}
      </p>
      {view.on.length === 0 && <p>{wizard.nothingApplies}</p>}
      <ol className={styles["criteria"]}>
        {on.map(({ criterion, answer }) => (
          <CriterionItem
            key={criterion.id}
            criterion={criterion}
            answer={answer}
            grades={policy.evidenceGrades}
            gate={scorecard.gates[criterion.id]}
            isOpen={criterion.id === open.id}
            onToggle={open.toggle}
          >
            {criterion.id === open.id && (
              <CriterionForm
                criterion={criterion}
                policy={policy}
                answer={answer}
                gates={gates.filter((gate) => gate.criterion === criterion.id)}
                rules={regulationOn(criterion.id, assessment.profile, rubric)}
                readingOf={assessment.readingOf}
                takesFocus={open.takesFocus}
                onAnswer={onAnswer}
                onNext={onNext}
              />
            )}
          </CriterionItem>
        ))}
      </ol>
      <LaterCriteria count={view.on.length - on.length} />
      <OffCriteria venture={venture} criteria={off} summary={wizard.off(off.length)} />
      <StepEnd
        assessmentId={id}
        unanswered={on.filter(({ state }) => state === "unanswered").length}
        next={dimensions[place + 1] ?? questionsStep}
      />
    </WizardFrame>
  );
}
