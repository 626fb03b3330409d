import { useEffect, useRef } from "react";
import { Button, useMessages } from "#ui";
import styles from "./undo-bar.module.css";
import type { Undoable } from "./use-undoable.ts";

/** What was just done, with the way back; takes the focus, because the button that did it is gone. */
export function UndoBar({ undoable }: { readonly undoable: Undoable }) {
  const { common } = useMessages();
  const { done, undo } = undoable;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) bar.current?.focus({ preventScroll: true });
  }, [done]);
  return (
    <div ref={bar} tabIndex={-1} role="status" className={styles["bar"]} data-shown={done !== null}>
      {done !== null && (
        <>
          <span>{done}</span>
          <Button onClick={undo}>{common.undo}</Button>
        </>
      )}
    </div>
  );
}
