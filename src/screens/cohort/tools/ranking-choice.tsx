import { useId, useState } from "react";
import type { Programme } from "#assessment";
import type { RankSettings } from "#cohort";
import { saveProgramme, saveRanking } from "#screening";
import { useMessages } from "#ui";
import styles from "./toolbar.module.css";
import type { ToolbarProps } from "./toolbar-props.ts";

/** More places than anybody has applicants. */
const MOST = 1_000_000;
const BASES: readonly RankSettings["basis"][] = ["self", "panel"];

/** Whose word the ranking goes by, and how many places there are. */
export function RankingChoice({ intake, ranking }: Pick<ToolbarProps, "intake" | "ranking">) {
  const { cohort, report } = useMessages();
  const { ranking: texts } = cohort.table;
  const { programme, ranking: settings } = intake.record;
  const field = useId();
  const { harshnessRefused: refused } = ranking;
  const hasReviews = ranking.rows.some(({ reviewers }) => reviewers > 0);
  const isPanel = settings.basis === "panel";
  const choose = (choice: Partial<RankSettings>): void => {
    const after = { ...settings, ...choice };
    const lines = [settingsLine(`basis: ${basisOf(settings)}`, `basis: ${basisOf(after)}`)];
    void saveRanking(programme.id, after, lines);
  };
  return (
    <div className={styles["groups"]}>
      <fieldset aria-describedby={refused || isPanel ? `${field}-why` : undefined}>
        <legend>{texts.basis}</legend>
        {BASES.map((basis) => (
          <label key={basis}>
            <input
              type="radio"
              name={field}
              checked={settings.basis === basis}
              // What is in use can be left, and what is refused cannot be chosen anew.
              disabled={basis === "panel" && !hasReviews && !isPanel}
              onChange={() => choose({ basis })}
            />
            {texts[basis]}
          </label>
        ))}
        {isPanel && (
          <label className={styles["within"]}>
            <input
              type="checkbox"
              checked={settings.adjusted && refused === null}
              disabled={refused !== null}
              onChange={() => choose({ adjusted: !settings.adjusted })}
            />
            {texts.adjusted}
          </label>
        )}
        {(refused || isPanel) && (
          <p id={`${field}-why`} className={styles["hint"]}>
            {refused
              ? [texts.refused[refused], ...(isPanel && hasReviews ? [texts.asGiven] : [])].join(
                  report.betweenSentences,
                )
              : texts.whyAdjusted}
          </p>
        )}
      </fieldset>
      <Places programme={programme} ranking={ranking} />
    </div>
  );
}

/** One word for the log. */
function basisOf({ basis, adjusted }: RankSettings): "self" | "panel" | "adjusted" {
  if (basis === "self") return "self";
  return adjusted ? "adjusted" : "panel";
}

/** As `valueWords` puts it into words. */
function settingsLine(from: string, to: string) {
  return { what: "settings", applicant: null, from, to } as const;
}

interface PlacesProps extends Pick<ToolbarProps, "ranking"> {
  readonly programme: Programme;
}

/** Changes when the field is left or Enter is pressed: each change draws the ranks anew. */
function Places({ programme, ranking }: PlacesProps) {
  const { id, places } = programme;
  const { ranking: texts } = useMessages().cohort.table;
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    setTyped(null);
    const count = Number(typed ?? places);
    if (!Number.isInteger(count) || count < 1 || count > MOST || count === places) return;
    void saveProgramme(id, { ...programme, places: count });
  };
  const counts = { in: 0, grey: 0, out: 0 };
  for (const { zone } of ranking.rows) if (zone) counts[zone] += 1;
  return (
    <form
      className={styles["places"]}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label htmlFor={field}>{texts.places}</label>
      <input
        id={field}
        className={styles["input"]}
        inputMode="numeric"
        value={typed ?? String(places)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      {ranking.draws > 0 && <p className={styles["hint"]}>{texts.counts(counts)}</p>}
    </form>
  );
}
