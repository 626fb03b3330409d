import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import {
  closeDisk,
  createIntake,
  deleteAllIntakes,
  deleteIntake,
  intakeFileParts,
  loadIntakes,
  takeIntakeFile,
  useIntakes,
} from "#screening";
import { rubricCatalogue, useOpening, writeBackup } from "#state";
import { emptyDevice, jsonFile, saved, showHome } from "./home-page.tsx";

vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  await emptyDevice();
  await deleteAllIntakes();
  await closeDisk();
  // As the app does when it starts.
  useOpening.setState({ takeIntake: takeIntakeFile });
});

/** The file of an intake that is not on the device any more. */
async function savedIntake(): Promise<{ readonly id: string; readonly parts: readonly string[] }> {
  const id = (await createIntake({ name: "North Harbour", rubric: rubricCatalogue[0]! })) ?? "";
  const parts = (await intakeFileParts(id)) ?? [];
  await deleteIntake(id);
  return { id, parts };
}

const names = () => useIntakes.getState().intakes?.map(({ name }) => name);

test("the file of an intake that is dropped anywhere comes in, and its page is shown", async () => {
  const { id, parts } = await savedIntake();
  expect(names()).toEqual([]);
  await showHome();
  await useOpening.getState().open([jsonFile("north.json", parts.join(""))]);
  await waitFor(() => expect(window.location.hash).toBe(`#/screening/${id}`));
  expect(names()).toEqual(["North Harbour"]);
  expect(saved()).toEqual([]);
});

test("a backup brings its intakes back beside its assessments", async () => {
  const { id, parts } = await savedIntake();
  await showHome();
  await useOpening.getState().open([jsonFile("backup.json", writeBackup([], [parts]).join(""))]);
  await waitFor(() => expect(window.location.hash).toBe(`#/screening/${id}`));
  await loadIntakes();
  expect(names()).toEqual(["North Harbour"]);
});

test("a damaged one is refused with its place, and nothing comes in", async () => {
  const { parts } = await savedIntake();
  const file = parts.join("").replace('"places": 10', '"places": 0');
  await showHome();
  await useOpening.getState().open([jsonFile("north.json", file)]);
  const dialog = await screen.findByRole("dialog");
  expect(await within(dialog).findByText(/number of places is a whole number/)).toBeTruthy();
  expect(within(dialog).getByText("record › programme › places")).toBeTruthy();
  expect(names()).toEqual([]);
});
