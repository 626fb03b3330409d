import { describe, expect, test } from "vitest";
import { loadMessages } from "#i18n";
import { buildReport, type Report } from "#report";
import { criteriaOf } from "#rubric";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { shortOfCash, toyReport } from "../../fixtures/toy-report.ts";
import { toyAssessment } from "../../fixtures/toy-rubric.ts";

/** Every text of the report, with the place it stands at. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}/${key}`));
}

function numbersOf(report: Report): unknown {
  return JSON.parse(JSON.stringify(report, (_, item) => (typeof item === "string" ? "" : item)));
}

describe("both languages", () => {
  test("a Chinese report says the same in Chinese", async () => {
    const { verdict, gaps } = await toyReport(shortOfCash, { language: "zh" });
    expect(verdict.reason).toBe("有据得分60.1，封顶为39.0：现金不足3个月。");
    expect(verdict.sentence).toBe(
      "单看答案可到“高风险”，因一项必要条件未达到，目前只能定为“尚未就绪”。",
    );
    expect(gaps.lines[0]?.gainText).toBe("到2级且证据为“案头研究”，提高3.5分");
  });

  test("language changes words, never numbers, order or length", async () => {
    const en = await toyReport(shortOfCash);
    const zh = await toyReport(shortOfCash, { language: "zh" });
    expect(numbersOf(zh)).toEqual(numbersOf(en));
  });

  test("a Chinese report holds no English sentence of ours", async () => {
    const report = await toyReport(shortOfCash, { language: "zh" });
    const english = textsOf(report).filter(
      ([path, text]) => /[a-z]{3,} [a-z]{2,}/i.test(text) && !path.startsWith("/venture"),
    );
    expect(english).toEqual([]);
  });

  test("neither language speaks of the probability of success or shouts", async () => {
    for (const language of ["en", "zh"] as const) {
      const { report } = await loadMessages(language);
      const words = [
        ...textsOf(await toyReport(shortOfCash, { language })),
        ...textsOf(report),
      ].map(([, text]) => text);
      expect(words.filter((text) => /probability|概率|[!！]|oops/i.test(text))).toEqual([]);
    }
  });

  test("the report is plain data that survives a worker", async () => {
    const report = await toyReport(shortOfCash);
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test.each(["en", "zh"] as const)(
    "the shipped rubric makes a full report in %s",
    async (language) => {
      const rubric = await shippedRubric("ai-venture", language);
      const answers = Object.fromEntries(
        criteriaOf(rubric).map(({ id }, i) => [
          id,
          { level: ([1, 2, 3, 4, 5] as const)[i % 5] ?? 1, evidence: 2 as const },
        ]),
      );
      const report = buildReport({
        rubric,
        assessment: toyAssessment(answers, { profile: { stage: "revenue" } }),
        messages: await loadMessages(language),
        now: "2026-11-22T08:00:00.000Z",
      });
      expect(report.radar.axes).toHaveLength(5);
      expect(report.gaps.lines).toHaveLength(10);
      const holes = report.gaps.lines.filter(
        ({ anchorNow, anchorNext, artefact, who, actions }) =>
          !(anchorNow && anchorNext && artefact && who && actions.length > 0),
      );
      expect(holes).toEqual([]);
      const broken = textsOf(report).filter(
        ([path, text]) =>
          !path.endsWith("/fact") && /\bundefined\b|\bnull\b|NaN|\[object/.test(text),
      );
      expect(broken).toEqual([]);
    },
  );
});
