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

test("a licence claimed on desk research is cleared by its proof alone, in the days of the step that led to it", async () => {
  // Level 5 on grade 1: the must-have wants grade 2; the step to level 5 earns grade 4 in 8 days.
  const { roadmap } = await toyReport(
    { ...allFives, "LEG-A": at(5, 1) },
    { profile: { stage: "pilot" } },
  );
  expect(roadmap?.steps).toMatchObject([
    { criterionId: "LEG-A", badge: "Must-have", to: "Level 5, better proven", days: 8 },
  ]);
});

test("what must be cleared and is left as it is by choice is said, not planned around", async () => {
  const { roadmap } = await toyReport(shortOfCash, { plan: { forbidden: ["FIN-A"] } });
  expect(roadmap?.steps).toEqual([]);
  expect(roadmap?.intro).toMatch(/^So much stays as it is that no set of raises leads to/);
});

test("the Chinese plan counts in person-days and dates of its own", async () => {
  const { roadmap } = await toyReport(shortOfCash, { language: "zh" });
  expect(roadmap?.steps[0]?.period).toBe("2026年11月23日至2026年11月30日");
  expect(roadmap?.intro).toMatch(/共1项提升，6人天/);
});

test("with 5 days runway reaches level 2 only, which lifts the limit from 39 to 69", async () => {
  // To level 2 in 2 days (.20 · 25 · .7 = 3.5), to level 3 in 6; the size at level 3 can be proven (grade 2 stands) no better.
  const { roadmap } = await toyReport(shortOfCash, { plan: { goal: { days: 5 } } });
  expect(roadmap?.steps.map(({ criterionId, to, days }) => [criterionId, to, days])).toEqual([
    ["FIN-A", "Level 2", 2],
  ]);
  expect(roadmap?.intro).toMatch(/^The most that 5 person-days bring: 1 raise, \+3\.5 points/);
});

test("with no days nothing is planned, and that is said", async () => {
  const { roadmap } = await toyReport(allFives, { plan: { goal: { days: 0 } } });
  expect(roadmap?.steps).toEqual([]);
  expect(roadmap?.intro).toBe("Nothing that adds points fits into 0 person-days.");
});

test("what is pinned is done although something else is cheaper, and the note says whose choice it was", async () => {
  const fair = { ...allFives, "MKT-A": at(3), "MKT-B": at(3) };
  const { roadmap } = await toyReport(fair, { plan: { pinned: { "MKT-B": 4 } } });
  expect(roadmap?.steps.map(({ criterionId }) => criterionId)).toContain("MKT-B");
  expect(roadmap?.note).toMatch(/^By your choice, certain to be done: Size\./);
});

test("what is pinned and does not fit into the days is said with the days it takes", async () => {
  const fair = { ...allFives, "MKT-A": at(3) };
  const { roadmap } = await toyReport(fair, {
    plan: { goal: { days: 10 }, pinned: { "MKT-A": 5 } },
  });
  expect(roadmap?.intro).toMatch(/at least 14 person-days and does not fit into 10/);
});

test("a plan towards a band further up takes more than the next band needs", async () => {
  const next = await toyReport(shortOfCash);
  const { roadmap } = await toyReport(shortOfCash, { plan: { goal: { band: "strong" } } });
  expect(roadmap?.steps.length).toBeGreaterThan(next.roadmap?.steps.length ?? 0);
  expect(roadmap?.steps.at(-1)?.after.value).toBeGreaterThanOrEqual(85);
});

test("a plan begins on the day it names", async () => {
  const { roadmap } = await toyReport(shortOfCash, { plan: { start: "2027-01-04" } });
  expect(roadmap?.steps[0]?.period).toBe("4 January 2027 – 11 January 2027");
});
