import { expect, test } from "vitest";
import { noRankOf } from "#cohort";
import { cohortRow } from "../../../fixtures/cohort-rows.ts";

test("who is ranked needs no reason", () => {
  expect(noRankOf(cohortRow("Vega", { status: "ranked" }), "self")).toBeNull();
});

test("a must-have without an answer is named before the coverage", () => {
  const open = cohortRow("Vega", { status: "insufficient", gatesUnresolved: ["m1"] });
  expect(noRankOf(open, "self")).toBe("openMustHave");
  expect(noRankOf(cohortRow("Vega", { status: "insufficient" }), "self")).toBe("insufficient");
  expect(noRankOf(cohortRow("Vega", { status: "blocked" }), "self")).toBe("blocked");
});

test("in the order of the panel, whom nobody has read has no rank for that reason, however much it answered", () => {
  const unread = cohortRow("Vega", { status: "insufficient", reviewers: 0 });
  expect(noRankOf(unread, "panel")).toBe("noPanel");
  expect(noRankOf({ ...unread, reviewers: 1 }, "panel")).toBe("insufficient");
});
