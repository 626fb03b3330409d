import { FormProvider } from "react-hook-form";
import { LIMITS, type Venture } from "#state";
import { ButtonLink, useMessages } from "#ui";
import { AppliesPanel } from "./applies-panel.tsx";
import { LengthChoice } from "./length-choice.tsx";
import { MissingFacts } from "./missing-facts.tsx";
import { ProfileQuestionField } from "./profile-question.tsx";
import styles from "./profile-page.module.css";
import { useProfileForm } from "./use-profile-form.ts";
import { useWizardActions } from "./use-wizard-actions.ts";
import { WizardFrame } from "./wizard-frame.tsx";

/** Name, one line, and the questions of the profile; every valid change is kept at once. */
export function ProfilePage({ venture }: { readonly venture: Venture }) {
  const { profile: words } = useMessages();
  const { assessment, rubric } = venture;
  const form = useProfileForm(venture);
  const actions = useWizardActions(venture);
  const essentials = rubric.profile.filter(({ group }) => group === "essentials");
  const descriptions = rubric.profile.filter(({ group }) => group === "description");
  const first = rubric.dimensions[0];
  return (
    <WizardFrame
      venture={venture}
      current="profile"
      title={words.title}
      actions={actions}
      panel={{
        title: words.result,
        content: <AppliesPanel venture={venture} actions={actions} />,
      }}
    >
      <FormProvider {...form}>
        <form noValidate className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <p className={styles["intro"]}>{words.intro}</p>
          <section aria-labelledby="profile-venture">
            <h2 id="profile-venture">{words.venture}</h2>
            <div className={styles["text"]}>
              <label htmlFor="profile-name">{words.name}</label>
              <p id="profile-name-help">{words.nameHelp}</p>
              <input
                id="profile-name"
                autoComplete="off"
                maxLength={LIMITS.name}
                aria-describedby="profile-name-help"
                {...form.register("name")}
              />
            </div>
            <div className={styles["text"]}>
              <label htmlFor="profile-line">{words.oneLiner}</label>
              <p id="profile-line-help">{words.oneLinerHelp}</p>
              <input
                id="profile-line"
                autoComplete="off"
                maxLength={LIMITS.oneLiner}
                aria-describedby="profile-line-help"
                {...form.register("oneLiner")}
              />
            </div>
          </section>
          <section aria-labelledby="profile-essentials">
            <h2 id="profile-essentials">{words.essentials}</h2>
            {essentials.map((question) => (
              <ProfileQuestionField key={question.id} question={question} />
            ))}
          </section>
          {descriptions.length > 0 && (
            <details className={styles["description"]}>
              <summary>
                <h2>{words.description}</h2>
                <span>{words.descriptionHint}</span>
              </summary>
              {descriptions.map((question) => (
                <ProfileQuestionField key={question.id} question={question} />
              ))}
            </details>
          )}
        </form>
      </FormProvider>
      <MissingFacts venture={venture} />
      <LengthChoice venture={venture} />
      {first && (
        <p>
          <ButtonLink kind="primary" href={`#/assess/${assessment.id}/${first.id}`}>
            {words.start(first.title)}
          </ButtonLink>
        </p>
      )}
    </WizardFrame>
  );
}
