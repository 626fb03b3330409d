import { type ChangeEvent, useRef } from "react";
import { Button, useMessages } from "#ui";
import styles from "./drop-area.module.css";
import { useFileDrop } from "./use-file-drop.ts";

const ACCEPTED = ".json,.pdf,.csv,.tsv,.txt,.xlsx,.zip";

interface DropAreaProps {
  /** Whether files are here already; then it takes less room. */
  readonly isSmall: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen; the whole page takes them. */
export function DropArea({ isSmall, onFiles }: DropAreaProps) {
  const { drop } = useMessages().intake;
  const input = useRef<HTMLInputElement>(null);
  const hovering = useFileDrop(onFiles);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(event.target.files ?? [])]);
    // The same file, mended, can then be chosen again.
    event.target.value = "";
  };
  return (
    <div className={styles["area"]} data-small={isSmall} data-hovering={hovering}>
      {!isSmall && (
        <>
          <p className={styles["heading"]}>{hovering ? drop.hover : drop.heading}</p>
          <p className={styles["hint"]}>{drop.hint}</p>
        </>
      )}
      <Button kind={isSmall ? "secondary" : "primary"} onClick={() => input.current?.click()}>
        {isSmall ? drop.more : drop.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={drop.field}
        onChange={choose}
      />
      <p className={styles["local"]}>{isSmall && hovering ? drop.hover : drop.local}</p>
    </div>
  );
}
