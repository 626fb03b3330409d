import { useState } from "react";
import type { Target } from "#intake";
import type { Rubric } from "#rubric";
import { useMessages } from "#ui";
import styles from "./target-choice.module.css";

interface TargetChoiceProps {
  readonly header: string;
  readonly target: Target;
  readonly rubric: Rubric;
  readonly onChoose: (target: Target) => void;
}

type Kind = Target["kind"];

const GROUPS = {
  applicant: ["name", "oneLiner", "email", "id", "profile"],
  answers: ["level", "evidence", "note"],
  rest: ["keep", "drop"],
} as const satisfies Record<string, readonly Kind[]>;

/** Where a column goes: of what kind it is, and which question or criterion it is about. */
export function TargetChoice({ header, target, rubric, onChoose }: TargetChoiceProps) {
  const { columns: words } = useMessages().intake.table;
  // Of which question is still to be said; nothing changes until then.
  const [pending, setPending] = useState<Kind>();
  const kind = pending ?? target.kind;
  const chooseKind = (chosen: string): void => {
    const next = Object.values(GROUPS)
      .flat()
      .find((each) => each === chosen);
    if (!next) return;
    const whole = completed(next, target);
    setPending(whole ? undefined : next);
    if (whole) onChoose(whole);
  };
  return (
    <div className={styles["target"]}>
      <select
        aria-label={words.kind(header)}
        value={kind}
        onChange={(event) => chooseKind(event.target.value)}
      >
        {(["applicant", "answers", "rest"] as const).map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {GROUPS[group].map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Which
        header={header}
        kind={kind}
        chosen={pending ? "" : idOf(target)}
        rubric={rubric}
        onChoose={(whole) => {
          setPending(undefined);
          onChoose(whole);
        }}
      />
    </div>
  );
}

interface WhichProps {
  readonly header: string;
  readonly kind: Kind;
  readonly chosen: string;
  readonly rubric: Rubric;
  readonly onChoose: (target: Target) => void;
}

function Which({ header, kind, chosen, rubric, onChoose }: WhichProps) {
  const { columns: words } = useMessages().intake.table;
  if (kind !== "profile" && kind !== "level" && kind !== "evidence" && kind !== "note") return null;
  const choose = (id: string): void => {
    if (id !== "") onChoose(kind === "profile" ? { kind, question: id } : { kind, criterion: id });
  };
  return (
    <select
      aria-label={words.which(header)}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    >
      {chosen === "" && <option value="">{words.choose}</option>}
      {kind === "profile"
        ? rubric.profile.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))
        : rubric.dimensions.map((dimension) => (
            <optgroup key={dimension.id} label={dimension.title}>
              {dimension.criteria.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
    </select>
  );
}

/** The target of a kind, as far as it can be said already: a column about a criterion stays with it. */
function completed(kind: Kind, before: Target): Target | undefined {
  if (kind === "profile") return undefined;
  if (kind !== "level" && kind !== "evidence" && kind !== "note") return { kind };
  return "criterion" in before ? { kind, criterion: before.criterion } : undefined;
}

function idOf(target: Target): string {
  if (target.kind === "profile") return target.question;
  return "criterion" in target ? target.criterion : "";
}
