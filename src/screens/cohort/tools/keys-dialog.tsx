import { Dialog, useMessages } from "#ui";
import styles from "./keys-dialog.module.css";

/** The keys that work in the rows. */
export function KeysDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { keys } = useMessages().cohort.table;
  return (
    <Dialog title={keys.title} open={open} onClose={onClose}>
      <dl className={styles["keys"]}>
        {keys.list.map((entry) => (
          <div key={entry.keys}>
            <dt>
              <kbd>{entry.keys}</kbd>
            </dt>
            <dd>{entry.what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
