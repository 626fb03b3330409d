import { memo, useDeferredValue, useMemo, useState } from "react";
import type { CohortRanking, CohortRow, Verdict } from "#cohort";
import type { Rubric } from "#rubric";
import {
  cannotBeToldApart,
  decide,
  type OpenIntake,
  reviewQueue,
  useProgrammeRubric,
  useRanking,
  useSampleIntake,
  useTable,
} from "#screening";
import { Button, ButtonLink, navigate, useLanguage, useMessages } from "#ui";
import styles from "./cohort-page.module.css";
import { DecisionBar, SelectionBar } from "./decide/decision-bar.tsx";
import { Plots } from "./plots/plots.tsx";
import { RankingState } from "./ranking-state.tsx";
import { ApplicantTable } from "./table/applicant-table.tsx";
import { firstColumns, FIXED_COLUMNS, type TableContext } from "./table/columns.ts";
import { useShownRows } from "./table/use-shown-rows.ts";
import { Toolbar } from "./tools/toolbar.tsx";

/** The table with all that goes with it, once there is a ranking to show. */
export function CohortPage({ intake }: { readonly intake: OpenIntake }) {
  const language = useLanguage();
  const { programme, ranking: settings } = intake.record;
  const rubric = useProgrammeRubric(programme, language);
  // Thousands of rows are drawn in slices, between which the page answers.
  const { ranking, stage } = useDeferredValue(useRanking(programme.id));
  const state = { stage, draws: ranking?.draws ?? 0, all: settings.draws };
  if (!ranking || !rubric) return <RankingState {...state} isRanked={false} />;
  if (ranking.rows.length === 0 && stage === "done") return <Empty id={programme.id} />;
  return (
    <>
      <RankingState {...state} isRanked={ranking.rows.some(({ rank }) => rank !== null)} />
      {(stage !== "scoring" || ranking.draws > 0) && (
        <Plots rows={ranking.rows} rubric={rubric} places={ranking.places} />
      )}
      <Applicants intake={intake} ranking={ranking} rubric={rubric} />
    </>
  );
}

const KEYS: Readonly<Record<string, Verdict>> = { a: "accept", w: "waitlist", r: "reject" };

interface ApplicantsProps {
  readonly intake: OpenIntake;
  readonly ranking: CohortRanking;
  readonly rubric: Rubric;
}

function Applicants({ intake, ranking, rubric }: ApplicantsProps) {
  const { table: texts } = useMessages().cohort;
  const { id } = intake.record.programme;
  const [table, setTable] = useTable(id);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const { view, selected, active } = table;
  const { rows } = ranking;
  const context = useContextOf(intake, rubric, rows);
  const hasReviews = rows.some(({ reviewers }) => reviewers > 0);
  const columns = useMemo(() => {
    const chosen = view.columns ?? firstColumns(rubric, hasReviews);
    const fixed: readonly string[] = FIXED_COLUMNS;
    return [...fixed, ...chosen.filter((column) => !fixed.includes(column))];
  }, [view.columns, rubric, hasReviews]);
  // What is typed or pressed is seen at once, what comes of it among thousands a moment later.
  const viewShown = useDeferredValue(view);
  const shown = useShownRows(id, rows, viewShown, context);
  const isByRank = viewShown.sort.column === "rank" && !viewShown.sort.descending;
  const onKey = (key: string, applicant: string): boolean => {
    const verdict = KEYS[key.toLowerCase()];
    // On a selected row it is meant for all of them.
    const ids = selected.has(applicant) ? [...selected] : [applicant];
    if (verdict) void decide(id, ids, verdict);
    else if (key === "?") setKeysOpen(true);
    else return false;
    return true;
  };
  return (
    <div>
      <Toolbar
        {...{ intake, rubric, ranking, view, columns, isKeysOpen }}
        onKeys={setKeysOpen}
        onView={(next) => setTable({ view: next })}
      />
      <DecisionBar intake={intake} rows={rows} />
      <p className={styles["caption"]}>
        <output>{texts.caption(shown.length, rows.length)}</output>
        {isByRank && ranking.draws > 0 && <ToldApart rows={shown} />}
      </p>
      {shown.length === 0 ? (
        <NoneShown onClear={() => setTable({ view: { ...view, search: "", filters: {} } })} />
      ) : (
        <ApplicantTable
          intake={id}
          rows={shown}
          columns={columns}
          context={context}
          sort={view.sort}
          onSort={(sort) => setTable({ view: { ...view, sort } })}
          selected={selected}
          onSelect={(ids) => setTable({ selected: ids })}
          active={active}
          onActive={(applicant) => setTable({ active: applicant })}
          onKey={onKey}
          joinsNext={(place) => isByRank && joins(shown, place)}
        />
      )}
      {selected.size > 0 && (
        <SelectionBar id={id} selected={selected} onSelect={(ids) => setTable({ selected: ids })} />
      )}
    </div>
  );
}

function joins(rows: readonly CohortRow[], place: number): boolean {
  const [row, next] = [rows[place], rows[place + 1]];
  return row !== undefined && next !== undefined && cannotBeToldApart(row, next);
}

function useContextOf(
  { decisions, record }: OpenIntake,
  rubric: Rubric,
  rows: readonly CohortRow[],
): TableContext {
  const { basis } = record.ranking;
  const { places } = record.programme;
  const needsReviewer = useMemo(() => {
    // Where nobody reads, everybody would need a reader.
    if (!rows.some(({ reviewers }) => reviewers > 0)) return new Set<string>();
    // The page of the reviews has the whole queue; here stand those whose place another reading may change.
    const urgent = reviewQueue(rows, [], places).filter(
      ({ reasons }) => reasons.includes("grey") && reasons.length > 1,
    );
    return new Set(urgent.map(({ applicant }) => applicant));
  }, [rows, places]);
  return useMemo(
    () => ({ rubric, decisions, basis, needsReviewer }),
    [rubric, decisions, basis, needsReviewer],
  );
}

/** How many neighbours the ranking cannot tell apart. */
const ToldApart = memo(function ToldApart({ rows }: { readonly rows: readonly CohortRow[] }) {
  const { table } = useMessages().cohort;
  const ranked = rows.filter(({ rank }) => rank !== null);
  const joined = ranked.filter((_, place) => joins(ranked, place)).length;
  return ranked.length > 1 && <span>{table.toldApart(joined, ranked.length - 1)}</span>;
});

function NoneShown({ onClear }: { readonly onClear: () => void }) {
  const { table } = useMessages().cohort;
  return (
    <div className={styles["none"]}>
      <p>{table.none}</p>
      <Button onClick={onClear}>{table.clear}</Button>
    </div>
  );
}

function Empty({ id }: { readonly id: string }) {
  const { cohort, screening: words } = useMessages();
  const { empty } = cohort;
  const sample = useSampleIntake(useLanguage(), (shipped) => navigate(`/screening/${shipped}`));
  return (
    <div className={styles["empty"]}>
      <h2>{empty.heading}</h2>
      <p>{empty.what}</p>
      <p className={styles["actions"]}>
        <ButtonLink kind="primary" href={`#/screening/${id}/import`}>
          {empty.import}
        </ButtonLink>
        <Button aria-disabled={sample.state === "busy"} onClick={sample.open}>
          {sample.state === "busy" ? words.sampleBusy : words.sample}
        </Button>
      </p>
      {sample.state === "failed" && <p role="alert">{words.sampleFailed}</p>}
    </div>
  );
}
