import type { Rubric } from "#rubric";
import { decideTable, type ImportTable } from "#screening";
import { Choice, useMessages } from "#ui";
import styles from "./reason-choice.module.css";

interface ReasonChoiceProps {
  /** Id of the programme. */
  readonly id: string;
  readonly table: ImportTable;
  readonly rubric: Rubric;
}

/** Stands for no reason in the list of reasons. */
const NONE = "";

/** Where a table says "not applicable": which of the rubric's reasons that stands for. */
export function ReasonChoice({ id, table, rubric }: ReasonChoiceProps) {
  const { values } = useMessages().intake.table;
  const { key, notApplicable } = table;
  if (notApplicable === undefined) return null;
  return (
    <Choice
      className={notApplicable === null ? styles["open"] : undefined}
      label={values.reason}
      value={notApplicable ?? NONE}
      options={[
        { id: NONE, title: values.noReason },
        ...rubric.policy.naReasons.map((reason) => ({ id: reason.id, title: reason.title })),
      ]}
      onChoose={(reason) =>
        decideTable(id, { kind: "notApplicable", key, reason: reason === NONE ? null : reason })
      }
    />
  );
}
