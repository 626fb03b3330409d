import { describe, expect, test } from "vitest";
import { buildCohortReport } from "#report";
import { BIRCH, DOGWOOD, fourApplicants, fourInput } from "../../fixtures/four-applicants.ts";

async function reportOf(intake = fourApplicants(), language: "zh" | "en" = "en") {
  return buildCohortReport(await fourInput(intake, language));
}

describe("the report of four applicants for two places", () => {
  test("counts who is ranked, blocked and read", async () => {
    const { summary } = await reportOf();
    const facts = Object.fromEntries(summary.facts.map(({ label, text }) => [label, text]));
    expect(facts).toMatchObject({
      Applicants: "4",
      Places: "2",
      Ranked: "3",
      Blocked: "1",
      "Median score": "50.0",
      Coverage: "100.0%",
      Reviews: "2",
      Reviewers: "2",
    });
  });

  test("ranked by its panel says why there are no plausible ranks, and why harshness stays where it cannot be told", async () => {
    const four = fourApplicants();
    const ranking = { ...four.record.ranking, basis: "panel", adjusted: true } as const;
    const byPanel = { ...four, record: { ...four.record, ranking } };
    const two = (await reportOf(byPanel)).summary;
    expect(two.reason).toMatch(/harshness taken out/);
    expect(two.warnings.join(" ")).toMatch(/no plausible ranks and zones: too few applicants/);
    const one = (await reportOf({ ...byPanel, reviews: byPanel.reviews.slice(0, 1) })).summary;
    expect(one.reason).toBe("Ranked by the mean of the reviewers' readings, as they gave them.");
    expect(one.warnings.join(" ")).toMatch(/Harshness was not taken out: there is only one/);
  });

  test("lists ranks 1, 2, 2 and says that the line falls between two who cannot be told apart", async () => {
    const { ranking } = await reportOf();
    expect(ranking.table?.rows.map(([rank]) => rank)).toEqual(["1", "2", "2"]);
    expect(ranking.table?.rows[1]?.[2]).toMatch(/^Birch .* ≈$/);
    expect(ranking.paragraphs.join(" ")).toMatch(
      /The line falls between “Birch .*” and “Cedar”, and these two cannot/,
    );
  });

  test("gives the blocked one no rank and names the must-have", async () => {
    const { unranked, gates } = await reportOf();
    expect(unranked.table?.rows).toEqual([["Dogwood", "Blocked; Licence", "100.0%", "60.0"]]);
    expect(gates.table?.rows).toEqual([["Licence", "1", "25.0%", "0"]]);
  });

  test("puts 50, 50 and 100 points into steps of ten, 100 into the last", async () => {
    const { distribution } = await reportOf();
    const filled = distribution.bins.filter(({ count }) => count > 0);
    expect(filled).toEqual([
      { from: 50, to: 60, count: 2 },
      { from: 90, to: 100, count: 1 },
    ]);
  });

  test("has the quartiles of 50, 50, 75 and 100 in the market: 50, 62.5 and 81.25", async () => {
    const { dimensions } = await reportOf();
    const [market] = dimensions.lines;
    expect(market?.lowerQuartile.value).toBe(50);
    expect(market?.median.value).toBe(62.5);
    expect(market?.upperQuartile.value).toBe(81.25);
    expect(dimensions.table.rows[0]).toEqual([
      "Market",
      "4",
      "50.0",
      "50.0",
      "62.5",
      "81.3",
      "100.0",
    ]);
  });

  test("counts only decisions in force, and says how many wait", async () => {
    const { decisions } = await reportOf(
      fourApplicants([
        { applicant: BIRCH, applied: "accept", pending: null, reason: "Best team" },
        { applicant: DOGWOOD, applied: null, pending: "reject", reason: "" },
      ]),
    );
    expect(decisions.paragraphs[0]).toBe("In force: Accept: 1, Waitlist: 0, Reject: 0.");
    expect(decisions.paragraphs[1]).toMatch(/^1 decision is pending/);
    expect(decisions.table?.rows).toEqual([["Birch / ..\\Co", "Accept", "Best team"]]);
  });

  test("names the rubric, the seed and the draws, and what it does not say, in both languages", async () => {
    for (const [language, words] of [
      ["en", "does not predict success"],
      ["zh", "不预测成败"],
    ] as const) {
      const { method } = await reportOf(fourApplicants(), language);
      const values = method.table?.rows.map(([, value]) => value);
      expect(values).toContain("100");
      expect(values).toContain("0123456789abcdef".repeat(4));
      expect(method.disclaimer).toContain(words);
    }
  });

  test("of nobody says so instead of tables", async () => {
    const report = await reportOf({ ...fourApplicants(), applicants: [], reviews: [] });
    expect(report.summary.sentence).toContain("No applicant");
    expect([report.ranking.table, report.gates.table, report.agreement.table]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
