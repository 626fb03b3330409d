import type { Criterion, Rubric } from "#rubric";
import type { GateOutcome } from "#scoring";
import { useMessages } from "#ui";
import styles from "./gate-aside.module.css";
import { gateSentence } from "./gate-sentence.ts";

interface GateAsideProps {
  readonly criterion: Criterion;
  readonly gates: readonly GateOutcome[];
  readonly policy: Rubric["policy"];
}

/** The must-haves that hang on a criterion: what they need, what they do, and how they stand. */
export function GateAside({ criterion, gates, policy }: GateAsideProps) {
  const { wizard } = useMessages();
  if (gates.length === 0) return null;
  return (
    <aside className={styles["gates"]} aria-label={wizard.mustHave}>
      {gates.map(({ index, state }) => {
        const gate = criterion.gates?.[index];
        if (!gate) return null;
        return (
          <p key={index} className={styles["gate"]} data-state={state}>
            <strong>
              {wizard.mustHave} · {wizard.gateStates[state]}
            </strong>{" "}
            {gateSentence(gate, policy, wizard)}
          </p>
        );
      })}
    </aside>
  );
}
