import type { CohortRanking, CohortRow, IntakeRecord } from "#cohort";
import { printDraws, printPoints, printRange, printShare } from "#figures";
import { formatList, NO_NUMBER } from "#i18n";
import type { Rubric } from "#rubric";
import { cannotBeToldApart } from "#screening";
import { RangeBar, useLanguage, useMessages } from "#ui";
import { printCount } from "../parts/print-count.ts";
import { ZoneMark } from "../parts/zone-mark.tsx";
import { titlesOf, whyUnranked } from "../table/why-unranked.ts";
import styles from "./applicant.module.css";
import { harshnessWords } from "./harshness-words.ts";

interface StandingProps {
  readonly row: CohortRow;
  readonly ranking: CohortRanking;
  readonly rubric: Rubric;
  readonly record: IntakeRecord;
  /** Whether nothing more will be known of the ranking. */
  readonly isDone: boolean;
}

/** Names listed of those it cannot be told apart from. */
const LISTED = 8;

/** Score and rank, how far each could be otherwise, and why. */
export function Standing({ row, ranking, rubric, record, isDone }: StandingProps) {
  const { cohort, report } = useMessages();
  const language = useLanguage();
  const { applicant: texts, table } = cohort;
  const moved = harshnessWords(row, texts);
  const why = whyUnranked(row, rubric, table, record.ranking.basis);
  const count = (value: number) => printCount(value, language);
  const ranked = ranking.rows.filter(({ rank }) => rank !== null).length;
  const alike = ranking.rows.filter(
    (other) => other.id !== row.id && cannotBeToldApart(row, other),
  );
  const others = alike.length - LISTED;
  const names = alike.slice(0, LISTED).map(({ name }) => name || report.unnamed);
  return (
    <section className={styles["standing"]} aria-label={texts.standing}>
      <p className={styles["score"]}>
        <span className="visually-hidden">{texts.score} </span>
        <strong className="figure">{printPoints(row.score)}</strong>
        {printRange(row.scoreLow, row.scoreHigh) !== printPoints(row.score) && (
          <span>
            {texts.range} <span className="figure">{printRange(row.scoreLow, row.scoreHigh)}</span>
          </span>
        )}
      </p>
      <RangeBar
        label={`${texts.score} ${printPoints(row.score)}, ${texts.range} ${printRange(row.scoreLow, row.scoreHigh)}`}
        score={row.score}
        low={row.scoreLow}
        high={row.scoreHigh}
        marks={rubric.policy.bands.map(({ min }) => min).filter((min) => min > 0)}
      />
      {why === null && row.rank !== null ? (
        <div className={styles["words"]}>
          <p>
            <strong>{texts.rankOf(count(row.rank), count(ranked))}</strong>
            {row.zone && (
              <>
                {" "}
                <ZoneMark zone={row.zone} />
                {table.zones[row.zone]}
              </>
            )}
          </p>
          {row.rankLow !== null && row.rankHigh !== null ? (
            <p>
              {[
                texts.plausible(count(row.rankLow), count(row.rankHigh)),
                row.top === null ? "" : texts.within(count(ranking.places), printDraws(row.top)),
                record.ranking.basis === "panel" ? texts.whyRangePanel : texts.whyRange,
              ]
                .filter(Boolean)
                .join(report.betweenSentences)}
            </p>
          ) : (
            <p>{isDone ? table.progress.fewReadings : texts.noRangeYet}</p>
          )}
          {names.length > 0 && (
            <p>
              {texts.like(
                formatList(others > 0 ? [...names, texts.others(others)] : names, language),
              )}
            </p>
          )}
        </div>
      ) : (
        <p className={styles["why"]}>{why}</p>
      )}
      <Facts row={row} rubric={rubric} />
      {moved && <p className={styles["words"]}>{moved}</p>}
    </section>
  );
}

function Facts({ row, rubric }: Pick<StandingProps, "row" | "rubric">) {
  const { applicant: texts, table } = useMessages().cohort;
  const language = useLanguage();
  const band =
    row.status === "ranked"
      ? rubric.policy.bands.find(({ id }) => id === row.band)?.title
      : table.status[row.status];
  const facts: readonly (readonly [string, string])[] = [
    [texts.band, band ?? NO_NUMBER],
    [texts.claimed, printPoints(row.claimed)],
    [texts.coverage, printShare(row.coverage)],
    [texts.na, printShare(row.naShare)],
    ...(row.panel === null ? [] : [[texts.panelMean, printPoints(row.panel)] as const]),
    ...(row.panelAdjusted === null
      ? []
      : [[texts.panelAdjusted, printPoints(row.panelAdjusted)] as const]),
    ...(row.champions > 0 ? [[table.columns.champions, String(row.champions)] as const] : []),
    ...(row.gatesFailed.length > 0
      ? [[texts.mustHavesFailed, formatList(titlesOf(row.gatesFailed, rubric), language)] as const]
      : []),
    ...(row.gatesUnresolved.length > 0
      ? [
          [
            texts.mustHavesOpen,
            formatList(titlesOf(row.gatesUnresolved, rubric), language),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className={styles["facts"]}>
      {facts.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd className="figure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
