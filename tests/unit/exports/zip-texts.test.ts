import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipTexts } from "#exports";

test("names that differ only in capitals get a number, texts come back letter for letter", () => {
  const files = [
    { name: "Li Wei-2026-11-22.review-pack.json", text: "一" },
    { name: "li wei-2026-11-22.review-pack.json", text: "二" },
    { name: "plain", text: "" },
    { name: "plain", text: "x" },
  ];
  const read = Object.entries(unzipSync(zipTexts(files)));
  expect(read.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["Li Wei-2026-11-22.review-pack.json", "一"],
    ["li wei-2026-11-22 (2).review-pack.json", "二"],
    ["plain", ""],
    ["plain (2)", "x"],
  ]);
  expect(zipTexts(files)).toEqual(zipTexts(files));
});
