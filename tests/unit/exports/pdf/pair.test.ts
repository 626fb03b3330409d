import { expect, test } from "vitest";
import { flowInStep } from "../../../../src/exports/pdf/layout/pair.ts";
import { settle } from "../../../../src/exports/pdf/layout/settle.ts";
import { blank, type Slice, stepped } from "../../../../src/exports/pdf/layout/slice.ts";

const FRAME = { top: 100, bottom: 200 };
const START = { page: 1, y: 100 };

/** Where each slice of each column went: "page:top". */
function placed(...columns: readonly (readonly Slice[])[]): string[][] {
  return flowInStep(columns, FRAME, START).map(({ placed: own }) =>
    own.map(({ page, y }) => `${page}:${y}`),
  );
}

function lines(count: number, height = 10): Slice[] {
  return Array.from({ length: count }, () => blank(height));
}

test("a step starts where the longer column has come to", () => {
  const [left, right] = placed(
    [...lines(3), ...stepped(lines(1), "gap")],
    [...lines(1), ...stepped(lines(1), "gap")],
  );
  expect(left).toEqual(["1:100", "1:110", "1:120", "1:130"]);
  expect(right).toEqual(["1:100", "1:130"]);
});

test("a column that has run over to the next page takes the other one with it", () => {
  const [left, right] = placed(
    [...lines(12), ...stepped(lines(1), "gap")],
    [...lines(2), ...stepped(lines(1), "gap")],
  );
  expect(left?.at(-1)).toBe("2:120");
  expect(right?.at(-1)).toBe("2:120");
});

test("space above a step is the larger of the two, and none at the top of a page", () => {
  const wide = stepped([{ ...blank(10), before: 20 }], "gap");
  const narrow = stepped([{ ...blank(10), before: 5 }], "gap");
  expect(placed([...lines(1), ...wide], [...lines(1), ...narrow])).toEqual([
    ["1:100", "1:130"],
    ["1:100", "1:130"],
  ]);
  expect(placed([...lines(10), ...wide], [...lines(9), ...narrow])[1]?.at(-1)).toBe("2:100");
});

test("a heading of its own step moves on with what it heads, on both sides, when one side lacks the room", () => {
  const heading = stepped([{ ...blank(10), keep: true }], "heading");
  const [left, right] = placed(
    [...lines(7), ...heading, ...stepped(lines(1, 10), "text")],
    [...lines(7), ...heading, ...stepped(lines(1, 30), "text")],
  );
  expect(left?.slice(7)).toEqual(["2:100", "2:110"]);
  expect(right?.slice(7)).toEqual(["2:100", "2:110"]);
});

test("columns whose steps do not match run on their own", () => {
  const [left, right] = placed(
    [...lines(3), ...stepped(lines(1), "one")],
    [...lines(1), ...stepped(lines(1), "other")],
  );
  expect(left?.at(-1)).toBe("1:130");
  expect(right?.at(-1)).toBe("1:110");
});

test("a last page with next to nothing on it is pulled back by closing up the space between blocks", () => {
  const frame = { top: 0, bottom: 700 };
  // 36 blocks of 15 and 35 spaces of 5 are 715, of which the last block would stand alone; at 0.88 of the space they are 694.
  const blocks = Array.from({ length: 36 }, () => ({ ...blank(15), before: 5 }));
  const [flowed] = settle([blocks], frame);
  expect(flowed?.end.page).toBe(2);
  expect(flowed?.end.y).toBeCloseTo(36 * 15 + 35 * 4.4, 6);
});
