// Run after any change to a rubric: sets the rubric version and hash in the sample and in the test ventures.
import { writeFileSync } from "node:fs";
import { withModules } from "./load-modules.mjs";

await withModules(async (load) => {
  const { rubricSource } = await load("/tests/fixtures/rubric-folder.ts");
  const { ventureFiles } = await load("/tests/fixtures/venture-files.ts");
  for (const { name, path, text } of ventureFiles()) {
    const { rubric } = JSON.parse(text);
    const { source, hash } = await rubricSource(rubric.id);
    if (rubric.version === source.version && rubric.hash === hash) {
      console.log(`${name}: ${rubric.id} ${rubric.version}, unchanged`);
      continue;
    }
    // Only the two texts move: the layout of the file, and with it the difference a reader sees, stays small.
    const stamped = text
      .replace(`"hash": "${rubric.hash}"`, `"hash": "${hash}"`)
      .replace(`"version": "${rubric.version}"`, `"version": "${source.version}"`);
    const written = JSON.parse(stamped).rubric;
    if (written.version !== source.version || written.hash !== hash) {
      throw new Error(`${path}: the rubric is not written as "version": …, "hash": …`);
    }
    writeFileSync(path, stamped);
    console.log(
      `${name}: ${rubric.version} ${rubric.hash.slice(0, 8)} → ${source.version} ${hash.slice(0, 8)}`,
    );
  }
});
