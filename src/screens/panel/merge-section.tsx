import { useEffect, useRef, useState } from "react";
import { useOpening, usePanelInbox } from "#state";
import { ChooseFiles, useMessages } from "#ui";
import { MergePreview } from "./merge-preview.tsx";
import styles from "./merge-section.module.css";
import { Section } from "./section.tsx";
import type { PanelParts } from "./use-panel.ts";

const NONE: ReturnType<typeof usePanelInbox.getState>["waiting"][string] = [];

/** Takes in the files that reviewers sent back: what each would do first, then all at once. */
export function MergeSection({ panel }: { readonly panel: PanelParts }) {
  const { returns: words, merge } = useMessages().panel;
  const open = useOpening((opening) => opening.open);
  const [taken, setTaken] = useState<number>();
  const { id, record, reviews } = panel;
  const waiting = usePanelInbox((inbox) => inbox.waiting[id]) ?? NONE;
  const clear = usePanelInbox((inbox) => inbox.clear);
  const done = useRef<HTMLOutputElement>(null);
  const isDone = taken !== undefined && taken > 0 && waiting.length === 0;
  // The button that did it is gone.
  useEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);
  const choose = (files: readonly File[]): void => {
    setTaken(undefined);
    void open(files);
  };
  const isFresh = record.reviewers.length === 0 && !reviews?.length;
  if (isFresh && waiting.length === 0 && taken === undefined) return null;
  return (
    <Section title={words.heading} intro={words.hint}>
      <p>
        <ChooseFiles
          label={words.button}
          field={words.field}
          accept=".json,application/json"
          onFiles={choose}
        />
      </p>
      {waiting.length > 0 && (
        <MergePreview
          panel={panel}
          waiting={waiting}
          onDone={(count) => {
            clear(id);
            setTaken(count);
          }}
        />
      )}
      <output ref={done} tabIndex={-1} className={styles["done"]}>
        {isDone && merge.done(taken)}
      </output>
    </Section>
  );
}
