// Run before a rubric's version grows: keeps the rules of the edition as it stands, so that answers given to it can be scored later.
// node tooling/keep-edition.mjs RUBRIC_ID
import { mkdirSync, writeFileSync } from "node:fs";
import { withModules } from "./load-modules.mjs";

const [id] = process.argv.slice(2);
if (!id) throw new Error("Which rubric? node tooling/keep-edition.mjs RUBRIC_ID");

await withModules(async (load) => {
  const { rubricSource } = await load("/tests/fixtures/rubric-folder.ts");
  const { rulesOf } = await load("/src/rubric/index.ts");
  const { wordingOf } = await load("/tooling/rubric-editions.ts");
  const { source, hash } = await rubricSource(id);
  const kept = { rules: rulesOf(source), hash, wording: wordingOf(source) };
  const folder = new URL(`../rubrics/${id}/editions/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL(`${source.version}.json`, folder),
    `${JSON.stringify(kept, undefined, 2)}\n`,
  );
  console.log(`${id} ${source.version} kept`);
});
