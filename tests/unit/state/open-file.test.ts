import { beforeEach, expect, test } from "vitest";
import { createStore, type StoreApi } from "zustand";
import { type Assessment, writeAssessment } from "#assessment";
import { openFile, settleChoice } from "#state";
import { type LibraryState, libraryOf } from "../../../src/state/library-store.ts";
import { venture } from "../../fixtures/venture-files.ts";
import { drivenPlatform } from "./tabs.ts";

let library: StoreApi<LibraryState>;
const sample = venture("sample-venture.en");
const open = (assessment: Assessment) => openText(writeAssessment(assessment));
const openText = (text: string) => openFile(new Blob([text]), library);

beforeEach(() => {
  library = createStore(libraryOf(drivenPlatform()));
});

test("a file of a new assessment is added as it is", async () => {
  expect(await open(sample)).toEqual({ kind: "added", id: sample.id });
  expect(library.getState().assessments[sample.id]).toEqual(sample);
});

test("opening the same file again adds nothing", async () => {
  await open(sample);
  expect(await open(sample)).toEqual({ kind: "same", id: sample.id });
  expect(library.getState().order).toEqual([sample.id]);
});

test("another version of what is here is a choice, whether older, newer or neither; nothing changes before it is made", async () => {
  await open(sample);
  const before = library.getState();
  const renamed = { ...sample, venture: { ...sample.venture, name: "Renamed" } };
  for (const [distance, relation] of [
    [-1, "older"],
    [0, "diverged"],
    [1, "newer"],
  ] as const) {
    const incoming = { ...renamed, revision: sample.revision + distance };
    expect(await open(incoming)).toEqual({ kind: "choice", incoming, current: sample, relation });
  }
  expect(library.getState()).toBe(before);
});

test("keeping both leaves the one here alone; replacing it can be undone", async () => {
  await open(sample);
  const incoming = { ...sample, venture: { ...sample.venture, name: "Renamed" }, revision: 1 };
  const choice = await open(incoming);
  if (choice.kind !== "choice") throw new Error(choice.kind);

  const copyId = settleChoice(choice, "keepBoth", library);
  expect(library.getState().assessments[sample.id]).toEqual(sample);
  expect(library.getState().assessments[copyId]?.venture.name).toBe("Renamed");

  expect(settleChoice(choice, "replace", library)).toBe(sample.id);
  expect(library.getState().assessments[sample.id]).toMatchObject({
    venture: { name: "Renamed" },
    revision: sample.revision + 1,
  });
  library.getState().undo(sample.id);
  expect(library.getState().assessments[sample.id]?.venture).toEqual(sample.venture);
});

test("a file that cannot be used is refused with code and place, and nothing changes", async () => {
  const text = writeAssessment(sample);
  for (const [bad, code, place] of [
    [text.slice(0, 500), "file.jsonAt", ""],
    ["", "file.empty", ""],
    [text.replace('"version": 1', '"version": 2'), "file.newer", "version"],
    [text.replace(/"level": \d/, '"level": 6'), "assessment.level", "answers.FIN-01.level"],
    [text.replace('"MKT-01"', '"MKT-99"'), "assessment.unknownCriterion", "answers.MKT-99"],
    [text.replace('"ai-venture"', '"lost"'), "assessment.noRubric", "rubric.id"],
    [text.replace('"ai-venture"', '"constructor"'), "assessment.noRubric", "rubric.id"],
    ["x".repeat(5 * 1024 ** 2 + 1), "file.tooLarge", ""],
  ] as const) {
    const result = await openText(bad);
    const problems = result.kind === "refused" ? result.problems : [];
    expect(problems.map((found) => [found.code, found.path.join(".")])).toEqual([[code, place]]);
  }
  expect(library.getState().order).toEqual([]);
});
