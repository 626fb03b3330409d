import { useState } from "react";
import type { Reviewer } from "#cohort";
import { setReviewerRules } from "#screening";
import { useMessages } from "#ui";
import styles from "./reviewer-table.module.css";
import type { PanelParts } from "./use-panel.ts";

interface LimitFieldProps {
  readonly panel: PanelParts;
  readonly reviewer: Reviewer;
}

/** How many a reviewer takes; empty for no limit. */
export function LimitField({ panel, reviewer }: LimitFieldProps) {
  const { reviewers: words } = useMessages().panel;
  const { name, limit } = reviewer;
  const kept = limit === null ? "" : String(limit);
  const [typed, setTyped] = useState<string>();
  const save = (): void => {
    const text = (typed ?? kept).trim();
    setTyped(undefined);
    const wanted = text === "" ? null : Number(text);
    const isFit = wanted === null || (Number.isSafeInteger(wanted) && wanted >= 0);
    if (!isFit || wanted === limit) return;
    void panel.keep(setReviewerRules(panel.id, name, { limit: wanted }));
  };
  return (
    <input
      className={styles["limit"]}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder={words.noLimit}
      aria-label={words.limitOf(name)}
      value={typed ?? kept}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") save();
      }}
    />
  );
}
