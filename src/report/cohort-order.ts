import { cannotBeToldApart, type CohortRow, noRankOf } from "#cohort";
import { printPoints, printRange, printShare } from "#figures";
import { type CohortInput, nameOfRow } from "./cohort-input.ts";
import type { CohortReport, CohortSection } from "./cohort-report.ts";

/** Rows that a report on paper lists; the sheet of the ranking has all. */
export const LISTED_ROWS = 500;
/** Names that a zone lists. */
const LISTED_NAMES = 200;

/** The table of ranks, each with its plausible range, and which neighbours cannot be told apart. */
export function buildRanking({ intake, ranking, messages }: CohortInput): CohortSection {
  const { ranks, columns, zones, verdicts, headings } = messages.cohortReport;
  const ranked = rankedRows(ranking.rows);
  const decisions = new Map(intake.decisions.map(({ applicant, applied }) => [applicant, applied]));
  const close = ranked.map((row, i) => {
    const next = ranked[i + 1];
    return next !== undefined && cannotBeToldApart(row, next);
  });
  const listed = ranked.slice(0, LISTED_ROWS);
  const rows = listed.map((row, i) => {
    const applied = decisions.get(row.id);
    return [
      `${row.rank}`,
      rankRange(row),
      `${nameOfRow(row)}${close[i] ? ` ${ranks.close}` : ""}`,
      printPoints(row.score),
      printRange(row.scoreLow, row.scoreHigh),
      printShare(row.coverage),
      row.zone ? zones[row.zone] : "",
      applied ? verdicts[applied] : "",
    ];
  });
  const pairs = Math.max(0, ranked.length - 1);
  const last = ranked[ranking.places - 1];
  const first = ranked[ranking.places];
  const paragraphs = [
    ranks.intro,
    ...(pairs > 0 ? [ranks.pairs(close.filter(Boolean).length, pairs)] : []),
    ...(last && first
      ? [
          (cannotBeToldApart(last, first) ? ranks.lineOpen : ranks.lineClear)(
            nameOfRow(last),
            nameOfRow(first),
          ),
        ]
      : []),
    ...(ranked.length > LISTED_ROWS ? [ranks.cut(LISTED_ROWS, ranked.length)] : []),
  ];
  const table = {
    caption: ranks.caption,
    columns: [
      { id: "rank", title: columns.rank, numeric: true },
      { id: "range", title: ranks.plausible, numeric: true },
      { id: "name", title: columns.name, numeric: false },
      { id: "score", title: columns.score, numeric: true },
      { id: "scoreRange", title: ranks.scoreRange, numeric: true },
      { id: "coverage", title: columns.coverage, numeric: true },
      { id: "zone", title: columns.zone, numeric: false },
      { id: "decision", title: columns.decision, numeric: false },
    ],
    rows,
  };
  const heading = headings.ranking;
  return ranked.length === 0
    ? { heading, paragraphs: [ranks.none], table: null }
    : { heading, paragraphs, table };
}

/** Who is safe, who is out of reach, and between whom the choice is to be made. */
export function buildZones({ ranking, messages }: CohortInput): CohortReport["zones"] {
  const { zones, zoneMeanings, zoned, headings, more } = messages.cohortReport;
  const ranked = rankedRows(ranking.rows);
  const groups = (["in", "grey", "out"] as const).map((id) => {
    const names = ranked.filter(({ zone }) => zone === id).map(nameOfRow);
    const rest = names.length - LISTED_NAMES;
    return {
      id,
      title: zoned(zones[id], names.length),
      meaning: zoneMeanings[id],
      names: rest > 0 ? [...names.slice(0, LISTED_NAMES), more(rest)] : names,
    };
  });
  const paragraphs = [messages.cohortReport.zonesIntro(ranking.places)];
  return { heading: headings.zones, paragraphs, groups };
}

/** Who has no rank, and why: blocked by a must-have, too little answered, nothing to score. */
export function buildUnranked({ intake, rubric, ranking, messages }: CohortInput): CohortSection {
  const { headings, columns, unranked, statuses, betweenNotes } = messages.cohortReport;
  const titles = new Map(
    rubric.dimensions.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title])),
  );
  const rows = ranking.rows.filter(({ rank }) => rank === null);
  const heading = headings.unranked;
  if (rows.length === 0) return { heading, paragraphs: [unranked.none], table: null };
  const why = (row: CohortRow): string => {
    const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id);
    const reason = noRankOf(row, intake.record.ranking.basis);
    switch (reason) {
      case "blocked":
        return [statuses.blocked, ...named(row.gatesFailed)].join(betweenNotes);
      case "openMustHave":
        return [unranked.openMustHave, ...named(row.gatesUnresolved)].join(betweenNotes);
      case "noPanel":
        return unranked.noPanel;
      default:
        return statuses[reason ?? "ranked"];
    }
  };
  const listed = rows.slice(0, LISTED_ROWS);
  return {
    heading,
    paragraphs: [
      unranked.intro(rows.length),
      ...(rows.length > LISTED_ROWS
        ? [messages.cohortReport.ranks.cut(LISTED_ROWS, rows.length)]
        : []),
    ],
    table: {
      caption: unranked.caption,
      columns: [
        { id: "name", title: columns.name, numeric: false },
        { id: "why", title: columns.note, numeric: false },
        { id: "coverage", title: columns.coverage, numeric: true },
        { id: "score", title: messages.cohortReport.ranks.scoreRange, numeric: true },
      ],
      rows: listed.map((row) => [
        nameOfRow(row),
        why(row),
        printShare(row.coverage),
        printRange(row.scoreLow, row.scoreHigh),
      ]),
    },
  };
}

export function rankedRows(rows: readonly CohortRow[]): readonly CohortRow[] {
  return rows.filter(({ rank }) => rank !== null);
}

/** "3–9"; one number where both ends are alike, nothing before the draws. */
function rankRange({ rankLow, rankHigh }: CohortRow): string {
  if (rankLow === null || rankHigh === null) return "";
  return rankLow === rankHigh ? `${rankLow}` : `${rankLow}–${rankHigh}`;
}
