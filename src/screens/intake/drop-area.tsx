import { ChooseFiles, useMessages } from "#ui";
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
  const hovering = useFileDrop(onFiles);
  return (
    <div className={styles["area"]} data-small={isSmall} data-hovering={hovering}>
      {!isSmall && (
        <>
          <p className={styles["heading"]}>{hovering ? drop.hover : drop.heading}</p>
          <p className={styles["hint"]}>{drop.hint}</p>
        </>
      )}
      <ChooseFiles
        kind={isSmall ? "secondary" : "primary"}
        label={isSmall ? drop.more : drop.choose}
        field={drop.field}
        accept={ACCEPTED}
        onFiles={onFiles}
      />
      <p className={styles["local"]}>{isSmall && hovering ? drop.hover : drop.local}</p>
    </div>
  );
}
