import { expect, test } from "vitest";
import { type CohortRow, reviewQueue } from "#cohort";
import { applies, levels, reads } from "../../../fixtures/toy-panel.ts";

function row(id: string, parts: Partial<CohortRow>): CohortRow {
  const nothing = {
    status: "ranked",
    self: null,
    top: null,
    zone: null,
    spread: null,
    reviewers: 0,
  };
  return { id, ...nothing, ...parts } as CohortRow;
}

const order = (rows: readonly CohortRow[]) =>
  reviewQueue(rows, [], 2).map(({ applicant }) => applicant);

test("at the edge of the places with readers four levels apart: 1 · 5/5 · 1/3; at ease with agreement: left out", () => {
  const edge = row("edge", { top: 0.5, zone: "grey", spread: 4, reviewers: 2 });
  const calm = row("calm", { top: 1, zone: "in", spread: 1, reviewers: 2 });
  const [item, ...others] = reviewQueue([calm, edge], [], 2);
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

test("of those nobody has read, whose self-assessment is closest to the end of the places comes first, the unknown last", () => {
  // Two places: the second has 70, the third 60, so they end at 65; 70 and 60 are 5 away, 90 is 25, 20 is 45.
  const rows = [
    row("unknown", { self: null }),
    row("90", { self: 90 }),
    row("70", { self: 70 }),
    row("20", { self: 20 }),
    row("60", { self: 60 }),
  ];
  expect(order(rows)).toEqual(["70", "60", "90", "20", "unknown"]);
  expect(reviewQueue(rows, [], 2).every(({ priority }) => priority === 1)).toBe(true);
  // All have a place: nothing tells them apart.
  const all = reviewQueue(rows, [], 9).map(({ applicant }) => applicant);
  expect(all).toEqual(rows.map(({ id }) => id));
});

test("who stepped back leaves a gap; who is blocked needs no reader", () => {
  const stone = applies(100, "Stone", levels(4));
  const rows = [
    row(stone.id, { top: 0.95, zone: "in", reviewers: 2, spread: 0 }),
    row("blocked", { status: "blocked" }),
  ];
  const stepped = [reads("Lin", stone, {}, { recused: true })];
  const [item, ...others] = reviewQueue(rows, stepped, 2);
  expect(item).toMatchObject({ applicant: stone.id, reasons: ["recused"] });
  expect(others).toEqual([]);
});
