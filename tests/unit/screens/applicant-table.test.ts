import { array, assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { CohortRow, Decision } from "#cohort";
import type { Rubric } from "#rubric";
import {
  columnsOf,
  firstColumns,
  sortNumber,
  type TableContext,
  verdictToCome,
} from "../../../src/screens/cohort/table/columns.ts";
import { filterRows, searchText } from "../../../src/screens/cohort/table/filter-rows.ts";
import { nameOrderSteps } from "../../../src/screens/cohort/table/name-order.ts";
import { sortRows } from "../../../src/screens/cohort/table/sort-rows.ts";
import { cohortRow } from "../../fixtures/cohort-rows.ts";

const rubric = {
  policy: {
    bands: [
      { id: "risk", min: 0 },
      { id: "potential", min: 50 },
    ],
  },
  dimensions: [{ id: "market" }, { id: "legal" }],
} as unknown as Rubric;

function decision(applicant: string, more: Partial<Decision>): Decision {
  return { applicant, applied: null, pending: null, reason: "", ...more };
}

const context = (decisions: Readonly<Record<string, Decision>> = {}): TableContext => ({
  rubric,
  decisions,
  basis: "self",
  needsReviewer: new Set(["Moss"]),
});

/** In the order of the ranking. */
const ROWS: readonly CohortRow[] = [
  cohortRow("Lumen", { rank: 1, score: 72.4, zone: "in", dimensions: { market: 50 } }),
  cohortRow("Ａtlas", { rank: 2, score: 61, zone: "grey", dimensions: { market: 80 } }),
  cohortRow("Moss", { rank: 2, score: 61, zone: "grey", dimensions: { market: 80 } }),
  cohortRow("Ebb", { rank: 4, score: 30, zone: "out", band: "risk", champions: 1 }),
  cohortRow("Quay", {
    rank: null,
    zone: null,
    status: "blocked",
    band: "blocked",
    score: 39,
    gatesFailed: ["g"],
  }),
];
const ALL = Uint32Array.from(ROWS.keys());
const NAMES = ROWS.map(({ name }) => searchText(name));

function sorted(column: string, descending: boolean, decisions = {}): string[] {
  const order = sortRows(ROWS, ALL, { column, descending }, context(decisions), nameOrder(ROWS));
  return [...order].map((place) => ROWS[place]!.name);
}

function nameOrder(rows: readonly CohortRow[]): Uint32Array {
  const steps = nameOrderSteps(
    rows.map(({ name }) => name),
    new Intl.Collator("en").compare,
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function shown(search: string, filters: Readonly<Record<string, string[]>>, decisions = {}) {
  return [...filterRows(ROWS, NAMES, { search, filters }, context(decisions))].map(
    (place) => ROWS[place]!.name,
  );
}

describe("columns", () => {
  test("one stands for every dimension of the rubric, and those of the reviews wait for a review", () => {
    expect(columnsOf(rubric)).toContain("dimension:legal");
    expect(firstColumns(rubric, false)).not.toContain("spread");
    expect(firstColumns(rubric, true)).toContain("spread");
  });

  test("a failed must-have sorts above any number of open ones", () => {
    const one = cohortRow("one", { gatesFailed: ["a"] });
    const many = cohortRow("many", { gatesUnresolved: ["a", "b", "c", "d"] });
    expect(sortNumber("mustHaves", one, context())).toBe(1000);
    expect(sortNumber("mustHaves", many, context())).toBe(4);
  });
});

describe("sorting", () => {
  test("by rank: ties in the order of the ranking, who has no rank last in both directions", () => {
    expect(sorted("rank", false)).toEqual(["Lumen", "Ａtlas", "Moss", "Ebb", "Quay"]);
    expect(sorted("rank", true)).toEqual(["Ebb", "Ａtlas", "Moss", "Lumen", "Quay"]);
  });

  test("by name as the alphabet has it, whatever the width of the letters", () => {
    expect(sorted("name", false)).toEqual(["Ａtlas", "Ebb", "Lumen", "Moss", "Quay"]);
  });

  test("by a dimension, the highest first; without a value last", () => {
    expect(sorted("dimension:market", true)).toEqual(["Ａtlas", "Moss", "Lumen", "Ebb", "Quay"]);
  });

  test("by the decision as it will stand: what waits counts, what is taken back does not", () => {
    const decisions = {
      Ebb: decision("Ebb", { applied: "reject", pending: "accept" }),
      Moss: decision("Moss", { applied: "accept", pending: "none" }),
      Quay: decision("Quay", { applied: "reject" }),
    };
    expect(verdictToCome(decisions.Moss)).toBeNull();
    expect(sorted("decision", false, decisions)).toEqual([
      "Ebb",
      "Quay",
      "Lumen",
      "Ａtlas",
      "Moss",
    ]);
  });

  test("any names come out as one sort would put them", () => {
    assert(
      property(array(string(), { maxLength: 5000 }), (names) => {
        const rows = names.map((name) => cohortRow(name));
        const order = nameOrder(rows);
        const { compare } = new Intl.Collator("en");
        const whole = [...names.keys()].sort((a, b) => compare(names[a]!, names[b]!) || a - b);
        expect(whole.map((place) => order[place])).toEqual([...names.keys()]);
      }),
      { numRuns: 20 },
    );
  });

  test("5,000 names, more than one run of the sort, are merged in order", () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Venture ${(i * 7919) % 5000}`);
    const order = nameOrder(names.map((name) => cohortRow(name)));
    const { compare } = new Intl.Collator("en");
    const whole = [...names.keys()].sort((a, b) => compare(names[a]!, names[b]!) || a - b);
    expect(whole.every((place, i) => order[place] === i)).toBe(true);
  });
});

describe("filtering", () => {
  test("the search takes no notice of width and case", () => {
    expect(shown("aTLAS", {})).toEqual(["Ａtlas"]);
    expect(shown("  ", {})).toHaveLength(5);
  });

  test("values of one filter add up, filters narrow each other", () => {
    expect(shown("", { zone: ["in", "out"] })).toEqual(["Lumen", "Ebb"]);
    expect(shown("", { zone: ["in", "out"], review: ["champion"] })).toEqual(["Ebb"]);
    expect(shown("", { status: ["blocked"], mustHaves: ["failed"] })).toEqual(["Quay"]);
    expect(shown("", { review: ["needed"] })).toEqual(["Moss"]);
    expect(shown("", { band: [] })).toHaveLength(5);
  });

  test("a decision that waits is found as what it will be, and as one that waits", () => {
    const decisions = { Moss: decision("Moss", { applied: "reject", pending: "accept" }) };
    expect(shown("", { decision: ["accept"] }, decisions)).toEqual(["Moss"]);
    expect(shown("", { decision: ["pending"] }, decisions)).toEqual(["Moss"]);
    expect(shown("", { decision: ["reject"] }, decisions)).toEqual([]);
    expect(shown("", { decision: ["none"] }, decisions)).toHaveLength(4);
  });
});
