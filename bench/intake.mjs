import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFonts } from "../tooling/fonts/build.mjs";
import { withModules } from "../tooling/load-modules.mjs";
import { median } from "./median.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const fontsFolder = join(root, "node_modules/.cache/bench-fonts");
const NOW = "2026-11-22T00:00:00.000Z";
/** With its header the most rows a table may have. */
const APPLICANTS = 19_999;
const PDFS = 200;
const ROUNDS = 5;

/** A large intake in Node, the code of the workers: a table brought in, scored and ranked, the page's table, a ZIP of PDFs. */
export async function benchIntake(row) {
  await withModules(async (load) => {
    const { shippedRubric } = await load("/tests/fixtures/rubric-folder.ts");
    const rubrics = {
      zh: await shippedRubric("ai-venture", "zh"),
      en: await shippedRubric("ai-venture", "en"),
    };
    const { generateIntake } = await load("/src/cohort/index.ts");
    const generate = (applicants) =>
      generateIntake({ applicants, reviewers: 0, seed: 1, now: NOW }, rubrics.en).intake;
    const intake = generate(APPLICANTS);
    const csv = await csvOf(load, intake, rubrics.en);
    const applicants = await benchImport(load, { csv, rubrics, row });
    const rows = await benchRanking(load, { intake, applicants, rubric: rubrics.en, row });
    await benchRows(load, { rows, rubric: rubrics.en, row });
    await benchPdfs(load, { intake: generate(PDFS), rubrics, row });
  });
}

/** Name, address, profile, and for each criterion a level and a grade: one column after the other, as a form exports them. */
export async function csvOf(load, { applicants }, rubric) {
  const { applicantTable, BY_HAND } = await load("/tests/fixtures/cohorts/applicant-tables.ts");
  const { csv } = await load("/tests/fixtures/tables/encode.ts");
  const grades = new Map(
    rubric.policy.evidenceGrades.map((title, grade) => [title, String(grade)]),
  );
  const [header, ...rows] = applicantTable(applicants, rubric, BY_HAND.en);
  const kept = header.flatMap((title, column) => (title.endsWith(" notes") ? [] : [column]));
  const lines = rows.map((cells) =>
    kept.map((column) => grades.get(cells[column]) ?? cells[column]),
  );
  return new TextEncoder().encode(csv([kept.map((column) => header[column]), ...lines]));
}

async function benchImport(load, { csv, rubrics, row }) {
  const { applyMapping, diffImport, readTable, suggestMapping } =
    await load("/src/intake/index.ts");
  const context = { now: NOW, newId: () => crypto.randomUUID() };
  const times = [];
  const { value: table } = await timed("read", () => readTable(csv));
  const suggested = await timed("mapping suggested", () => suggestMapping(table, rubrics));
  const mapping = { ...suggested, notApplicable: "other" };
  const applied = await timed("applicants made", () =>
    applyMapping(table, mapping, rubrics.en, context),
  );
  const diff = await timed("compared with what is there", () =>
    diffImport([], applied.applicants, NOW),
  );
  const size = `${(csv.length / 1e6).toFixed(1)} MB`;
  const name = `${APPLICANTS.toLocaleString("en")} × ${table.headers.length} CSV, ${size}`;
  const sum = (key) => times.reduce((all, [, time]) => all + time[key], 0);
  row(
    `${name}: brought in`,
    both({ wall: sum("wall"), cpu: sum("cpu") }),
    "with ranking and first zones ≤ 10,000 ms",
  );
  for (const [part, time] of times) row(`  ${part}`, both(time));
  if (applied.errors.length > 0) throw new Error(JSON.stringify(applied.errors[0]));
  return diff.added;

  async function timed(part, task) {
    const watch = stopwatch();
    const result = await task();
    times.push([part, watch()]);
    return result;
  }
}

async function benchRanking(load, { intake, applicants, rubric, row }) {
  const { rankSteps } = await load("/src/cohort/index.ts");
  const input = {
    rubric,
    places: 100,
    applicants: applicants.map((draft) => ({ ...draft, id: draft.assessment.id })),
    reviews: [],
    settings: intake.record.ranking,
  };
  const watch = stopwatch();
  const after = [];
  let last;
  for (const step of rankSteps(input)) {
    last = step();
    after.push([last.draws, watch()]);
  }
  const at = (draws) => after.find(([done]) => done >= draws)?.[1] ?? { wall: 0, cpu: 0 };
  const name = last.rows.length.toLocaleString("en");
  row(`${name} scored and ranked`, both(at(0)));
  row(`  first zones, after 500 draws`, both(at(500)));
  row(`  all ${last.draws.toLocaleString("en")} draws`, both(at(last.draws)));
  return last.rows;
}

/** What the page works out when a person sorts, filters or searches. */
async function benchRows(load, { rows, rubric, row }) {
  const { filterRows, searchText } = await load("/src/screens/cohort/table/filter-rows.ts");
  const { sortRows } = await load("/src/screens/cohort/table/sort-rows.ts");
  const context = { rubric, decisions: {}, basis: "self", needsReviewer: new Set() };
  const names = rows.map(({ name }) => searchText(name));
  const all = filterRows(rows, names, { search: "", filters: {} }, context);
  const tasks = {
    "sorted by score": () =>
      sortRows(rows, all, { column: "score", descending: true }, context, new Uint32Array()),
    "sorted by zone": () =>
      sortRows(rows, all, { column: "zone", descending: false }, context, new Uint32Array()),
    "filtered by two": () =>
      filterRows(
        rows,
        names,
        { search: "", filters: { zone: ["grey"], band: ["promising"] } },
        context,
      ),
    searched: () => filterRows(rows, names, { search: "a12", filters: {} }, context),
  };
  for (const [name, task] of Object.entries(tasks)) {
    const times = Array.from({ length: ROUNDS + 1 }, () => {
      const before = performance.now();
      task();
      return performance.now() - before;
    });
    row(
      `table of ${rows.length.toLocaleString("en")}, ${name}`,
      ms(median(times.slice(1))),
      "≤ 50 ms",
    );
  }
}

async function benchPdfs(load, { intake, rubrics, row }) {
  const { answerOutput } = await load("/src/workers/outputs-answer.ts");
  buildFonts({ root, outDir: fontsFolder });
  const fonts = { load: (name) => readFile(join(fontsFolder, name)) };
  globalThis.gc?.();
  const [watch, rest] = [stopwatch(), process.memoryUsage().rss];
  let [bytes, peak] = [0, rest];
  const outcome = await answerOutput(
    {
      intake: intake.record.programme.id,
      wanted: { kind: "applicants", isBlind: false },
      rubrics: [rubrics.zh],
      now: NOW,
      base: "",
    },
    {
      storage: { read: async () => ({ ok: true, value: intake }) },
      fonts,
      say: (reply) => {
        if (reply.kind === "piece") bytes += reply.bytes.length;
        peak = Math.max(peak, process.memoryUsage().rss);
      },
    },
  );
  if (!outcome.ok) throw new Error(outcome.detail);
  const name = `${PDFS} PDFs into a ZIP`;
  row(name, both(watch()));
  row(`  size`, `${(bytes / 1e6).toFixed(1)} MB`);
  row(`  peak memory above the start`, `${((peak - rest) / 1e6).toFixed(0)} MB`);
}

/** Milliseconds since it was made, of the clock and of the processor. */
function stopwatch() {
  const [before, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - before, cpu: (user + system) / 1000 };
  };
}

function both({ wall, cpu }) {
  return `${ms(wall)}, processor ${ms(cpu)}`;
}

function ms(time) {
  return `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;
}
