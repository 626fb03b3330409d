import { expect, test } from "vitest";
import { allFives, at, shortOfCash, toyReport } from "../../fixtures/toy-report.ts";

test("short of cash: six days to level 3 clear both must-haves, and nothing else is needed for the next band", async () => {
  const { roadmap } = await toyReport(shortOfCash);
  // Runway .20 of the whole: level 3 on interviews is .20 · 50 · .85 = 8.5; 60.125 + 8.5 = 68.6.
  expect(roadmap?.steps).toMatchObject([
    {
      criterionId: "FIN-A",
      badge: "Must-have",
      from: "Level 1",
      to: "Level 3",
      days: 6,
      gainText: "+8.5 points, then 68.6",
    },
  ]);
  expect(roadmap?.intro).toMatch(
    /clears every must-have .* “High risk” \(40\.0\): 1 raise, 6 person-days/,
  );
});

test("from 70 to the next band at 85: one criterion to level 5 in 14 days beats two raised in 20", async () => {
  const { roadmap } = await toyReport({ ...allFives, "MKT-A": at(3), "MKT-B": at(3) });
  // MKT-A at level 4 and MKT-B at level 5 would add 9.6 + 7.5 in 6 + 14 days.
  expect(roadmap?.steps.map(({ criterionId, to, days }) => [criterionId, to, days])).toEqual([
    ["MKT-A", "Level 5", 14],
  ]);
  expect(roadmap?.steps[0]?.after.value).toBeCloseTo(92.5, 9);
});

test("the plan begins on the next working day and takes five days a week", async () => {
  // The report is of Sunday, 22 November 2026: six days run from Monday 23 to Monday 30.
  const { roadmap } = await toyReport(shortOfCash);
  expect(roadmap?.steps[0]?.period).toBe("23 November 2026 – 30 November 2026");
  expect(roadmap?.total).toMatch(/^6 person-days, done by 1 December 2026/);
});

test("with a must-have unanswered no plan is made: it is to be answered first", async () => {
  const { "FIN-A": _, ...open } = shortOfCash;
  const { roadmap } = await toyReport(open);
  expect(roadmap?.steps).toEqual([]);
  expect(roadmap?.intro).toBe("First answer the open must-haves, then a plan can be made: Runway.");
});

test("in the highest band with every must-have met there is nothing to plan", async () => {
  const { roadmap } = await toyReport(allFives);
  expect(roadmap?.steps).toEqual([]);
  expect(roadmap?.intro).toMatch(/highest band/);
});

test("a must-have that no raise can clear is said, not planned around", async () => {
  // Level 5 on desk research: the licence wants grade 2, and there is no level above.
  const { roadmap } = await toyReport(
    { ...allFives, "LEG-A": at(5, 1) },
    { profile: { stage: "pilot" } },
  );
  expect(roadmap?.steps).toEqual([]);
  expect(roadmap?.intro).toMatch(/^No set of raises leads to/);
});

test("the Chinese plan counts in person-days and dates of its own", async () => {
  const { roadmap } = await toyReport(shortOfCash, { language: "zh" });
  expect(roadmap?.steps[0]?.period).toBe("2026年11月23日至2026年11月30日");
  expect(roadmap?.intro).toMatch(/共1项提升，6人天/);
});
