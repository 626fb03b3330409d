import { Dialog, useMessages } from "#ui";
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
  const rows: readonly (readonly [readonly string[], string])[] = [
    [["1", "5"], keys.level],
    [["U"], keys.unknown],
    [["N"], keys.notApplicable],
    [["↑", "↓"], keys.within],
    [["Enter"], keys.enter],
    [["Alt ↓"], keys.next],
    [["Alt ↑"], keys.previous],
    [["Ctrl Z", "⌘ Z"], keys.undo],
    [["Ctrl Shift Z", "⇧ ⌘ Z"], keys.redo],
    [["?"], keys.list],
  ];
  return (
    <Dialog title={common.keys} open={open} onClose={onClose}>
      <dl className={styles["keys"]}>
        {rows.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name, place) => (
                <span key={name}>
                  {place > 0 && (name === "5" ? "–" : " / ")}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["quiet"]}>{keys.quiet}</p>
    </Dialog>
  );
}
