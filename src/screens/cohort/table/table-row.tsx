import { type KeyboardEvent, memo, type MouseEvent } from "react";
import type { CohortRow } from "#cohort";
import { NO_NUMBER } from "#i18n";
import { useMessages } from "#ui";
import { Cell } from "./cell.tsx";
import { isNumeric, type TableContext } from "./columns.ts";
import styles from "./applicant-table.module.css";
import { whyUnranked } from "./why-unranked.ts";

interface TableRowProps {
  /** Id of the programme. */
  readonly intake: string;
  readonly row: CohortRow;
  /** Columns after rank and name. */
  readonly columns: readonly string[];
  readonly context: TableContext;
  /** Place in the table, from 0. */
  readonly place: number;
  readonly isSelected: boolean;
  /** Whether the keyboard stands here. */
  readonly isActive: boolean;
  /** Whether a line joins it with the row below: the ranking cannot tell the two apart. */
  readonly joinsNext: boolean;
  readonly joinsLast: boolean;
  readonly onTick: (place: number, withShift: boolean) => void;
  readonly onActive: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One applicant in the table. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { intake, row, columns, context, place, isSelected, isActive } = props;
  const { cohort, report } = useMessages();
  const { table } = cohort;
  const name = row.name || report.unnamed;
  const note =
    whyUnranked(row, context.rubric, table, context.basis) ??
    (context.needsReviewer.has(row.id) ? table.needsReviewer : null);
  const tabIndex = isActive ? 0 : -1;
  const tick = (event: MouseEvent): void => props.onTick(place, event.shiftKey);
  return (
    // The heading is the first row.
    <tr
      aria-rowindex={place + 2}
      data-id={row.id}
      data-selected={isSelected || undefined}
      onFocus={() => props.onActive(row.id)}
    >
      <td className={styles["tick"]}>
        <label>
          <input
            type="checkbox"
            tabIndex={tabIndex}
            checked={isSelected}
            aria-label={table.selectOne(name)}
            onClick={tick}
            onKeyDown={props.onKeyDown}
            readOnly
          />
        </label>
      </td>
      <td
        className={styles["rank"]}
        data-numeric
        data-joins-next={props.joinsNext || undefined}
        data-joins-last={props.joinsLast || undefined}
      >
        {row.rank ?? NO_NUMBER}
        {row.rankLow !== null && row.rankHigh !== null && (
          <small>
            {row.rankLow === row.rankHigh ? row.rankLow : `${row.rankLow}–${row.rankHigh}`}
          </small>
        )}
        {props.joinsNext && <span className="visually-hidden">. {table.notToldApart}</span>}
      </td>
      <th scope="row" className={styles["name"]}>
        <a
          href={`#/screening/${intake}/${row.id}`}
          tabIndex={tabIndex}
          title={name}
          onKeyDown={props.onKeyDown}
        >
          {name}
        </a>
        {note && <small title={note}>{note}</small>}
      </th>
      {columns.map((column) => (
        <td key={column} data-numeric={isNumeric(column) || undefined}>
          <Cell column={column} row={row} context={context} />
        </td>
      ))}
    </tr>
  );
});
