import type { CohortRow } from "#cohort";
import { printPoints, printRange, printShare } from "#figures";
import { NO_NUMBER } from "#i18n";
import { RangeBar, useMessages } from "#ui";
import { ZoneMark } from "../parts/zone-mark.tsx";
import styles from "./cell.module.css";
import { dimensionOf, type TableContext, verdictToCome } from "./columns.ts";

interface CellProps {
  readonly column: string;
  readonly row: CohortRow;
  readonly context: TableContext;
}

/** What stands in one cell; rank and name, which head a row, are not among them. */
export function Cell({ column, row, context }: CellProps) {
  const { table } = useMessages().cohort;
  const dimension = dimensionOf(column);
  if (dimension !== null)
    return <Points value={row.dimensions[dimension] ?? null} hue={dimension} />;
  switch (column) {
    case "zone":
      return row.zone ? (
        <span className={styles["words"]}>
          <ZoneMark zone={row.zone} />
          {table.zones[row.zone]}
        </span>
      ) : (
        NO_NUMBER
      );
    case "band":
      return <BandWord row={row} context={context} />;
    case "score":
      return <Score row={row} context={context} />;
    case "claimed":
      return printPoints(row.claimed);
    case "coverage":
      return printShare(row.coverage);
    case "na":
      return printShare(row.naShare);
    case "mustHaves":
      return <MustHaves row={row} />;
    case "reviewers":
      return row.reviewers;
    case "panel":
      return printPoints(row.panel);
    case "spread":
      return row.spread === null ? NO_NUMBER : table.levels(row.spread);
    case "champions":
      return row.champions;
    case "decision":
      return <DecisionWord row={row} context={context} />;
    default:
      return NO_NUMBER;
  }
}

interface RowProps {
  readonly row: CohortRow;
  readonly context: TableContext;
}

function BandWord({ row, context }: RowProps) {
  const { table } = useMessages().cohort;
  if (row.status !== "ranked") {
    return (
      <span className={row.status === "blocked" ? styles["danger"] : styles["small"]}>
        {table.status[row.status]}
      </span>
    );
  }
  return context.rubric.policy.bands.find(({ id }) => id === row.band)?.title ?? NO_NUMBER;
}

function Score({ row, context }: RowProps) {
  const { columns } = useMessages().cohort.table;
  const range = printRange(row.scoreLow, row.scoreHigh);
  const score = printPoints(row.score);
  return (
    <span className={styles["score"]}>
      <span className="figure">
        {score} {range !== score && <small>{range}</small>}
      </span>
      <RangeBar
        label={`${columns.score} ${score}, ${range}`}
        score={row.score}
        low={row.scoreLow}
        high={row.scoreHigh}
        marks={context.rubric.policy.bands.map(({ min }) => min).filter((min) => min > 0)}
      />
    </span>
  );
}

/** The number, and under it the same as a length in the hue of the dimension. */
function Points({ value, hue }: { readonly value: number | null; readonly hue: string }) {
  return (
    <span className={styles["points"]}>
      {printPoints(value)}
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles["track"]} width={100} height={4} />
        <rect width={value ?? 0} height={4} fill={`var(--${hue}, var(--muted))`} />
      </svg>
    </span>
  );
}

function MustHaves({ row }: { readonly row: CohortRow }) {
  const { table } = useMessages().cohort;
  const [failed, open] = [row.gatesFailed.length, row.gatesUnresolved.length];
  if (failed === 0 && open === 0) return <span className={styles["small"]}>{table.met}</span>;
  return (
    <>
      {failed > 0 && <span className={styles["danger"]}>{table.failed(failed)}</span>}
      {open > 0 && <span className={styles["warn"]}>{table.open(open)}</span>}
    </>
  );
}

function DecisionWord({ row, context }: RowProps) {
  const { table } = useMessages().cohort;
  const decision = context.decisions[row.id];
  const verdict = verdictToCome(decision);
  const waits = decision !== undefined && decision.pending !== null;
  if (!verdict && !waits) return <span className={styles["small"]}>{NO_NUMBER}</span>;
  return (
    <span className={waits ? styles["waits"] : styles["decided"]} data-verdict={verdict}>
      {table.verdicts[verdict ?? "none"]}
      {waits && <small>{table.pending}</small>}
    </span>
  );
}
