import { useState } from "react";
import type { Programme } from "#assessment";
import { printShare } from "#figures";
import { formatList } from "#i18n";
import type { Rubric } from "#rubric";
import { applicationsTo, applyTo, rubricFor, useLibrary, useShippedRubric } from "#state";
import { Button, ButtonLink, navigate, useLanguage, useMessages, Waiting } from "#ui";
import styles from "./programme-offer.module.css";

/** What a programme is and asks, and the way to apply to it, or to run it; nothing is kept until one is chosen. */
export function ProgrammeOffer({ programme }: { readonly programme: Programme }) {
  const { common, programme: words } = useMessages();
  const load = useShippedRubric(programme.rubric.id, useLanguage());
  if (load.state === "failed") return <Waiting state="unreadable" loading="" />;
  if (load.state === "loading") return <output>{common.loading}</output>;
  const rubric = rubricFor(load.rubric, { programme });
  return (
    <>
      <p className={styles["intro"]}>{words.intro}</p>
      <Facts programme={programme} rubric={rubric} />
      <ol className={styles["steps"]}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Ways programme={programme} rubric={rubric} />
      <Run programme={programme} />
    </>
  );
}

interface PartProps {
  readonly programme: Programme;
  /** With the programme's settings. */
  readonly rubric: Rubric;
}

function Facts({ programme, rubric }: PartProps) {
  const { programme: words } = useMessages();
  const language = useLanguage();
  const whole = rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const shares = rubric.dimensions.map(({ title, weight }) =>
    words.weight(title, printShare(whole > 0 ? weight / whole : 0)),
  );
  const { questions, deadline } = programme;
  return (
    <dl className={styles["facts"]}>
      <dt>{words.deadline}</dt>
      <dd className={styles["own"]}>{deadline.trim() || words.noDeadline}</dd>
      <dt>{words.rubric}</dt>
      <dd>{`${rubric.title} ${rubric.version}`}</dd>
      <dt>{words.weights}</dt>
      <dd>{formatList(shares, language)}</dd>
      <dt>{words.questions}</dt>
      {questions.length === 0 && <dd>{words.noQuestions}</dd>}
      {questions.map(({ id, title, required }) => (
        <dd key={id}>
          {title}
          {required && (
            <>
              {" "}
              <span className={styles["mark"]}>{words.required}</span>
            </>
          )}
        </dd>
      ))}
    </dl>
  );
}

function Ways({ programme, rubric }: PartProps) {
  const { common, shared, programme: words } = useMessages();
  const assessments = useLibrary((library) => library.assessments);
  const [begun] = applicationsTo(programme.id, assessments);
  const begin = (): void => navigate(`/assess/${applyTo(programme, rubric)}/profile`);
  return (
    <div className={styles["ways"]}>
      {begun && (
        <ButtonLink kind="primary" href={`#/assess/${begun.id}`}>
          {words.goOn(begun.venture.name.trim() || common.unnamed)}
        </ButtonLink>
      )}
      <Button kind={begun ? "secondary" : "primary"} onClick={begin}>
        {begun ? words.again : words.begin}
      </Button>
      <ButtonLink kind="quiet" href="#/">
        {shared.leave}
      </ButtonLink>
    </div>
  );
}

/** For whoever runs the programme: takes its settings over to the screening page. */
function Run({ programme }: { readonly programme: Programme }) {
  const { programme: words } = useMessages();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const take = async (): Promise<void> => {
    if (state === "busy") return;
    setState("busy");
    // Applicants, who are most of those who see this page, do without that part of the app.
    const { takeProgramme } = await import("#screening");
    const id = await takeProgramme(programme);
    setState(id === null ? "failed" : "idle");
    if (id !== null) navigate(`/screening/${id}`);
  };
  return (
    <div className={styles["other"]}>
      <p className={styles["hint"]}>{words.screenHint}</p>
      <Button onClick={() => void take()}>{words.screen}</Button>
      {state === "failed" && <p role="alert">{words.screenFailed}</p>}
    </div>
  );
}
