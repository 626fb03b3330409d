// Counts of every rubric: criteria, texts by language, sources by status and age, and where the material went.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withModules } from "./load-modules.mjs";

const folder = fileURLToPath(new URL("../rubrics", import.meta.url));
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

await withModules(async (load) => {
  const { rubricSource } = await load("/tests/fixtures/rubric-folder.ts");
  const { countUses, seedCoverage } = await load("/tests/fixtures/seed-coverage.ts");
  const { sourceAges } = await load("/tests/fixtures/source-ages.ts");
  for (const id of ids) {
    const { source } = await rubricSource(id);
    const criteria = source.dimensions.flatMap((dimension) => dimension.criteria);
    const languages = source.languages.length;
    const steps = criteria.flatMap((criterion) => criterion.guidance);
    const actions = steps.flatMap((step) => step.actions);
    const variants = actions.filter((action) => "when" in action);
    line(`${source.id} ${source.version}`);
    line("  criteria", `${criteria.length} in ${source.dimensions.length} dimensions`);
    line("  in the quick check", criteria.filter((criterion) => criterion.core).length);
    line("  levels × languages", criteria.length * 5 * languages);
    line("  guidance steps × languages", steps.length * languages);
    line(
      "  actions × languages",
      `${actions.length * languages}, of them by profile ${variants.length * languages}`,
    );
    line("  regulation notes × languages", (source.regulation?.notes.length ?? 0) * languages);
    line("  profile questions", source.profile.length);
    const ages = sourceAges(source.sources, new Date().toISOString());
    line("  sources", source.sources.length);
    for (const [status, count] of ages.byStatus) line(`    status ${status}`, count);
    for (const [age, count] of ages.byAge) line(`    ${age}`, count);
  }
  const coverage = await seedCoverage();
  line("material of ai-venture", `${coverage.items.length} items`);
  for (const [use, count] of Object.entries(countUses(coverage))) line(`  ${use}`, count);
});

function line(label, figure = "") {
  console.log(`${label.padEnd(36)}${figure}`);
}
