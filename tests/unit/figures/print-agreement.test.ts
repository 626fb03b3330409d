import { expect, test } from "vitest";
import { printAgreement } from "#figures";

test.each([
  [1, "1.00"],
  [0.8, "0.80"],
  // Short of the 0.80 from which agreement is firm, so it must not read as 0.80.
  [0.7999, "0.79"],
  [0.29, "0.29"],
  [0, "0.00"],
  [-0.125, "−0.13"],
])("agreement of %d prints as %s", (value, printed) => {
  expect(printAgreement(value)).toBe(printed);
});
