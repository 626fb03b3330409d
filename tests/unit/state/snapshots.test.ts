import { beforeEach, describe, expect, test } from "vitest";
import { LIMITS } from "#assessment";
import {
  deleteSnapshot,
  editionGap,
  freeze,
  loadChange,
  moveToEdition,
  renameSnapshot,
  rubricCatalogue,
  useLibrary,
  useRubrics,
} from "#state";
import { shippedRubric } from "../../fixtures/rubric-folder.ts";
import { allFives, at } from "../../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

const assessment = toyAssessment(allFives);
const { id } = assessment;
const here = () => {
  const found = useLibrary.getState().assessments[id];
  if (!found) throw new Error("gone");
  return found;
};
const labels = () => here().snapshots.map(({ label }) => label);

beforeEach(() => {
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en") } });
  useLibrary.getState().add(assessment);
});

async function keysNow(): Promise<readonly string[]> {
  const load = await loadChange(here(), "en", undefined);
  if (!load.ok) throw new Error(load.reason);
  return load.view.keys;
}

describe("freezing", () => {
  test("a snapshot keeps answers, profile and rubric, and answering on leaves it alone", () => {
    expect(freeze(id, "Before the round")).toBe(true);
    useLibrary.getState().answer(id, "FIN-A", at(1));
    const [snapshot] = here().snapshots;
    expect(snapshot).toMatchObject({
      label: "Before the round",
      answers: allFives,
      profile: assessment.profile,
      rubric: assessment.rubric,
    });
    expect(snapshot).not.toHaveProperty("weights");
  });

  test("a label is cut to what a file may hold, never inside a character", () => {
    freeze(id, `${"a".repeat(LIMITS.label - 1)}😀`);
    expect(labels()).toEqual(["a".repeat(LIMITS.label - 1)]);
  });

  test("no more than a file may hold", () => {
    const snapshot = { ...assessment, at: assessment.createdAt, label: "x" };
    const { profile, answers, rubric, at: moment, label } = snapshot;
    const full = Array.from({ length: LIMITS.snapshots }, () => ({
      at: moment,
      label,
      answers,
      profile,
      rubric,
    }));
    useLibrary.getState().change(id, { snapshots: full }, { kind: "snapshots" });
    expect(freeze(id, "One too many")).toBe(false);
    expect(moveToEdition(id, toyRubric(), "One too many")).toBe(false);
    expect(here().snapshots).toHaveLength(LIMITS.snapshots);
  });
});

describe("labels and deleting", () => {
  test("each is one step of undo, and a blank label changes nothing", async () => {
    freeze(id, "One");
    const [key = ""] = await keysNow();
    renameSnapshot(id, key, "  Another  ");
    expect(labels()).toEqual(["Another"]);
    renameSnapshot(id, key, "   ");
    expect(labels()).toEqual(["Another"]);
    deleteSnapshot(id, key);
    expect(labels()).toEqual([]);
    expect(useLibrary.getState().undo(id)).toEqual({ kind: "snapshots" });
    expect(labels()).toEqual(["Another"]);
    useLibrary.getState().undo(id);
    expect(labels()).toEqual(["One"]);
  });

  test("two of the same moment have names of their own in an address", async () => {
    const { profile, answers, rubric } = assessment;
    const twin = { at: "2026-04-01T08:00:00Z", answers, profile, rubric };
    const snapshots = [
      { ...twin, label: "a" },
      { ...twin, label: "b" },
    ];
    useLibrary.getState().change(id, { snapshots }, { kind: "snapshots" });
    expect(await keysNow()).toEqual(["20260401080000", "20260401080000-2", "now"]);
    deleteSnapshot(id, "20260401080000-2");
    expect(labels()).toEqual(["a"]);
  });
});

describe("the timeline", () => {
  test("runs from the oldest to now, whatever the order in the file; two sides of one name are no comparison", async () => {
    const { profile, answers, rubric } = assessment;
    const frozen = (moment: string, label: string) => ({
      at: moment,
      label,
      answers,
      profile,
      rubric,
    });
    const snapshots = [
      frozen("2026-05-01T00:00:00Z", "May"),
      frozen("2026-04-01T00:00:00Z", "April"),
    ];
    useLibrary.getState().change(id, { snapshots }, { kind: "snapshots" });
    const load = await loadChange(here(), "en", { from: "now", to: "now" });
    expect(load.ok && load.view.timeline.points.map(({ name }) => name)).toEqual([
      "April",
      "May",
      "Now",
    ]);
    expect(load.ok && load.view.comparison).toBeUndefined();
    const other = await loadChange(here(), "en", { from: "20260501000000", to: "20260401000000" });
    expect(other.ok && other.view.comparison?.title).toBe("Stone: from “May” to “April”");
  });
});

describe("another edition", () => {
  test("older, newer or another text, by number and hash", () => {
    const shipped = { version: "1.10.0", hash: "a" };
    const gap = (version: string, hash: string) =>
      editionGap({ rubric: { id: "toy", version, hash } }, shipped)?.kind;
    expect([gap("1.9.9", "b"), gap("2.0.0", "b"), gap("1.10.0", "b"), gap("1.10.0", "a")]).toEqual([
      "older",
      "newer",
      "otherText",
      undefined,
    ]);
  });

  test("moving on freezes first and is one step of undo; an answer to a criterion that went stays in the snapshot alone", () => {
    const rubric = { id: "toy", version: "1.0.0", hash: "0".repeat(64) };
    const answers = { ...allFives, "MKT-OLD": at(2) };
    useLibrary.getState().change(id, { rubric, answers }, { kind: "everything" });
    expect(moveToEdition(id, toyRubric(), "Before edition 1.2.3")).toBe(true);
    expect(here()).toMatchObject({
      rubric: { version: "1.2.3" },
      answers: allFives,
      snapshots: [{ label: "Before edition 1.2.3", rubric, answers }],
    });
    expect(useLibrary.getState().undo(id)).toEqual({ kind: "rubric" });
    expect(here()).toMatchObject({ rubric, answers, snapshots: [] });
  });

  test("an edition kept in this build is scored by its own rules; one that is not says so", async () => {
    const shipped = await shippedRubric("ai-venture", "en");
    const entry = rubricCatalogue.find((known) => known.id === "ai-venture");
    expect(entry?.hash).toBe(shipped.hash);
    const old = { ...assessment, answers: { "MKT-01": at(3) }, profile: {} };
    const load = async (version: string) =>
      loadChange(
        { ...old, rubric: { id: "ai-venture", version, hash: "0".repeat(64) } },
        "en",
        undefined,
      );
    const kept = await load("1.0.0");
    expect(kept.ok && kept.view.edition?.groups.map((group) => group.id)).toContain("reworded");
    const unknown = await load("0.1.0");
    expect(unknown.ok && unknown.view.edition).toBeUndefined();
    expect(unknown.ok && unknown.view.timeline.points[0]?.note).toContain("not kept");
  });
});
