import { useEffect, useRef, useState } from "react";
import { FormProvider, useWatch } from "react-hook-form";
import type { Answer, ReadingOf } from "#assessment";
import type { Criterion, RegulationNote, Rubric } from "#rubric";
import type { GateOutcome } from "#scoring";
import { Button, useMessages } from "#ui";
import { AnswerChoice, choiceId } from "./answer-choice.tsx";
import styles from "./criterion-form.module.css";
import { EvidenceChoice } from "./evidence-choice.tsx";
import { GivenAside } from "./given-aside.tsx";
import { GateAside } from "./gate-aside.tsx";
import { NotApplicableReason } from "./not-applicable-reason.tsx";
import { RegulationAside } from "./regulation-aside.tsx";
import { RemarkFields } from "./remark-fields.tsx";
import { useCriterionForm } from "./use-criterion-form.ts";
import { useKeys } from "./wizard-keys.ts";

interface CriterionFormProps {
  readonly criterion: Criterion;
  readonly policy: Rubric["policy"];
  readonly answer: Answer | undefined;
  readonly gates: readonly GateOutcome[];
  /** What the law asks of this venture in this matter. */
  readonly rules: readonly RegulationNote<string>[];
  /** What the venture said, when this is a second opinion on it. */
  readonly readingOf: ReadingOf | undefined;
  /** Whether the answers take the keyboard focus on arrival. */
  readonly takesFocus: boolean;
  readonly onAnswer: (criterionId: string, answer: Answer | undefined) => void;
  readonly onNext: () => void;
}

/** The open criterion: question, anchors, the other answers, evidence and remarks. */
export function CriterionForm(props: CriterionFormProps) {
  const { criterion, policy, answer, gates, rules, readingOf, takesFocus } = props;
  const { onAnswer, onNext } = props;
  const { wizard } = useMessages();
  const { id, naAllowed } = criterion;
  const form = useCriterionForm(answer, (changed) => onAnswer(id, changed));
  const choice = useWatch({ control: form.control, name: "choice" });
  const [refused, setRefused] = useState(false);
  const element = useRef<HTMLFormElement>(null);

  const choose = (value: string): void => {
    setRefused(false);
    form.setValue("choice", value);
    document.getElementById(choiceId(id, value))?.focus();
  };
  const clear = (): void => {
    form.setValue("reason", "");
    form.setValue("evidence", "");
    choose("");
    document.getElementById(choiceId(id, "1"))?.focus();
  };
  const levels = criterion.levels.map((_, index) => String(index + 1));
  useKeys({
    ...Object.fromEntries(levels.map((level) => [level, () => choose(level)])),
    u: () => choose("unknown"),
    n: () => (naAllowed ? choose("notApplicable") : setRefused(true)),
  });
  useEffect(() => {
    if (!takesFocus) return;
    const inside = element.current;
    const radio =
      inside?.querySelector<HTMLElement>("[name=choice]:checked") ??
      inside?.querySelector<HTMLElement>("[name=choice]");
    radio?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <FormProvider {...form}>
      <form
        ref={element}
        className={styles["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        <AnswerChoice criterion={criterion}>
          <GateAside criterion={criterion} gates={gates} policy={policy} />
          <RegulationAside notes={rules} />
          {readingOf && (
            <GivenAside criterion={criterion} policy={policy} readingOf={readingOf} own={answer} />
          )}
        </AnswerChoice>
        {choice === "notApplicable" && <NotApplicableReason policy={policy} />}
        <output className={styles["status"]}>{refused && wizard.naNotOffered}</output>
        {(choice === "" || levels.includes(choice)) && (
          <EvidenceChoice criterion={criterion} policy={policy} />
        )}
        <RemarkFields />
        {criterion.traps.length > 0 && (
          <aside className={styles["traps"]} aria-labelledby={`${id}-traps`}>
            <h3 id={`${id}-traps`}>{wizard.traps}</h3>
            <ul>
              {criterion.traps.map((trap) => (
                <li key={trap}>{trap}</li>
              ))}
            </ul>
          </aside>
        )}
        <div className={styles["actions"]}>
          {choice !== "" && (
            <Button kind="quiet" onClick={clear}>
              {wizard.clear}
            </Button>
          )}
          <Button type="submit" aria-keyshortcuts="Alt+ArrowDown">
            {wizard.next}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
