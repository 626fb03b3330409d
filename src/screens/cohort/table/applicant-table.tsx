import { type ReactNode, useMemo, useRef } from "react";
import type { CohortRow } from "#cohort";
import { useMessages } from "#ui";
import { useStable } from "../parts/use-stable.ts";
import styles from "./applicant-table.module.css";
import { columnHelp, columnTitle } from "./column-title.ts";
import { beginsDescending, isNumeric, type TableContext, widthOf } from "./columns.ts";
import { HeadTick } from "./head-tick.tsx";
import type { Sort } from "./sort-rows.ts";
import { TableRow } from "./table-row.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import { useRows } from "./use-rows.ts";

interface ApplicantTableProps {
  /** Id of the programme. */
  readonly intake: string;
  /** As they stand in the table. */
  readonly rows: readonly CohortRow[];
  /** Rank and name first. */
  readonly columns: readonly string[];
  readonly context: TableContext;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** The applicant at which the keyboard stands; the first when it is not in the table. */
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  /** A key that is not the table's own was pressed in a row. */
  readonly onKey: (key: string, id: string) => boolean;
  /** Whether a row cannot be told apart from the one below it. */
  readonly joinsNext: (place: number) => boolean;
}

/** All applicants; only the rows in view are there, and each says which of all it is. */
export function ApplicantTable(props: ApplicantTableProps) {
  const { rows, columns, context, sort, selected, onSelect, onActive, joinsNext } = props;
  const { table } = useMessages().cohort;
  const region = useRef<HTMLElement>(null);
  const found = rows.findIndex(({ id }) => id === props.active);
  const active = Math.max(found, 0);
  const { items, height, show } = useRows(region, rows.length, active);
  const toggle = useTicks(rows, selected, onSelect);
  const onKeyDown = useRowKeys({
    region,
    rows,
    active,
    show,
    toggle,
    onActive,
    onKey: props.onKey,
  });
  const onFocus = useStable(onActive);
  const others = useMemo(() => columns.slice(2), [columns]);

  let end = 0;
  const body: ReactNode[] = [];
  for (const { index, start, size } of items) {
    const row = rows[index];
    if (!row) continue;
    if (start > end) body.push(<Gap key={`gap-${index}`} height={start - end} />);
    end = start + size;
    body.push(
      <TableRow
        key={row.id}
        intake={props.intake}
        row={row}
        columns={others}
        context={context}
        place={index}
        isSelected={selected.has(row.id)}
        isActive={index === active}
        joinsNext={joinsNext(index)}
        joinsLast={index > 0 && joinsNext(index - 1)}
        onTick={toggle}
        onActive={onFocus}
        onKeyDown={onKeyDown}
      />,
    );
  }
  return (
    <section ref={region} className={styles["region"]} aria-label={table.region}>
      <table className={styles["table"]} aria-rowcount={rows.length + 1}>
        <colgroup>
          <col className={styles["col-tick"]} />
          {columns.map((column) => {
            const width = widthOf(column);
            // The first columns give way on a narrow screen, which the style sheet knows.
            return width === null ? (
              <col key={column} className={styles[`col-${column}`]} />
            ) : (
              <col key={column} style={{ width: `${width}rem` }} />
            );
          })}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <HeadTick rows={rows} selected={selected} onSelect={onSelect} />
            {columns.map((column) => (
              <Heading key={column} column={column} {...{ context, sort }} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {body}
          {height > end && <Gap height={height - end} />}
        </tbody>
      </table>
    </section>
  );
}

interface HeadingProps extends Pick<ApplicantTableProps, "context" | "sort" | "onSort"> {
  readonly column: string;
}

function Heading({ column, context, sort, onSort }: HeadingProps) {
  const { table } = useMessages().cohort;
  const isSorted = sort.column === column;
  const direction = sort.descending ? "descending" : "ascending";
  const press = (): void =>
    onSort({
      column,
      descending: isSorted ? !sort.descending : beginsDescending(column),
    });
  return (
    <th
      scope="col"
      className={column === "rank" || column === "name" ? styles[column] : undefined}
      data-numeric={isNumeric(column) || undefined}
      aria-sort={isSorted ? direction : undefined}
    >
      <button type="button" onClick={press} title={columnHelp(column, table)}>
        {columnTitle(column, context.rubric, table)}
        <span className={styles["arrow"]} aria-hidden="true" />
      </button>
    </th>
  );
}

/** The room of rows that are not there. */
function Gap({ height }: { readonly height: number }) {
  return <tr className={styles["gap"]} aria-hidden="true" style={{ height }} />;
}

/** Ticks one row, or with Shift everything from the one ticked last. @returns takes places in the table */
function useTicks(
  rows: readonly CohortRow[],
  selected: ReadonlySet<string>,
  onSelect: (ids: ReadonlySet<string>) => void,
): (place: number, withShift: boolean) => void {
  const last = useRef<string>(undefined);
  return useStable((place, withShift) => {
    const id = rows[place]?.id;
    if (id === undefined) return;
    const from = withShift ? rows.findIndex((row) => row.id === last.current) : -1;
    const [first, end] = from < 0 ? [place, place] : [Math.min(from, place), Math.max(from, place)];
    const ids = rows.slice(first, end + 1).map((row) => row.id);
    const next = new Set(selected);
    const ticks = from >= 0 || !next.has(id);
    for (const each of ids) {
      if (ticks) next.add(each);
      else next.delete(each);
    }
    last.current = id;
    onSelect(next);
  });
}
