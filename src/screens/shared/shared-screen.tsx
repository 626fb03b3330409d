import { useEffect, useState } from "react";
import { describeProblem } from "#i18n";
import { progressOf, readShared, type SharedRead, useOpening } from "#state";
import { Button, ButtonLink, Page, useLanguage, useMessages } from "#ui";
import { ProgrammeOffer } from "./programme-offer.tsx";
import styles from "./shared-screen.module.css";

/** `#/open/:data`: what a shared address carries, to look at first; nothing is kept until the person says so. */
export function SharedScreen({ data }: { readonly data: string }) {
  const messages = useMessages();
  const { shared, programme: words } = messages;
  const [read, setRead] = useState<SharedRead>();
  useEffect(() => {
    let current = true;
    void readShared(data).then((result) => {
      if (current) setRead(result);
    });
    return () => {
      current = false;
    };
  }, [data]);
  if (read?.ok && read.kind === "programme") {
    const { programme } = read;
    return (
      <Page title={words.title(programme.name.trim() || words.unnamed)}>
        <ProgrammeOffer programme={programme} />
      </Page>
    );
  }
  return (
    <Page title={shared.title}>
      {!read && <output>{shared.reading}</output>}
      {read && !read.ok && (
        <div role="alert" className={styles["problems"]}>
          {read.problems.map((problem) => (
            <p key={problem.code}>{describeProblem(problem, messages)}</p>
          ))}
          <p>{shared.askAgain}</p>
        </div>
      )}
      {read?.ok && <Preview read={read} />}
    </Page>
  );
}

function Preview({ read }: { readonly read: Extract<SharedRead, { kind: "assessment" }> }) {
  const { common, shared, wizard } = useMessages();
  const language = useLanguage();
  const open = useOpening((state) => state.open);
  const { assessment, rubric, file } = read;
  const { level, notApplicable, total } = progressOf(assessment, rubric);
  const name = assessment.venture.name.trim() || common.unnamed;
  return (
    <>
      <p>{shared.intro}</p>
      <dl className={styles["facts"]} lang={language === "zh" ? "zh-CN" : "en"}>
        <dt>{shared.venture}</dt>
        <dd>{name}</dd>
        {assessment.venture.oneLiner && <dd>{assessment.venture.oneLiner}</dd>}
        <dt>{shared.rubric}</dt>
        <dd>{`${rubric.title} ${assessment.rubric.version}`}</dd>
        <dt>{shared.answered}</dt>
        <dd>{wizard.progress(level + notApplicable, total)}</dd>
      </dl>
      <p className={styles["actions"]}>
        <Button kind="primary" onClick={() => void open([file])}>
          {shared.keep}
        </Button>
        <ButtonLink href="#/">{shared.leave}</ButtonLink>
      </p>
    </>
  );
}
