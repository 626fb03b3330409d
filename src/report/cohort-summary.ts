import { formatDate } from "#i18n";
import { printPoints, printShare } from "#figures";
import type { CohortInput } from "./cohort-input.ts";
import { rankedRows } from "./cohort-order.ts";
import type { CohortReport, CohortSection } from "./cohort-report.ts";

/** Entries of the log on paper; the sheet of the log has all. */
const LISTED_ENTRIES = 60;

/** The page that can be read alone: how many, how sure, what is left to decide. */
export function buildSummary({ intake, ranking, messages }: CohortInput): CohortReport["summary"] {
  const { headings, summary, facts, harshness } = messages.cohortReport;
  const { rows, places } = ranking;
  const ranked = rankedRows(rows);
  const zoneCount = (zone: "in" | "grey" | "out") => rows.filter((row) => row.zone === zone).length;
  const statusCount = (status: string) => rows.filter((row) => row.status === status).length;
  const [safe, grey] = [zoneCount("in"), zoneCount("grey")];
  const median = medianOf(ranked.flatMap(({ score }) => score ?? []));
  const mean = meanOf(rows.flatMap(({ coverage }) => coverage ?? []));
  const { basis, adjusted } = intake.record.ranking;
  const warnings = [
    ...(rows.length > 0 && ranked.length < places
      ? [summary.fewRanked(ranked.length, places)]
      : []),
    ...(basis === "panel" && ranked.length > 0 && ranking.draws === 0 ? [summary.noDraws] : []),
    ...(basis === "panel" && adjusted && ranking.harshnessRefused
      ? [harshness[ranking.harshnessRefused]]
      : []),
  ];
  const fact = (id: keyof typeof facts, text: string) => ({ ...facts[id], text });
  return {
    heading: headings.summary,
    sentence:
      rows.length === 0
        ? summary.empty
        : summary.sentence({ places, ranked: ranked.length, safe, grey }),
    reason:
      basis === "self"
        ? summary.bySelf
        : adjusted && ranking.harshnessRefused === null
          ? summary.byAdjusted
          : summary.byPanel,
    facts: [
      fact("applicants", `${rows.length}`),
      fact("places", `${places}`),
      fact("ranked", `${ranked.length}`),
      fact("in", `${safe}`),
      fact("grey", `${grey}`),
      fact("out", `${zoneCount("out")}`),
      fact("blocked", `${statusCount("blocked")}`),
      fact("insufficient", `${statusCount("insufficient") + statusCount("notAssessable")}`),
      fact("median", printPoints(median)),
      fact("coverage", printShare(mean)),
      fact("reviews", `${intake.reviews.filter(({ recused }) => !recused).length}`),
      fact("reviewers", `${new Set(intake.reviews.map(({ reviewer }) => reviewer)).size}`),
    ],
    warnings,
  };
}

/** How the order was made, so that anybody can make it again. */
export function buildCohortMethod({
  rubric,
  intake,
  ranking,
  messages,
}: CohortInput): CohortReport["method"] {
  const { headings, method, bases, yes, no, facts } = messages.cohortReport;
  const { programme, ranking: settings } = intake.record;
  const off = programme.gatesOff?.length ?? 0;
  const weights = rubric.dimensions.map(({ title, weight }) => method.weight(title, weight));
  const bands = rubric.policy.bands.map(({ title, min }) => method.band(title, printPoints(min)));
  const rows = [
    [method.rows.rubric, `${rubric.title} · ${rubric.id} ${rubric.version}`],
    [method.rows.hash, rubric.hash],
    [method.rows.basis, bases[settings.basis]],
    ...(settings.basis === "panel"
      ? [[method.rows.adjusted, settings.adjusted && ranking.harshnessRefused === null ? yes : no]]
      : []),
    [method.rows.places, `${ranking.places}`],
    [method.rows.draws, `${ranking.draws}`],
    [method.rows.seed, `${ranking.seed}`],
    [method.rows.weights, weights.join(method.between)],
    [method.rows.own, programme.weights ? yes : no],
    [method.rows.gatesOff, off === 0 ? no : `${off}`],
    [method.rows.bands, bands.join(method.between)],
    [facts.coverage.label, method.atLeast(printShare(rubric.policy.minCoverage))],
  ];
  return {
    heading: headings.method,
    paragraphs: method.paragraphs,
    table: {
      caption: method.caption,
      columns: [
        { id: "setting", title: method.columns.setting, numeric: false },
        { id: "value", title: method.columns.value, numeric: false },
      ],
      rows: rows.map((row) => [...row]),
    },
    disclaimer: method.disclaimer,
  };
}

/** The last changes; what the whole log is good for stands in its sheet. */
export function buildLog({ intake, rubric, messages }: CohortInput): CohortSection {
  const { headings, log, columns, events } = messages.cohortReport;
  const names = new Map(
    intake.applicants.map(({ id, assessment }) => [id, assessment.venture.name]),
  );
  const shown = intake.log.slice(-LISTED_ENTRIES).reverse();
  if (shown.length === 0) return { heading: headings.log, paragraphs: [log.none], table: null };
  return {
    heading: headings.log,
    paragraphs: [log.intro(shown.length, intake.log.length)],
    table: {
      caption: log.caption,
      columns: [
        { id: "time", title: columns.time, numeric: false },
        { id: "by", title: columns.by, numeric: false },
        { id: "what", title: columns.what, numeric: false },
        { id: "about", title: log.about, numeric: false },
      ],
      rows: shown.map(({ at, by, what, applicant }) => [
        `${formatDate(at, rubric.language)} ${at.slice(11, 16)}`,
        by,
        events[what],
        (applicant && names.get(applicant)) ?? "",
      ]),
    },
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
