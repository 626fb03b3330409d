import { expect, test } from "vitest";
import { type CohortRow, reviewQueue } from "#cohort";
import { applies, levels, reads } from "../../../fixtures/toy-panel.ts";

function row(id: string, parts: Partial<CohortRow>): CohortRow {
  const nothing = { status: "ranked", top: null, zone: null, spread: null, reviewers: 0 };
  return { id, ...nothing, ...parts } as CohortRow;
}

const order = (rows: readonly CohortRow[]) =>
  reviewQueue(rows, []).map(({ applicant }) => applicant);

test("at the edge of the places with readers four levels apart: 1 · 5/5 · 1/3; at ease with agreement: left out", () => {
  const edge = row("edge", { top: 0.5, zone: "grey", spread: 4, reviewers: 2 });
  const calm = row("calm", { top: 1, zone: "in", spread: 1, reviewers: 2 });
  const [item, ...others] = reviewQueue([calm, edge], []);
  expect(item).toMatchObject({ applicant: "edge", reasons: ["apart", "grey"] });
  expect(item?.priority).toBeCloseTo(1 / 3, 12);
  expect(others).toEqual([]);
});

test("one without a reading comes before one with one, that before one with two that agree", () => {
  const zone = { top: 0.5, zone: "grey" } as const;
  const rows = [
    row("two", { ...zone, reviewers: 2, spread: 1 }),
    row("one", { ...zone, reviewers: 1 }),
    row("none", { ...zone }),
  ];
  expect(order(rows)).toEqual(["none", "one", "two"]);
});

test("another reading of one who is out changes little, whatever the readers say", () => {
  const rows = [
    row("out", { top: 0.01, zone: "out", reviewers: 2, spread: 4 }),
    row("grey", { top: 0.4, zone: "grey", reviewers: 3, spread: 0 }),
  ];
  expect(order(rows)).toEqual(["grey", "out"]);
});

test("who stepped back leaves a gap; who is blocked needs no reader", () => {
  const stone = applies(100, "Stone", levels(4));
  const rows = [
    row(stone.id, { top: 0.95, zone: "in", reviewers: 2, spread: 0 }),
    row("blocked", { status: "blocked" }),
  ];
  const stepped = [reads("Lin", stone, {}, { recused: true })];
  expect(reviewQueue(rows, stepped)).toMatchObject([{ applicant: stone.id, reasons: ["recused"] }]);
});
