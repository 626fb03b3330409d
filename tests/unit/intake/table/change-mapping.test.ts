import { describe, expect, test } from "vitest";
import {
  headerFingerprint,
  type Mapping,
  type RawTable,
  readMapping,
  readTable,
  suggestMapping,
  withMeaning,
  withTarget,
  withThresholds,
} from "#intake";
import { csv, encode } from "../../../fixtures/tables/encode.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const rubrics = { zh: toyRubric("zh"), en: toyRubric("en") };

function read(rows: readonly (readonly string[])[]): RawTable {
  const result = readTable(encode(csv(rows), "utf-8"));
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

const table = read([
  ["Name", "Other name", "Demand", "Wish"],
  ["Whale", "Moby", "3", "high"],
  ["Pine", "Tree", "perhaps", "low"],
]);
const mapping = suggestMapping(table, rubrics);

describe("a person decides", () => {
  test("a target that another column had is taken from it, and its values are suggested anew", () => {
    const moved = withTarget(mapping, table, 1, { kind: "name" }, rubrics);
    expect(moved.columns.map(({ target }) => target.kind)).toEqual([
      "keep",
      "name",
      "level",
      "keep",
    ]);
    const level = { kind: "level", criterion: "MKT-B" } as const;
    const other = withTarget(moved, table, 3, level, rubrics).columns[3];
    expect(other).toMatchObject({ target: level, confidence: 1 });
    expect(other?.values?.values.map(({ value }) => value)).toEqual(["high", "low"]);
  });

  test("several columns may be kept, left out, or notes on one criterion", () => {
    const note = { kind: "note", criterion: "MKT-A" } as const;
    const once = withTarget(mapping, table, 1, note, rubrics);
    const twice = withTarget(once, table, 3, note, rubrics);
    expect(twice.columns.filter(({ target }) => target.kind === "note")).toHaveLength(2);
  });

  test("what one value means, and taking that back", () => {
    const meant = withMeaning(mapping, 2, "perhaps", { level: 2 });
    expect(meaningOf(meant, "perhaps")).toEqual({ level: 2 });
    expect(meaningOf(meant, "3")).toEqual({ level: 3 });
    expect(meaningOf(withMeaning(meant, 2, "perhaps", null), "perhaps")).toBeNull();
  });

  test("from which percentages the levels begin", () => {
    const shares = read([
      ["Name", "Demand"],
      ["Whale", "35%"],
      ["Pine", "80%"],
    ]);
    const limits = [10, 30, 50, 90] as const;
    const set = withThresholds(suggestMapping(shares, rubrics), 1, limits);
    expect(set.columns[1]?.values?.thresholds).toEqual(limits);
  });
});

describe("a mapping from a file or a record", () => {
  test("is read as it was written", () => {
    const kept: unknown = JSON.parse(JSON.stringify(mapping));
    expect(readMapping(kept)).toEqual(mapping);
    expect(mapping.fingerprint).toBe(headerFingerprint(table.headers));
  });

  test.each([
    ["nothing", null],
    ["another format", { ...mapping, format: "somebody/else" }],
    ["a later version", { ...mapping, version: 2 }],
    ["a column that is none", { ...mapping, columns: [null] }],
    ["a place before the first", { ...mapping, columns: [{ ...mapping.columns[0], column: -1 }] }],
    [
      "an unknown target",
      { ...mapping, columns: [{ ...mapping.columns[0], target: { kind: "x" } }] },
    ],
    [
      "a level on no criterion",
      { ...mapping, columns: [{ ...mapping.columns[0], target: { kind: "level" } }] },
    ],
    [
      "a level of 6",
      {
        ...mapping,
        columns: [
          {
            ...mapping.columns[0],
            values: { values: [{ value: "x", means: { level: 6 }, count: 1 }] },
          },
        ],
      },
    ],
    ["a separator of nothing", { ...mapping, listSeparator: "" }],
    ["a product nobody knows", { ...mapping, product: "constructor" }],
  ])("%s is not taken", (_, foreign) => {
    expect(readMapping(foreign)).toBeUndefined();
  });
});

function meaningOf({ columns }: Mapping, value: string) {
  return columns[2]?.values?.values.find((item) => item.value === value)?.means;
}
