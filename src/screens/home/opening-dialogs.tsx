import { useEffect } from "react";
import { type OpenedItem, useOpening } from "#state";
import { navigate, useStartMessages } from "#ui";
import { addressOf } from "./address-of.ts";
import { ChoiceDialog } from "./choice-dialog.tsx";
import { OpenedDialog } from "./opened-dialog.tsx";
import { ReadingDialog } from "./reading-dialog.tsx";
import styles from "./opening-dialogs.module.css";

/**
 * What opening files asks and tells, on whatever page they were dropped: which file is being read, the choice between two versions,
 * and what came of it. One file that was opened and is as Touchstone wrote it needs no words: its report is shown.
 */
export function OpeningDialogs() {
  const { files } = useStartMessages().home;
  const { reading, asked, askedReading, items, settle } = useOpening();
  const shown = items ? pageOf(items) : null;
  useEffect(() => {
    if (!shown) return;
    settle();
    if (shown.path) navigate(shown.path);
  }, [shown, settle]);
  return (
    <>
      <output>
        {reading && !asked && !askedReading && (
          <span className={styles["reading"]}>{files.reading(reading)}</span>
        )}
      </output>
      {asked && <ChoiceDialog asked={asked} />}
      {askedReading && <ReadingDialog asked={askedReading} />}
      {items && !shown && <OpenedDialog items={items} onClose={settle} />}
    </>
  );
}

/** Where to go without a word, for one file that was not refused, or reviews for one panel; null when there is something to tell. */
function pageOf(items: readonly OpenedItem[]): { readonly path: string | null } | null {
  const [item, ...others] = items;
  if (!item || item.outcome === "refused") return null;
  // Reviews of one panel come many at a time, and are told apart where they are merged.
  const isOnePanel = item.outcome === "panel" && others.every(({ id }) => id === item.id);
  if (others.length > 0 && !isOnePanel) return null;
  if (item.outcome === "skipped") return { path: null };
  return item.note ? null : { path: addressOf(item) };
}
