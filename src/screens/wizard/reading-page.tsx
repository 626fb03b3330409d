import { useId } from "react";
import type { Fact, ProfileQuestion } from "#rubric";
import { formatList } from "#i18n";
import { LIMITS, useLibrary, type Venture } from "#state";
import { ButtonLink, useLanguage, useMessages } from "#ui";
import styles from "./reading-page.module.css";
import { RecusedTick } from "./reading-marks.tsx";
import { useIsInPack } from "./use-is-in-pack.ts";
import { useWizardActions } from "./use-wizard-actions.ts";
import { WizardFrame } from "./wizard-frame.tsx";

/** Where the reader of a second opinion begins: what is asked, the name, and the venture's profile to read only. */
export function ReadingPage({ venture }: { readonly venture: Venture }) {
  const { opinion, panelReading } = useMessages();
  const { reading } = opinion;
  const actions = useWizardActions(venture);
  const { assessment, rubric } = venture;
  const { id, readingOf } = assessment;
  const setReader = useLibrary((library) => library.setReader);
  const isInPack = useIsInPack(assessment);
  const field = useId();
  const help = useId();
  const facts = useId();
  const first = rubric.dimensions[0];
  const title = isInPack ? panelReading.applicationTitle : reading.title;
  return (
    <WizardFrame venture={venture} current="profile" title={title} actions={actions}>
      <div className={styles["page"]}>
        <p className={styles["intro"]}>
          {isInPack ? panelReading.applicationIntro : reading.intro}
        </p>
        {!isInPack && <p>{readingOf?.blind ? reading.blind : reading.open}</p>}
        {isInPack ? (
          <RecusedTick assessment={assessment} />
        ) : (
          <div className={styles["name"]}>
            <label htmlFor={field}>{reading.name}</label>
            <p id={help}>{reading.nameHelp}</p>
            <input
              id={field}
              autoComplete="name"
              maxLength={LIMITS.name}
              aria-describedby={help}
              value={readingOf?.reader ?? ""}
              onChange={(event) => setReader(id, event.target.value)}
            />
          </div>
        )}
        {first && (
          <p>
            <ButtonLink kind="primary" href={`#/assess/${id}/${first.id}`}>
              {reading.begin(first.title)}
            </ButtonLink>
          </p>
        )}
        <section aria-labelledby={facts} className={styles["about"]}>
          <h2 id={facts}>{reading.facts}</h2>
          {assessment.venture.oneLiner && <p>{assessment.venture.oneLiner}</p>}
          <p className={styles["hint"]}>{reading.factsHint}</p>
          <Facts venture={venture} />
        </section>
      </div>
    </WizardFrame>
  );
}

/** The stated facts, and of the deciding questions also those left open. */
function Facts({ venture: { assessment, rubric } }: { readonly venture: Venture }) {
  const { reading } = useMessages().opinion;
  const valueOf = useFactText();
  const { profile } = assessment;
  return (
    <dl className={styles["facts"]}>
      {rubric.profile.map((question) => {
        const fact = Object.hasOwn(profile, question.id) ? profile[question.id] : undefined;
        const said = fact === undefined ? "" : valueOf(question, fact);
        if (said === "" && question.group !== "essentials") return null;
        return (
          <div key={question.id}>
            <dt>{question.title}</dt>
            <dd data-open={said === ""}>{said || reading.notStated}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function useFactText(): (question: ProfileQuestion, fact: Fact) => string {
  const { reading } = useMessages().opinion;
  const language = useLanguage();
  return ({ options = [] }, fact) => {
    if (typeof fact === "boolean") return fact ? reading.yes : reading.no;
    if (typeof fact === "number") return String(fact);
    const chosen = typeof fact === "string" ? [fact] : fact;
    const titles = chosen.map((id) => options.find((option) => option.id === id)?.title ?? id);
    return formatList(titles, language);
  };
}
