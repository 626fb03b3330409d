import { useId, useState } from "react";
import type { Reviewer } from "#cohort";
import { setReviewerRules } from "#screening";
import { Dialog, useMessages } from "#ui";
import styles from "./conflicts-dialog.module.css";
import type { PanelParts } from "./use-panel.ts";

interface ConflictsDialogProps {
  readonly panel: PanelParts;
  readonly reviewer: Reviewer;
  readonly onClose: () => void;
}

/** As many as can be looked over at once; the others are found by name. */
const SHOWN = 40;

/** Whom a reviewer must not read; those chosen already come first. */
export function ConflictsDialog({ panel, reviewer, onClose }: ConflictsDialogProps) {
  const { panel: texts, common } = useMessages();
  const { conflicts: words } = texts;
  const [search, setSearch] = useState("");
  const [first] = useState(() => new Set(reviewer.conflicts));
  const field = useId();
  const { id, rows, keep } = panel;
  const { name, conflicts } = reviewer;
  const sought = search.trim().toLowerCase();
  const found = (rows ?? [])
    .filter((row) => row.name.toLowerCase().includes(sought))
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  const toggle = (applicant: string): void => {
    const others = conflicts.filter((other) => other !== applicant);
    const after = others.length < conflicts.length ? others : [...conflicts, applicant];
    void keep(setReviewerRules(id, name, { conflicts: after }));
  };
  return (
    <Dialog open title={words.title(name)} onClose={onClose}>
      <p>{words.hint}</p>
      <div className={styles["search"]}>
        <label htmlFor={field}>{words.search}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {found.length === 0 && <p>{words.none}</p>}
      <ul className={styles["list"]}>
        {found.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <label>
              <input
                type="checkbox"
                checked={conflicts.includes(row.id)}
                onChange={() => toggle(row.id)}
              />
              {row.name.trim() || common.unnamed}
            </label>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p>{words.more(found.length - SHOWN)}</p>}
    </Dialog>
  );
}
