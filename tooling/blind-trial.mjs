// Agreement of the readers who tried the anchors blind. Usage: node tooling/blind-trial.mjs [round]
// After a reading of new anchors: node tooling/blind-trial.mjs --read MKT-01 TEC-07 notes them as read.
import { readFileSync, writeFileSync } from "node:fs";
import { withModules } from "./load-modules.mjs";

await withModules(async (load) => {
  const { rubricSource } = await load("/tests/fixtures/rubric-folder.ts");
  const { lastRound, READ_ANCHORS, readingsOf, shownHash, trial } = await load(
    "/tests/fixtures/readings.ts",
  );
  const { source } = await rubricSource("ai-venture");
  if (process.argv[2] === "--read") {
    const read = JSON.parse(readFileSync(READ_ANCHORS, "utf8"));
    for (const id of process.argv.slice(3)) {
      const criterion = source.dimensions
        .flatMap(({ criteria }) => criteria)
        .find((each) => each.id === id);
      if (!criterion) throw new Error(`no criterion ${id}`);
      read.anchors[id] = shownHash(criterion);
      delete read.changed[id];
    }
    writeFileSync(READ_ANCHORS, `${JSON.stringify(read, undefined, 2)}\n`);
    return;
  }
  const round = Number(process.argv[2] ?? lastRound());
  const readings = readingsOf(round);
  const dossiers = new Set(readings.flatMap((each) => Object.keys(each.readings)));
  console.log(`Round ${round}: ${readings.length} files, ${dossiers.size} dossiers`);
  console.log("dimension   alpha  units  ratings  no fit        pairs  same   far apart");
  for (const line of trial(source, readings)) {
    const { alpha, ratings, noFit, pairs, samePairs, farApart } = line;
    console.log(
      [
        line.dimension.padEnd(10),
        (alpha.value?.toFixed(3) ?? "–").padStart(6),
        String(alpha.n).padStart(6),
        String(ratings).padStart(8),
        `${noFit} (${((100 * noFit) / ratings).toFixed(1)} %)`.padStart(12),
        String(pairs).padStart(8),
        `${((100 * samePairs) / pairs).toFixed(0)} %`.padStart(6),
        String(farApart.length).padStart(6),
      ].join(" "),
    );
    for (const unit of farApart) console.log(`    far apart  ${unit}`);
    for (const unit of line.silenceDisputed) console.log(`    silence    ${unit}`);
  }
});
