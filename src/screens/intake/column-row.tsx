import { memo } from "react";
import { formatList } from "#i18n";
import type { Rubric } from "#rubric";
import { type ImportColumn, decideTable } from "#screening";
import { useLanguage, useMessages } from "#ui";
import styles from "./column-row.module.css";
import { TargetChoice } from "./target-choice.tsx";
import { ThresholdFields } from "./threshold-fields.tsx";
import { ValueMap } from "./value-map.tsx";

interface ColumnRowProps {
  /** Id of the programme. */
  readonly id: string;
  /** Key of the table. */
  readonly table: number;
  readonly column: ImportColumn;
  readonly rubric: Rubric;
}

/** Confidence from which a suggestion is called sure, and likely. */
const SURE = 0.95;
export const LIKELY = 0.75;

/** One column: its header with examples, where it goes, how sure that is, and what its values mean. */
export const ColumnRow = memo(function ColumnRow({ id, table, column, rubric }: ColumnRowProps) {
  const { columns: words } = useMessages().intake.table;
  const language = useLanguage();
  const { examples, personal, target, thresholds, values } = column;
  const header = column.header === "" ? words.noHeader : column.header;
  const isUsed = target.kind !== "keep" && target.kind !== "drop";
  const example =
    examples.length === 0
      ? words.empty
      : words.example(
          formatList(
            examples.map((text) => `“${text}”`),
            language,
          ),
        );
  return (
    <li className={styles["row"]} data-used={isUsed}>
      <div className={styles["what"]}>
        <p className={styles["header"]}>{header}</p>
        <p className={styles["example"]}>{example}</p>
        {personal && <p className={styles["personal"]}>{words.personal[personal]}</p>}
      </div>
      <div className={styles["where"]}>
        <TargetChoice
          header={header}
          target={target}
          rubric={rubric}
          onChoose={(chosen) =>
            decideTable(id, {
              kind: "target",
              key: table,
              column: column.column,
              target: chosen,
            })
          }
        />
        {isUsed && <Confidence confidence={column.confidence} />}
      </div>
      {values && values.length > 0 && (
        <ValueMap
          column={column}
          values={values}
          header={header}
          rubric={rubric}
          onDecide={(value, means) =>
            decideTable(id, { kind: "meaning", key: table, column: column.column, value, means })
          }
        />
      )}
      {thresholds && (
        <ThresholdFields
          thresholds={thresholds}
          onChange={(limits) =>
            decideTable(id, {
              kind: "thresholds",
              key: table,
              column: column.column,
              thresholds: limits,
            })
          }
        />
      )}
    </li>
  );
}, saysTheSame);

/** Every decision brings all columns anew; those it does not touch are left as they stand. */
function saysTheSame(one: ColumnRowProps, other: ColumnRowProps): boolean {
  const isHere = one.id === other.id && one.table === other.table && one.rubric === other.rubric;
  return isHere && JSON.stringify(one.column) === JSON.stringify(other.column);
}

function Confidence({ confidence }: { readonly confidence: number }) {
  const { columns: words } = useMessages().intake.table;
  const level = confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure";
  return (
    <span className={styles["confidence"]} data-level={level}>
      {words[level]}
    </span>
  );
}
