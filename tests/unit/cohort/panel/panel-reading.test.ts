import { expect, test } from "vitest";
import { panelReading } from "#cohort";
import { applies, levels, reads } from "../../../fixtures/toy-panel.ts";
import { at } from "../../../fixtures/toy-report.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const stone = applies(100, "Stone", levels(4));
const panel = [
  reads("Max", stone, levels(3)),
  reads("Kai", stone, { ...levels(4), "MKT-A": at(5, 2) }, { champion: true, comment: "Go." }),
  reads("Lin", stone, {}, { recused: true }),
  reads("Ben", stone, { "MKT-A": at(2) }),
  reads("Ann", stone, {}),
  reads("Max", applies(101, "Other", levels(1)), levels(1)),
];
const reading = panelReading(stone, panel, toyRubric());

test("readers stand by name, each with why it counts or not", () => {
  expect(reading.readers.map(({ reviewer, state }) => [reviewer, state])).toEqual([
    ["Ann", "empty"],
    ["Ben", "short"],
    ["Kai", "counts"],
    ["Lin", "recused"],
    ["Max", "counts"],
  ]);
  expect(reading.readers[1]).toMatchObject({ score: 25, status: "insufficient" });
  expect(reading.readers[2]).toMatchObject({ champion: true, comment: "Go.", status: "ranked" });
});

test("the venture says 75; Max 50 and Kai .45 · 85 + .55 · 75 = 79.5 make 64.75", () => {
  expect(reading.total.own).toBe(75);
  expect(reading.total.panel).toMatchObject({ low: 50, n: 2 });
  expect(reading.total.panel?.mean).toBeCloseTo(64.75, 9);
  expect(reading.total.panel?.high).toBeCloseTo(79.5, 9);
});

test("on one criterion: levels 3 and 5, points 50 and .85 · 100", () => {
  const [demand, size] = reading.criteria;
  expect(demand).toEqual({
    id: "MKT-A",
    levels: { own: 4, panel: { mean: 4, low: 3, high: 5, n: 2 } },
    points: { own: 75, panel: { mean: 67.5, low: 50, high: 85, n: 2 } },
    discuss: true,
  });
  expect(size).toMatchObject({ id: "MKT-B", discuss: false });
});

test("finance 50 and 75 make 62.5; what the profile leaves out, reviewers are not asked", () => {
  expect(reading.dimensions.find(({ id }) => id === "finance")).toEqual({
    id: "finance",
    own: 75,
    panel: { mean: 62.5, low: 50, high: 75, n: 2 },
  });
  expect(reading.dimensions.find(({ id }) => id === "legal")).toMatchObject({
    own: null,
    panel: null,
  });
  expect(reading.criteria.map(({ id }) => id)).toEqual(["MKT-A", "MKT-B", "FIN-A", "FIN-B"]);
});

test("before anybody has read it there is the venture's own word alone", () => {
  const { readers, total } = panelReading(stone, [], toyRubric());
  expect(readers).toEqual([]);
  expect(total).toEqual({ own: 75, panel: null });
});
