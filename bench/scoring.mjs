import { withModules } from "../tooling/load-modules.mjs";
import { median } from "./median.mjs";

const ROUNDS = 200;

/** Scoring and report building of the sample venture, in Node, warm: median of 200. */
export async function benchScoring(row) {
  await withModules(async (load) => {
    const { firmnessOf, REPORT_DRAWS, robustness, scoreVenture, toScoring } =
      await load("/src/scoring/index.ts");
    const { buildPlanView, buildReport } = await load("/src/report/index.ts");
    const { loadMessages } = await load("/src/i18n/index.ts");
    const { shippedRubric } = await load("/tests/fixtures/rubric-folder.ts");
    const { venture } = await load("/tests/fixtures/venture-files.ts");
    const assessment = venture("sample-venture.zh");
    const rubric = await shippedRubric("ai-venture", "zh");
    const messages = await loadMessages("zh");
    const now = "2026-11-22T00:00:00.000Z";
    const time = (job, rounds = ROUNDS) => {
      const times = Array.from({ length: rounds }, () => {
        const before = performance.now();
        job();
        return performance.now() - before;
      });
      return `${median(times.slice(rounds / 4)).toFixed(2)} ms`;
    };
    row(
      "score one venture, 45 criteria (Node, warm)",
      time(() => scoreVenture(rubric, assessment)),
    );
    row(
      "build its report, with the roadmap (Node, warm)",
      time(() => buildReport({ rubric, assessment, messages, now })),
    );
    const planned = (plan) =>
      time(() => buildPlanView({ rubric, assessment: { ...assessment, plan }, messages, now }));
    row("roadmap: least effort to the next band (Node, warm)", planned({}));
    row("roadmap: least effort to the highest band", planned({ goal: { band: "strong" } }));
    row("roadmap: most gain in 60 days", planned({ goal: { days: 60 } }));
    row("roadmap: most gain in 10,000 days", planned({ goal: { days: 10_000 } }));
    const scoring = toScoring(rubric, assessment.profile, assessment.answers);
    const draw = (draws) => robustness(scoring.rubric, scoring.answers, { draws, seed: 1 });
    row(
      "500 draws of one venture (Node, warm)",
      time(() => draw(500), 40),
    );
    row(
      "10,000 draws of one venture (Node, warm)",
      time(() => draw(10_000), 20),
    );
    row(
      "weights, answers and both: 3 × 10,000 draws (Node, warm)",
      time(() => firmnessOf(scoring.rubric, scoring.answers, REPORT_DRAWS), 8),
    );
  });
}
