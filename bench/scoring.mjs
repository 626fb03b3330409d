import { withModules } from "../tooling/load-modules.mjs";
import { median } from "./median.mjs";

const ROUNDS = 200;

/** Scoring and report building of the sample venture, in Node, warm: median of 200. */
export async function benchScoring(row) {
  await withModules(async (load) => {
    const { scoreVenture } = await load("/src/scoring/index.ts");
    const { buildReport } = await load("/src/report/index.ts");
    const { loadMessages } = await load("/src/i18n/index.ts");
    const { shippedRubric } = await load("/tests/fixtures/rubric-folder.ts");
    const { venture } = await load("/tests/fixtures/venture-files.ts");
    const assessment = venture("sample-venture.zh");
    const rubric = await shippedRubric("ai-venture", "zh");
    const messages = await loadMessages("zh");
    const now = "2026-11-22T00:00:00.000Z";
    const time = (job) => {
      const times = Array.from({ length: ROUNDS }, () => {
        const before = performance.now();
        job();
        return performance.now() - before;
      });
      return `${median(times.slice(ROUNDS / 4)).toFixed(2)} ms`;
    };
    row(
      "score one venture, 45 criteria (Node, warm)",
      time(() => scoreVenture(rubric, assessment)),
    );
    row(
      "build its report (Node, warm)",
      time(() => buildReport({ rubric, assessment, messages, now })),
    );
  });
}
