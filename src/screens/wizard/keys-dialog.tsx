import { Dialog, KeyList, useMessages } from "#ui";
import styles from "./keys-dialog.module.css";

/** The list of keys; the names of keys are what stands on the keyboard. */
export function KeysDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { common, wizard } = useMessages();
  const { keys } = wizard;
  const rows = [
    { keys: ["1", "5"], between: "–", does: keys.level },
    { keys: ["U"], does: keys.unknown },
    { keys: ["N"], does: keys.notApplicable },
    { keys: ["↑", "↓"], does: keys.within },
    { keys: ["Enter"], does: keys.enter },
    { keys: ["Alt ↓"], does: keys.next },
    { keys: ["Alt ↑"], does: keys.previous },
    { keys: ["Ctrl Z", "⌘ Z"], does: keys.undo },
    { keys: ["Ctrl Shift Z", "⇧ ⌘ Z"], does: keys.redo },
    { keys: ["?"], does: keys.list },
  ];
  return (
    <Dialog title={common.keys} open={open} onClose={onClose}>
      <KeyList rows={rows} />
      <p className={styles["quiet"]}>{keys.quiet}</p>
    </Dialog>
  );
}
