// Writes every golden file anew from the ventures as they are; review the difference before it is kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { withModules } from "./load-modules.mjs";

await withModules(async (load) => {
  const { shippedRubric } = await load("/tests/fixtures/rubric-folder.ts");
  const { goldenSheet, venture, ventureFiles } = await load("/tests/fixtures/venture-files.ts");
  const { scoreSheet } = await load("/src/report/index.ts");
  const names = ventureFiles().map((file) => file.name);
  for (const name of names) {
    const assessment = venture(name);
    const rubric = await shippedRubric(assessment.rubric.id, "en");
    const path = goldenSheet(name);
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    const sheet = scoreSheet(rubric, assessment);
    const after = `${JSON.stringify(sheet, undefined, 2)}\n`;
    writeFileSync(path, after);
    const change = before === after ? "unchanged" : before === "" ? "new" : "moved";
    console.log(`${name}: ${sheet.status} ${sheet.band ?? "–"} ${sheet.rounded ?? "–"}, ${change}`);
  }
  const { goldenReports } = await load("/tests/fixtures/golden-reports.ts");
  const { jsonSchemas } = await load("/tests/fixtures/json-schemas.ts");
  const { COVERAGE_PAGE, coveragePage } = await load("/tests/fixtures/seed-coverage.ts");
  const coverage = { path: COVERAGE_PAGE, text: await coveragePage() };
  const { TRIAL_PAGE, trialPage } = await load("/tests/fixtures/trial-page.ts");
  const trial = { path: TRIAL_PAGE, text: await trialPage() };
  for (const { path, text } of [...(await goldenReports()), ...jsonSchemas(), coverage, trial]) {
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(
      `${basename(path)}: ${before === text ? "unchanged" : before === "" ? "new" : "moved"}`,
    );
  }
  const folder = dirname(goldenSheet("any"));
  for (const file of readdirSync(folder)) {
    if (names.includes(basename(file, ".json"))) continue;
    rmSync(join(folder, file));
    console.log(`${basename(file, ".json")}: removed, no such venture`);
  }
});
