import type { Criterion, Rubric } from "#rubric";
import { useMessages } from "#ui";
import { conditionText } from "./condition-text.ts";
import styles from "./gates-section.module.css";
import { statedPoints } from "./printed.ts";
import { Section } from "./section.tsx";

type Gate = NonNullable<Criterion["gates"]>[number];

/** Every must-have: what it needs, why, what it does, and for whom it holds. */
export function GatesSection({ rubric }: { readonly rubric: Rubric }) {
  const { gates } = useMessages().method;
  const gated = rubric.dimensions.flatMap(({ criteria }) =>
    criteria.filter((criterion) => (criterion.gates ?? []).length > 0),
  );
  const count = gated.reduce((total, criterion) => total + (criterion.gates ?? []).length, 0);
  return (
    <Section id="gates" heading={gates.heading}>
      <p>{gates.intro}</p>
      <p>{gates.count(count, gated.length)}</p>
      <ul className={styles["gated"]}>
        {gated.map(({ id, title, gates: list = [] }) => (
          <li key={id}>
            <h3>{title}</h3>
            <ul>
              {list.map((gate) => (
                <li key={gate.reason}>
                  <GateText gate={gate} rubric={rubric} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GateText({ gate, rubric }: { readonly gate: Gate; readonly rubric: Rubric }) {
  const { gates } = useMessages().method;
  const { effect, level, minEvidence, when, reason, cap } = gate;
  const does = effect === "cap" ? gates.cap(statedPoints(cap ?? 0)) : gates[effect];
  const needs = [
    level > 0 && gates.level(level + 1),
    minEvidence !== undefined && gates.evidence(rubric.policy.evidenceGrades[minEvidence] ?? ""),
  ].filter((text) => text !== false);
  return (
    <>
      <p>{sentence(reason, rubric.language)}</p>
      <p className={styles["terms"]} data-effect={effect}>
        <strong>{does}</strong>
        <span>{gates.needs(needs.join(gates.and))}</span>
        <span>{when ? gates.when(conditionText(when, rubric, gates)) : gates.always}</span>
      </p>
    </>
  );
}

/** A reason is written to stand inside other sentences; here it is one by itself. */
function sentence(reason: string, language: Rubric["language"]): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${language === "zh" ? "。" : "."}`;
}
