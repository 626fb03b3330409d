import { withModules } from "../tooling/load-modules.mjs";
import { median } from "./median.mjs";

const ROWS = 5_000;
const COLUMNS = 60;
const ROUNDS = 5;
const WORDS = "我们用摄像头检查产线上的零件，已有三家工厂在用，每月节省两百小时。";

/** A table of applicants read in Node: CSV beside Papa Parse alone on the same text, XLSX, and what follows the reading. */
export async function benchTable(row) {
  const { default: Papa } = await import("papaparse");
  await withModules(async (load) => {
    const { applyMapping, readTable, suggestMapping } = await load("/src/intake/index.ts");
    const { csv } = await load("/tests/fixtures/tables/encode.ts");
    const { plainWorkbook } = await load("/tests/fixtures/tables/workbook.ts");
    const { shippedRubric } = await load("/tests/fixtures/rubric-folder.ts");
    const rubrics = {
      zh: await shippedRubric("ai-venture", "zh"),
      en: await shippedRubric("ai-venture", "en"),
    };
    const rows = fictional(rubrics.zh);
    const text = new TextEncoder().encode(csv(rows));
    const book = plainWorkbook(rows);
    const size = (bytes) => `${(bytes.length / 1e6).toFixed(1)} MB`;
    const times = await alternately({
      papa: () => Papa.parse(new TextDecoder().decode(text)),
      text: () => readTable(text),
      book: () => readTable(book),
    });
    const name = `${ROWS.toLocaleString("en")} × ${COLUMNS}`;
    const ms = (value) => `${value.toFixed(0)} ms`;
    row(`CSV ${name}, ${size(text)}: Papa Parse alone`, ms(times.papa));
    row(`CSV ${name}: read`, ms(times.text), "goal ≤ 1.5 × Papa Parse");
    row("  against Papa Parse", `${(times.text / times.papa).toFixed(2)} ×`, "≤ 1.5 ×");
    row(`XLSX ${name}, ${size(book)}: read`, ms(times.book), "goal ≤ 2,000 ms");

    const read = readTable(book);
    const mapping = suggestMapping(read.value, rubrics);
    const context = { now: "2026-11-22T00:00:00.000Z", newId: () => crypto.randomUUID() };
    const after = await alternately({
      suggest: () => suggestMapping(read.value, rubrics),
      apply: () => applyMapping(read.value, mapping, rubrics.zh, context),
    });
    row(`  mapping suggested, ${name}`, ms(after.suggest));
    row(`  applicants made, ${name}`, ms(after.apply));
  });
}

/** Median milliseconds of each task, one after the other in every round; the first round warms up. */
async function alternately(tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const before = performance.now();
      task();
      if (round > 0) times[name].push(performance.now() - before);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Names, addresses, a level for every criterion, and answers of several lines up to 60 columns. */
function fictional(rubric) {
  const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria);
  const open = COLUMNS - criteria.length - 2;
  const header = ["项目名称", "联系邮箱", ...criteria.map(({ title }) => title)];
  const questions = Array.from({ length: open }, (_, i) => `补充问题${i + 1}`);
  const rows = Array.from({ length: ROWS }, (_, r) => [
    `项目${r}`,
    `team${r}@example.org`,
    ...criteria.map((_criterion, c) => String(1 + ((r * 7 + c * 3) % 5))),
    ...questions.map((_question, c) => `${r}-${c}：${WORDS}\n“${WORDS.repeat(3)}”，其中含, 逗号`),
  ]);
  return [[...header, ...questions], ...rows];
}
