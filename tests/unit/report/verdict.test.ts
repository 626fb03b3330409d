import { describe, expect, test } from "vitest";
import { allFives, at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";

describe("verdict", () => {
  test("a venture with two months of cash is told so before anything else", async () => {
    const { verdict } = await toyReport(shortOfCash);
    const limited = "Evidence-backed score 60.1, limited to 39.0: runway under 3 months.";
    expect(verdict.reason).toBe(limited);
    expect(verdict.gateSentences[0]).toBe(limited);
    expect(verdict.action).toBe("Fix this first: Runway. FIN-A step 1: first.");
    expect(verdict.score.text).toBe("39.0");
    expect(verdict.rangeText).toBe("39.0");
  });

  test("a band that a limit holds down names the band the answers alone would reach", async () => {
    const { verdict } = await toyReport(shortOfCash);
    expect([verdict.band, verdict.bandId]).toEqual(["Not yet", "not-yet"]);
    expect(verdict.sentence).toBe(
      "One must-have that is not met holds this venture at “Not yet”; on its answers alone it would be “High risk”.",
    );
  });

  test("without a limit the band speaks in its own words", async () => {
    const { verdict } = await toyReport({ ...shortOfCash, "FIN-A": at(3) });
    // 60.125 + .20 × 50 = 70.125
    expect([verdict.score.text, verdict.band, verdict.sentence]).toEqual([
      "70.1",
      "Promising",
      "Most is there.",
    ]);
  });

  test("the largest gap is the reason when levels cost more than evidence", async () => {
    const { verdict } = await toyReport({ ...shortOfCash, "FIN-A": at(3) });
    // MKT-A .45 × 25 = 11.25 against FIN-A .20 × 50 = 10
    expect(verdict.reason).toBe("“Demand” costs most: 11.3 of 100 points.");
    expect(verdict.action).toBe("Start with “Demand”. MKT-A step 4: first.");
  });

  test("top levels without evidence are sent to collect proof, not to do more", async () => {
    const words = { level: 5 } as const;
    const { verdict } = await toyReport({
      "MKT-A": words,
      "MKT-B": words,
      "FIN-A": words,
      "FIN-B": words,
    });
    expect(verdict.score.text).toBe("50.0");
    expect(verdict.reason).toContain("50.0 points are claims that could not be counted yet");
    expect(verdict.action).toBe(
      "Better proof is the quickest gain. Start with “Demand”: MKT-A proof 4.",
    );
  });

  test("a venture with nothing left to gain is told to keep its evidence fresh", async () => {
    const { verdict } = await toyReport(allFives);
    expect([verdict.score.text, verdict.band]).toEqual(["100.0", "Strong"]);
    expect(verdict.action).toBe("Keep the evidence up to date.");
  });

  test("too few answers leave the band open and say how far the score can move", async () => {
    const { verdict } = await toyReport({ "MKT-A": at(4), "FIN-A": at(5) });
    // .45 × 75 + .20 × 100 = 53.75, and 35 % of the weight is open
    expect([verdict.status, verdict.bandId, verdict.rangeText]).toEqual([
      "insufficient",
      null,
      "53.8–88.8",
    ]);
    expect(verdict.sentence).toBe(
      "65.0% of the weight is answered and 80% is needed, so the band is not final: High risk to Strong.",
    );
    expect(verdict.reason).toBe(
      "2 criteria without a level can still move the score by up to 35.0 points.",
    );
    // Margin carries a must-have and goes before Size.
    expect(verdict.action).toBe("Answer these first: Margin and Size.");
  });

  test("an unanswered must-have keeps the band open however high the score", async () => {
    const { "FIN-A": _, ...others } = allFives;
    const { verdict } = await toyReport(others);
    expect(verdict.sentence).toBe(
      "A must-have has no answer yet, so the band is not final: Not yet to Strong.",
    );
    expect(verdict.reason).toBe("No answer yet to what must be in place: Runway.");
    expect([verdict.low.text, verdict.high.text]).toEqual(["39.0", "100.0"]);
  });

  test("a failed must-have is told first even while the band is still open", async () => {
    const { verdict } = await toyReport({ "MKT-A": at(3), "FIN-A": at(1) });
    expect(verdict.status).toBe("insufficient");
    expect(verdict.reason).toContain("Runway under 3 months.");
  });

  test("a failed block gives no band but still a score and the way out", async () => {
    const { verdict } = await toyReport(
      { ...allFives, "LEG-A": at(5, 1) },
      { profile: { stage: "pilot" } },
    );
    // .80 × 100 + .20 × 70
    expect([verdict.status, verdict.band, verdict.score.text]).toEqual([
      "blocked",
      "Blocked",
      "94.0",
    ]);
    expect(verdict.reason).toBe("Blocked: it runs without a licence.");
    expect(verdict.action).toBe(
      "Fix this first: Licence. The level is reached; the evidence is not. Show evidence of “Interviews”.",
    );
  });

  test("no answer at all says nothing about the venture", async () => {
    const { verdict } = await toyReport({});
    expect([verdict.score.text, verdict.score.value, verdict.rangeText]).toEqual([
      "–",
      null,
      "0.0–100.0",
    ]);
    expect(verdict.sentence).toContain("nothing can be said");
    expect(verdict.reason).toContain("4 criteria without a level");
    expect(verdict.action).toBe("Answer these first: Runway, Margin, and Demand.");
  });

  test("an answered score with open questions says where it can end", async () => {
    const { "MKT-B": _, ...others } = shortOfCash;
    const { verdict } = await toyReport({ ...others, "FIN-A": at(3) });
    // Sure: 33.75 + 10 + 20; open: 15
    expect(verdict.status).toBe("ranked");
    expect(verdict.warnings).toEqual([
      "1 criterion has no level yet; with it the score can end anywhere in 63.8–78.8.",
    ]);
  });

  test("strong areas do not hide a weak one", async () => {
    const { verdict } = await toyReport({ ...allFives, "FIN-A": at(3, 0), "FIN-B": at(2, 0) });
    // 60 + .40 × 18.75 = 67.5; balanced 100^.6 × 18.75^.4 = 51.2
    expect(verdict.warnings).toEqual([
      "Strong areas hide a weak one: the balanced score is 51.2 against 67.5, and Finance stands at 18.8.",
    ]);
  });

  test("a large share that does not apply is told apart by who said so", async () => {
    const { verdict } = await toyReport({ ...allFives, "MKT-B": { notApplicable: "absent" } });
    // Legal 25/125 by the profile, Size 60/125 × 1/4 by an answer
    expect(verdict.warnings).toHaveLength(1);
    expect(verdict.warnings[0]).toContain(
      "32.0% of the weight does not apply here (20.0% by the profile, 12.0% by answers)",
    );
  });

  test("“not applicable” where the rubric forbids it is named", async () => {
    const { verdict } = await toyReport({ ...allFives, "FIN-B": { notApplicable: "absent" } });
    expect(verdict.warnings).toContain(
      "Margin cannot be “not applicable”; it counts as unanswered.",
    );
  });

  test("the facts hold claimed and evidence-backed score, coverage and confidence", async () => {
    const { verdict } = await toyReport(shortOfCash);
    const facts = Object.fromEntries(verdict.facts.map(({ id, figure }) => [id, figure.text]));
    expect(facts).toMatchObject({
      final: "39.0",
      range: "39.0",
      // .45 × 75 + .15 × 50 + 0 + 20
      claimed: "61.3",
      adjusted: "60.1",
      coverage: "100.0%",
      // .45 + .15 × .85 + .20 × .5 + .20
      confidence: "87.8%",
    });
  });
});
