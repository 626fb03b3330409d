import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";
import styles from "./dialog.module.css";
import { useStartMessages } from "./messages-context.tsx";

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons beside "close"; the platform traps the focus and closes on Escape. */
  readonly actions?: ReactNode;
}

/** The platform's own modal dialog. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { common } = useStartMessages();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={ref} className={styles["dialog"]} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <h2 id={heading}>{title}</h2>
          <div className={styles["body"]}>{children}</div>
          <div className={styles["actions"]}>
            {actions}
            <Button onClick={onClose}>{common.close}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}
