import { describe, expect, test } from "vitest";
import type { Review, ReviewItem } from "#assessment";
import { mergeReviews, packIdOf, type MergeChoice, type PanelReview, type Reviewer } from "#cohort";
import {
  intakeRecord,
  panelReview,
  PROGRAMME,
  reviewer,
  reviewFile,
  uuid,
} from "../../../fixtures/panel.ts";
import { toyRubric } from "../../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
const NOW = "2026-11-22T08:00:00.000Z";
const LATER = "2026-11-21T08:00:00.000Z";
const applicants = new Set([uuid(1), uuid(2)]);
const THREE = { "MKT-A": { level: 3 } } as const;
const FIVE = { "MKT-A": { level: 5 } } as const;

function merge(
  files: readonly Review[],
  {
    reviews = [],
    panel = [reviewer("Li Wei")],
    choices = {},
    names = [],
  }: {
    readonly reviews?: readonly PanelReview[];
    readonly panel?: readonly Reviewer[];
    readonly choices?: Readonly<Record<string, MergeChoice>>;
    readonly names?: readonly string[];
  } = {},
) {
  const incoming = files.map((review, place) => ({
    file: `${place}.json`,
    review,
    reviewer: names[place] ?? "",
  }));
  return mergeReviews({ record: intakeRecord(panel), applicants, reviews }, incoming, {
    rubric,
    now: NOW,
    choices,
  });
}
const item = (about: number, more: Partial<ReviewItem> = {}): ReviewItem => ({
  applicant: uuid(about),
  answers: THREE,
  ...more,
});
const states = ({ lines }: ReturnType<typeof merge>) => lines.map(({ state }) => state);

describe("what comes in", () => {
  test("one file with two readings is two reviews, each under its own id, and both are logged", () => {
    const file = reviewFile("li wei", [
      item(1, { reading: uuid(11), champion: true, comment: "Great team" }),
      item(2, { reading: uuid(12), recused: true }),
    ]);
    const merged = merge([file]);
    expect(states(merged)).toEqual(["new", "new"]);
    const { changes } = merged;
    expect(changes?.reviews).toMatchObject([
      { id: uuid(11), reviewer: "Li Wei", champion: true, comment: "Great team", answers: THREE },
      { id: uuid(12), reviewer: "Li Wei", recused: true, answers: {} },
    ]);
    expect(changes?.record.content).toBe(2);
    expect(changes?.log).toMatchObject([
      { seq: 1, at: NOW, by: "Chair", what: "reviewAdded", applicant: uuid(1), to: "Li Wei" },
      { seq: 2, what: "reviewAdded", applicant: uuid(2), to: "Li Wei" },
    ]);
    // Given to them now; who stepped back must not be asked again.
    expect(changes?.record.reviewers).toEqual([
      reviewer("Li Wei", { assigned: [uuid(1), uuid(2)], conflicts: [uuid(2)] }),
    ]);
  });

  test("the same file once more changes nothing", () => {
    const first = merge([reviewFile("Li Wei", [item(1, { reading: uuid(11) })])]);
    const again = merge([reviewFile("Li Wei", [item(1, { reading: uuid(11) })])], {
      reviews: first.changes?.reviews ?? [],
    });
    expect(states(again)).toEqual(["same"]);
    expect(again.changes).toBeNull();
  });

  test("a later file of the same reading takes its place, an earlier one waits to be chosen", () => {
    const reviews = [panelReview(11, "Li Wei", 1)];
    const later = reviewFile("Li Wei", [item(1, { reading: uuid(11), answers: FIVE })], {
      at: LATER,
    });
    const updated = merge([later], { reviews });
    expect(states(updated)).toEqual(["updated"]);
    expect(updated.changes?.reviews).toMatchObject([{ id: uuid(11), answers: FIVE }]);
    expect(updated.changes?.reviewsRemoved).toBeUndefined();

    const earlier = { ...later, at: "2026-11-01T08:00:00.000Z" };
    expect(states(merge([earlier], { reviews }))).toEqual(["older"]);
    expect(merge([earlier], { reviews }).changes).toBeNull();
  });

  test("a reviewer nobody had on the list comes onto the panel", () => {
    const { changes } = merge([reviewFile("Zhao", [item(1)])]);
    expect(changes?.record.reviewers.map(({ name }) => name)).toEqual(["Li Wei", "Zhao"]);
  });

  test("a file without a name is told by its pack, or by whoever merges", () => {
    const pack = packIdOf(PROGRAMME.id, "Li Wei");
    expect(merge([reviewFile("", [item(1)], { pack })]).lines[0]?.reviewer).toBe("Li Wei");
    expect(states(merge([reviewFile("", [item(1)])]))).toEqual(["unnamed"]);
    expect(merge([reviewFile("", [item(1)])], { names: ["Qian"] }).lines[0]).toMatchObject({
      state: "new",
      reviewer: "Qian",
    });
  });
});

