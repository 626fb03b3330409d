import { expect, test } from "vitest";
import type { Programme } from "#assessment";
import { loadMessages } from "#i18n";
import { buildReport } from "#report";
import { rubricFor } from "#scoring";
import { programmeOn } from "../../fixtures/programme.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

/** The paragraphs that the programme of an assessment adds to the method. */
async function added(settings: Partial<Programme> | null, language: "zh" | "en" = "en") {
  const rubric = toyRubric(language);
  const messages = await loadMessages(language);
  const plain = toyAssessment({ "FIN-A": { level: 1, evidence: 4 } });
  const programme = settings && programmeOn(rubric, settings);
  const assessment = programme ? { ...plain, programme } : plain;
  const report = buildReport({
    rubric: rubricFor(rubric, assessment),
    assessment,
    messages,
    now: "2026-11-22T08:00:00.000Z",
  });
  return { paragraphs: report.method.paragraphs.slice(9), report };
}

test("without a programme the method says nothing of one", async () => {
  expect((await added(null)).paragraphs).toEqual([]);
});

test("a programme that changes nothing is named as such", async () => {
  expect((await added({})).paragraphs).toEqual([
    "Scored for the programme “North Harbour”, which uses the rubric as it is.",
  ]);
});

test("what a programme sets otherwise is said, in both languages", async () => {
  const settings: Partial<Programme> = {
    weights: { market: 10 },
    gatesOff: [
      { criterion: "FIN-A", index: 0 },
      { criterion: "FIN-B", index: 0 },
    ],
    bands: { strong: 90 },
    minCoverage: 0.5,
  };
  const { paragraphs, report } = await added(settings);
  expect(paragraphs).toEqual([
    "Scored for the programme “North Harbour”, which uses the rubric with settings of its own. The weights are the programme’s, not the rubric’s. Must-haves not asked for: Runway and Margin. The bands begin where the programme set them. The least coverage is the programme’s. Compare the score only with others scored for the same programme.",
  ]);
  // The rest of the report follows: one must-have of the runway is left, the margin has none, and the last band begins at 90.
  expect(report.gates.lines.map(({ criterionId }) => criterionId)).toEqual(["FIN-A", "LEG-A"]);
  expect(report.verdict.bands.at(-1)?.min).toBe(90);
  expect((await added(settings, "zh")).paragraphs).toEqual([
    "本报告按招募“North Harbour”计分，量规用了这期招募自己的设置。权重由这期招募设定，与量规原来的不同。以下指标的必要条件不作要求：现金跑道和毛利。各档位的起点由这期招募设定。给档位所需的覆盖率由这期招募设定。得分只宜与同一期招募的其他项目比较。",
  ]);
});
