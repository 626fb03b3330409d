import { useFormContext } from "react-hook-form";
import { printPoints } from "#figures";
import type { Rubric } from "#rubric";
import { gateKey, type ProgrammeDraft } from "#screening";
import { useMessages } from "#ui";
import styles from "./gate-fields.module.css";
import { SettingsSection } from "./settings-section.tsx";

type Gate = NonNullable<Rubric["dimensions"][number]["criteria"][number]["gates"]>[number];

/** Every must-have with its text, ticked while it is asked for. */
export function GateFields({ rubric }: { readonly rubric: Rubric }) {
  const { settings: words } = useMessages().screening;
  const { register } = useFormContext<ProgrammeDraft>();
  const does = ({ effect, cap = 0, reason }: Gate): string =>
    ({
      cap: words.gateCap(printPoints(cap), reason),
      block: words.gateBlock(reason),
      warn: words.gateWarn(reason),
    })[effect];
  return (
    <SettingsSection title={words.gates} hint={words.gatesHint}>
      {rubric.dimensions.map(({ id, title, criteria }) => {
        const gates = criteria.flatMap((criterion) =>
          (criterion.gates ?? []).map((gate, index) => ({
            gate,
            criterion,
            key: gateKey(criterion.id, index),
          })),
        );
        if (gates.length === 0) return null;
        return (
          <fieldset key={id} className={styles["group"]}>
            <legend>{title}</legend>
            {gates.map(({ gate, criterion, key }) => (
              <label key={key} className={styles["gate"]}>
                <input type="checkbox" {...register(`gates.${key}`)} />
                <span>
                  {criterion.title}
                  <span className={styles["does"]}>{does(gate)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </SettingsSection>
  );
}
