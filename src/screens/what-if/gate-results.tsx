import { useId } from "react";
import { printPoints } from "#figures";
import type { Rubric } from "#rubric";
import type { GateOutcome } from "#scoring";
import { useMessages } from "#ui";
import styles from "./gate-results.module.css";
import { Moved } from "./result-figures.tsx";

interface GateResultsProps {
  readonly rubric: Rubric;
  /** Both in the same order: only answers and weights differ. */
  readonly before: readonly GateOutcome[];
  readonly now: readonly GateOutcome[];
}

/** The must-haves that moved or are not met, each with what it does now; those still open as a count. */
export function GateResults({ rubric, before, now }: GateResultsProps) {
  const { check, wizard, whatIf: words } = useMessages();
  const name = useId();
  if (now.length === 0) return null;
  const states = new Map(before.map((gate) => [keyOf(gate), gate.state] as const));
  const told = now.filter(
    (gate) => gate.state === "failed" || gate.state !== states.get(keyOf(gate)),
  );
  const open = now.filter(({ state }) => state === "unresolved").length;
  const criteria = new Map(
    rubric.dimensions.flatMap((dimension) => dimension.criteria).map((one) => [one.id, one]),
  );
  return (
    <section className={styles["gates"]} aria-labelledby={name}>
      <h3 id={name}>{check.gates}</h3>
      {told.length > 0 && (
        <ul>
          {told.map((gate) => {
            const criterion = criteria.get(gate.criterion);
            const reason = criterion?.gates?.[gate.index]?.reason ?? "";
            const does = {
              cap: check.failedCap(printPoints(gate.cap), reason),
              block: check.failedBlock(reason),
              warn: check.failedWarn(reason),
            }[gate.effect];
            const was = states.get(keyOf(gate)) ?? gate.state;
            return (
              <li key={keyOf(gate)} data-state={gate.state}>
                <p>
                  {criterion?.title}{" "}
                  <strong>
                    <Moved before={wizard.gateStates[was]} now={wizard.gateStates[gate.state]} />
                  </strong>
                </p>
                <p className={styles["does"]}>
                  {gate.state === "failed" ? does : check.state(reason)}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {open > 0 && <p>{wizard.gatesOpen(open)}</p>}
      {told.length === 0 && open === 0 && <p>{words.gatesSettled}</p>}
    </section>
  );
}

function keyOf({ criterion, index }: GateOutcome): string {
  return `${criterion}/${index}`;
}
