import { useEffect } from "react";
import { type OpenedItem, useOpening } from "#state";
import { navigate, useMessages } from "#ui";
import { ChoiceDialog } from "./choice-dialog.tsx";
import { OpenedDialog } from "./opened-dialog.tsx";
import styles from "./opening-dialogs.module.css";

/**
 * What opening files asks and tells, on whatever page they were dropped: which file is being read, the choice between two versions,
 * and what came of it. One file that was opened needs no words: its report is shown.
 */
export function OpeningDialogs() {
  const { files } = useMessages().home;
  const { reading, asked, items, settle } = useOpening();
  const shown = items ? pageOf(items) : null;
  useEffect(() => {
    if (!shown) return;
    settle();
    if (shown.path) navigate(shown.path);
  }, [shown, settle]);
  return (
    <>
      <output>
        {reading && !asked && <span className={styles["reading"]}>{files.reading(reading)}</span>}
      </output>
      {asked && <ChoiceDialog asked={asked} />}
      {items && !shown && <OpenedDialog items={items} onClose={settle} />}
    </>
  );
}

/** Where to go without a word, for one file that was not refused; null when there is something to tell. */
function pageOf(items: readonly OpenedItem[]): { readonly path: string | null } | null {
  const [item, ...others] = items;
  if (!item || others.length > 0 || item.outcome === "refused") return null;
  return { path: item.outcome === "skipped" ? null : `/report/${item.id}` };
}
