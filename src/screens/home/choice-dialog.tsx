import type { Assessment } from "#assessment";
import { formatDate } from "#i18n";
import type { Asked } from "#state";
import { Button, Dialog, useLanguage, useStartMessages } from "#ui";
import styles from "./choice-dialog.module.css";
import { FileNote } from "./file-note.tsx";
import { useReturnFocus } from "./use-return-focus.ts";

/** A file and this browser hold different versions of one assessment: which to keep. Closing leaves all as it is. */
export function ChoiceDialog({ asked }: { readonly asked: Asked }) {
  const { common, home } = useStartMessages();
  const { choice } = home;
  useReturnFocus();
  const language = useLanguage();
  const { choice: versions, note, decide } = asked;
  const { incoming, current, relation } = versions;
  const row = (label: string, valueOf: (assessment: Assessment) => string | number) => (
    <tr>
      <th scope="row">{label}</th>
      <td>{valueOf(incoming)}</td>
      <td>{valueOf(current)}</td>
    </tr>
  );
  const nameOf = ({ venture }: Assessment): string => venture.name.trim() || common.unnamed;
  return (
    <Dialog
      open
      title={choice.title(nameOf(current))}
      onClose={() => decide("skip")}
      actions={
        <>
          <Button kind="primary" onClick={() => decide("keepBoth")}>
            {choice.keepBoth}
          </Button>
          <Button kind="danger" onClick={() => decide("replace")}>
            {choice.replace}
          </Button>
        </>
      }
    >
      <FileNote note={note} />
      <p>{choice[relation]}</p>
      <table className={styles["versions"]}>
        <caption className="visually-hidden">{choice.caption}</caption>
        <thead>
          <tr>
            <td aria-hidden="true" />
            <th scope="col">{choice.file}</th>
            <th scope="col">{choice.here}</th>
          </tr>
        </thead>
        <tbody>
          {row(choice.name, nameOf)}
          {row(choice.changes, ({ revision }) => revision)}
          {row(choice.changed, ({ updatedAt }) => formatDate(updatedAt, language))}
          {row(choice.answers, ({ answers }) => Object.keys(answers).length)}
        </tbody>
      </table>
      <ul className={styles["hints"]}>
        <li>{choice.keepBothHint}</li>
        <li>{choice.replaceHint}</li>
        <li>{choice.closeHint}</li>
      </ul>
    </Dialog>
  );
}
