import { withModules } from "../tooling/load-modules.mjs";
import { median } from "./median.mjs";

const OPTIONS = { draws: 10_000, seed: 1, k: 50 };
const ROUNDS = 5;

/** A whole intake drawn 10,000 times with the shipped rubric, in Node: first result, wall and processor time, memory. */
export async function benchCohort(row) {
  await withModules(async (load) => {
    const { cohortSteps, packCohort } = await load("/src/cohort/index.ts");
    const { randomStream, toScoring } = await load("/src/scoring/index.ts");
    const { shippedRubric } = await load("/tests/fixtures/rubric-folder.ts");
    const { rubric } = toScoring(await shippedRubric("ai-venture", "en"), {}, {});
    const criteria = rubric.dimensions.flatMap((dimension) => dimension.criteria);
    const applicants = Array.from({ length: 1_000 }, (_, a) =>
      fictional(a, criteria, randomStream(7, a)),
    );

    const packing = [];
    const walls = [];
    const processors = [];
    const firsts = [];
    let grown = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const before = performance.now();
      const table = packCohort(rubric, applicants);
      const packed = performance.now();
      const used = process.cpuUsage();
      const held = memory();
      let last;
      let first = 0;
      for (const step of cohortSteps(table, OPTIONS)) {
        if (!last) {
          step();
          first = performance.now() - packed;
        }
        last = step;
        grown = Math.max(grown, memory() - held);
      }
      last();
      const spent = process.cpuUsage(used);
      // The first round warms up.
      if (round === 0) continue;
      packing.push(packed - before);
      firsts.push(first);
      walls.push(performance.now() - packed);
      processors.push((spent.user + spent.system) / 1_000);
    }
    const name = `10,000 draws × 1,000 × ${criteria.length}`;
    const ms = (times) => `${median(times).toFixed(0)} ms`;
    row(`${name}, flat arrays made`, ms(packing));
    row(`${name}, first result after 500 draws`, ms(firsts), "≤ 100 ms");
    row(`${name}, wall`, ms(walls));
    row(`${name}, processor time, one worker`, ms(processors), "≤ 1,000 ms");
    row(`${name}, memory above the intake, most`, `${(grown / 1e6).toFixed(1)} MB`, "≤ 20 MB");
  });
}

/** What the arrays hold; the collector gives back the rest when it likes. */
function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Levels around a quality of its own, any grade, one answer in twenty missing, one in ten not applicable where it may be. */
function fictional(a, criteria, random) {
  const quality = 1.5 + 3 * random();
  const answers = {};
  for (const { id, naAllowed } of criteria) {
    const chance = random();
    const level = Math.min(5, Math.max(1, Math.round(quality + 3 * (random() - 0.5))));
    const evidence = Math.floor(5 * random());
    if (chance < 0.05) continue;
    answers[id] = naAllowed && chance < 0.15 ? { notApplicable: "other" } : { level, evidence };
  }
  return { id: `applicant-${a}`, answers };
}