describe("what is asked", () => {
  const reviews = [panelReview(11, "Li Wei", 1)];
  const other = reviewFile("LI WEI", [item(1, { reading: uuid(12), answers: FIVE })]);

  test("another reading by the same reviewer stays out unless chosen", () => {
    const merged = merge([other], { reviews });
    expect(merged.lines).toMatchObject([
      { state: "sameReviewer", choices: ["keep", "take", "both"], choice: "keep" },
    ]);
    expect(merged.changes).toBeNull();
  });

  test("taken, it replaces the one here; both, it counts as a second reader", () => {
    const key = `0/${uuid(1)}`;
    const taken = merge([other], { reviews, choices: { [key]: "take" } }).changes;
    expect(taken?.reviews).toMatchObject([{ id: uuid(12), reviewer: "Li Wei", answers: FIVE }]);
    expect(taken?.reviewsRemoved).toEqual([{ id: uuid(11), applicant: uuid(1) }]);
    expect(taken?.log).toMatchObject([{ what: "reviewReplaced", from: "Li Wei", to: "Li Wei" }]);

    const both = merge([other], { reviews, choices: { [key]: "both" } }).changes;
    expect(both?.reviews).toMatchObject([{ id: uuid(12), reviewer: "Li Wei (2)" }]);
    expect(both?.reviewsRemoved).toBeUndefined();
  });

  test("two files of one reviewer that come together stand against each other", () => {
    const first = reviewFile("Li Wei", [item(1, { reading: uuid(11) })]);
    expect(states(merge([first, other]))).toEqual(["new", "sameReviewer"]);
    const { changes } = merge([first, other], { choices: { [`1/${uuid(1)}`]: "take" } });
    // What never was on the disk need not be removed there.
    expect(changes?.reviews?.map(({ id }) => id)).toEqual([uuid(12)]);
    expect(changes?.reviewsRemoved).toBeUndefined();
  });

  test("another text of the rubric, and somebody with a conflict of interest", () => {
    const hash = "f".repeat(64);
    const edition = reviewFile("Li Wei", [item(1)], { rubric: { ...PROGRAMME.rubric, hash } });
    expect(merge([edition]).lines).toMatchObject([
      { state: "otherEdition", choices: ["keep", "take"], choice: "keep" },
    ]);
    const panel = [reviewer("Li Wei", { conflicts: [uuid(1)] })];
    expect(states(merge([reviewFile("Li Wei", [item(1)])], { panel }))).toEqual(["conflict"]);
  });

  test("a choice that is not offered is none", () => {
    const choices = { [`0/${uuid(1)}`]: "both" } as const;
    const hash = "f".repeat(64);
    const edition = reviewFile("Li Wei", [item(1)], { rubric: { ...PROGRAMME.rubric, hash } });
    expect(merge([edition], { choices }).changes).toBeNull();
  });
});

describe("what is refused", () => {
  test.each<[string, Review]>([
    ["unknownApplicant", reviewFile("Li Wei", [item(3)])],
    ["otherProgramme", reviewFile("Li Wei", [item(1)], { programme: uuid(901) })],
    [
      "otherRubric",
      reviewFile("Li Wei", [item(1)], { rubric: { ...PROGRAMME.rubric, id: "else" } }),
    ],
    ["unfit", reviewFile("Li Wei", [item(1, { answers: { "NOT-THERE": { level: 5 } } })])],
  ])("%s", (state, file) => {
    const merged = merge([file], { choices: { [`0/${file.items[0]?.applicant}`]: "take" } });
    expect(states(merged)).toEqual([state]);
    expect(merged.changes).toBeNull();
  });

  test("one bad item does not keep out the good ones beside it", () => {
    const file = reviewFile("Li Wei", [
      item(3, { reading: uuid(13) }),
      item(1, { reading: uuid(11) }),
    ]);
    const { changes } = merge([file]);
    expect(changes?.reviews?.map(({ applicant }) => applicant)).toEqual([uuid(1)]);
  });
});
