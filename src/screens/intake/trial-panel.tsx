import { useId } from "react";
import { formatList } from "#i18n";
import { cancelImport, commitImport, type ImportTrial } from "#screening";
import { Button, useLanguage, useMessages } from "#ui";
import { ChangeList } from "./change-list.tsx";
import styles from "./trial-panel.module.css";

interface TrialPanelProps {
  /** Id of the programme. */
  readonly id: string;
  readonly trial: ImportTrial;
  /** Files that cannot be used. */
  readonly unusable: number;
  /** Whether the counts are being worked out anew. */
  readonly isBusy: boolean;
}

/** What bringing the files in would do, and the button that does it. */
export function TrialPanel({ id, trial, unusable, isBusy }: TrialPanelProps) {
  const { trial: words, progress } = useMessages().intake;
  const language = useLanguage();
  const heading = useId();
  const { added, changed, unchanged, missing, bad, over, reviews, changes, sameNames } = trial;
  const counts: readonly (readonly [string, number])[] = [
    [words.added, added],
    [words.changed, changed],
    [words.unchanged, unchanged],
    [words.bad, bad],
    [words.reviews, reviews.taken],
    [words.unusable, unusable],
    [words.missing, missing],
  ];
  const isWorth = added + changed + reviews.taken + reviews.open > 0;
  return (
    <section aria-labelledby={heading} className={styles["trial"]} aria-busy={isBusy}>
      <h2 id={heading}>{words.heading}</h2>
      <p>{words.intro}</p>
      <dl className={styles["counts"]}>
        {counts.map(([term, count], place) =>
          place < 2 || count > 0 ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd className="figure">{count}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {over > 0 && <p className={styles["warning"]}>{words.over(over)}</p>}
      {reviews.open > 0 && <p className={styles["warning"]}>{words.reviewsOpen(reviews.open)}</p>}
      {reviews.refused > 0 && (
        <p className={styles["warning"]}>{words.reviewsRefused(reviews.refused)}</p>
      )}
      {sameNames.length > 0 && (
        <p className={styles["warning"]}>{words.sameNames(formatList(sameNames, language))}</p>
      )}
      <ChangeList changes={changes} count={changed} />
      {!isWorth && <p>{words.nothing}</p>}
      <p className={styles["buttons"]}>
        {isWorth && (
          <Button kind="primary" aria-disabled={isBusy} onClick={() => !isBusy && commitImport(id)}>
            {words.commit(added, changed, reviews)}
          </Button>
        )}
        <Button kind="quiet" onClick={() => cancelImport(id)}>
          {progress.discard}
        </Button>
      </p>
    </section>
  );
}
