import { useEffect, useState } from "react";
import type { Letter, LetterState } from "#report";
import { previewLetter } from "#screening";
import { Dialog, useMessages } from "#ui";
import styles from "./letter-preview.module.css";

interface LetterPreviewProps {
  /** Id of the intake. */
  readonly id: string;
  /** Whose letter; none closes it. */
  readonly letter: LetterState | undefined;
  readonly languages: readonly Letter["language"][];
  readonly onClose: () => void;
}

/** One letter as it would be saved now. Mount it anew for another applicant or language. */
export function LetterPreview({ id, letter, languages, onClose }: LetterPreviewProps) {
  const { letters: words } = useMessages().outputs;
  const [drafts, setDrafts] = useState<readonly Letter[]>();
  const { applicant, verdict } = letter ?? {};
  const wanted = languages.join("/");
  useEffect(() => {
    if (applicant === undefined || !verdict) return undefined;
    let isShown = true;
    const inOrder = (["zh", "en"] as const).filter((language) => wanted.includes(language));
    const order = wanted.startsWith("en") ? inOrder.toReversed() : inOrder;
    void previewLetter(id, applicant, verdict, order).then((made) => {
      if (isShown) setDrafts(made);
    });
    return () => {
      isShown = false;
    };
  }, [id, applicant, verdict, wanted]);
  return (
    <Dialog title={words.preview} open={letter !== undefined} onClose={onClose}>
      {drafts?.length === 0 && <p role="alert">{words.previewFailed}</p>}
      {drafts?.map((draft) => (
        <LetterText key={draft.language} letter={draft} />
      ))}
    </Dialog>
  );
}

function LetterText({ letter }: { readonly letter: Letter }) {
  const { strengths, gaps } = letter;
  return (
    <article className={styles["letter"]} lang={letter.language === "zh" ? "zh-CN" : "en"}>
      <h3>{letter.subject}</h3>
      <p className={styles["muted"]}>{letter.date}</p>
      <p>{letter.greeting}</p>
      {letter.opening !== "" && <p className={styles["own"]}>{letter.opening}</p>}
      <p className={styles["decision"]}>{letter.decision}</p>
      <h4>{strengths.heading}</h4>
      <p>{strengths.intro}</p>
      <ul>
        {strengths.lines.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <h4>{gaps.heading}</h4>
      <p>{gaps.intro}</p>
      <ul>
        {gaps.lines.map(({ title, facts }) => (
          <li key={title}>
            <strong>{title}</strong>
            <dl>
              {facts.map(([label, text]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {letter.closing !== "" && <p className={styles["own"]}>{letter.closing}</p>}
      <p>{letter.signature}</p>
      <p className={styles["muted"]}>{letter.note}</p>
    </article>
  );
}
