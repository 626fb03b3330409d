import { useId, useState } from "react";
import type { Programme } from "#assessment";
import type { RankSettings } from "#cohort";
import { saveProgramme, saveRanking } from "#screening";
import { useMessages } from "#ui";
import styles from "./toolbar.module.css";
import type { ToolbarProps } from "./toolbar-props.ts";

const CHOICES = {
  self: { basis: "self", adjusted: false },
  panel: { basis: "panel", adjusted: false },
  adjusted: { basis: "panel", adjusted: true },
} as const;
type Basis = keyof typeof CHOICES;
/** More places than anybody has applicants. */
const MOST = 1_000_000;
const BASES: readonly Basis[] = ["self", "panel", "adjusted"];

/** Whose word the ranking goes by, and how many places there are. */
export function RankingChoice({ intake, ranking }: Pick<ToolbarProps, "intake" | "ranking">) {
  const { ranking: texts } = useMessages().cohort.table;
  const { programme, ranking: settings } = intake.record;
  const field = useId();
  const chosen = basisOf(settings);
  const { harshnessRefused: refused } = ranking;
  const hasReviews = ranking.rows.some(({ reviewers }) => reviewers > 0);
  const choose = (basis: Basis): void => {
    const lines = [settingsLine(`basis: ${chosen}`, `basis: ${basis}`)];
    void saveRanking(programme.id, { ...settings, ...CHOICES[basis] }, lines);
  };
  const isOff: Readonly<Record<Basis, boolean>> = {
    self: false,
    panel: !hasReviews,
    adjusted: refused !== null,
  };
  return (
    <div className={styles["groups"]}>
      <fieldset aria-describedby={refused ? `${field}-refused` : undefined}>
        <legend>{texts.basis}</legend>
        {BASES.map((basis) => (
          <label key={basis}>
            <input
              type="radio"
              name={field}
              checked={chosen === basis}
              // What is in use can be left, and what is refused cannot be chosen anew.
              disabled={isOff[basis] && chosen !== basis}
              onChange={() => choose(basis)}
            />
            {texts[basis]}
          </label>
        ))}
        {refused && (
          <p id={`${field}-refused`} className={styles["hint"]}>
            {texts.refused[refused]}
          </p>
        )}
      </fieldset>
      <Places programme={programme} ranking={ranking} />
    </div>
  );
}

function basisOf({ basis, adjusted }: RankSettings): Basis {
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
