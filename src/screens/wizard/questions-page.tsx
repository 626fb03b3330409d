import type { Venture } from "#state";
import { useLibrary } from "#state";
import { ButtonLink, useMessages } from "#ui";
import { QuestionField } from "./question-field.tsx";
import styles from "./questions-page.module.css";
import { questionsOf } from "./questions.ts";
import { useWizardActions } from "./use-wizard-actions.ts";
import { WizardFrame } from "./wizard-frame.tsx";

/** What the programme asks beside the rubric; every valid change is kept at once. */
export function QuestionsPage({ venture }: { readonly venture: Venture }) {
  const { programme: words } = useMessages();
  const actions = useWizardActions(venture);
  const { assessment } = venture;
  const { id, programmeAnswers = {} } = assessment;
  const answer = useLibrary((library) => library.answerQuestion);
  return (
    <WizardFrame venture={venture} current="programme" title={words.pageTitle} actions={actions}>
      <p className={styles["intro"]}>{words.pageIntro}</p>
      <form noValidate className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
        {questionsOf(assessment).map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={
              Object.hasOwn(programmeAnswers, question.id)
                ? programmeAnswers[question.id]
                : undefined
            }
            onAnswer={(value) => answer(id, question.id, value)}
          />
        ))}
      </form>
      <p>
        <ButtonLink kind="primary" href={`#/assess/${id}/check`}>
          {words.toCheck}
        </ButtonLink>
      </p>
    </WizardFrame>
  );
}
