import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { readProgramme } from "#assessment";
import { closeDisk, createIntake, deleteAllIntakes, loadIntakes, useIntakes } from "#screening";
import { loadRubric, rubricCatalogue, undoDelete, useNotices } from "#state";
import { ProgrammeScreen, ScreeningScreen } from "../../src/screens/screening/index.ts";
import { emptyDevice } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";
import { show } from "./wizard-page.tsx";

const rubric = rubricCatalogue[0]!;
const files = watchSavedFiles();
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  await emptyDevice();
  await deleteAllIntakes();
  await closeDisk();
  useIntakes.setState({ intakes: null, open: {}, failure: null });
});

/** A new programme with its page of settings open. */
async function openSettings() {
  await loadRubric(rubric.id, "en");
  const id = (await createIntake({ name: "North Harbour", rubric })) ?? "";
  const { user } = await show(<ProgrammeScreen id={id} />);
  await screen.findByRole("textbox", { name: "Places" });
  const programme = () => useIntakes.getState().open[id]!.record.programme;
  const log = () => useIntakes.getState().open[id]!.log.map(({ from, to }) => ({ from, to }));
  const save = () => user.click(screen.getByRole("button", { name: "Save" }));
  const type = async (name: string | RegExp, text: string): Promise<void> => {
    const field = screen.getByRole("textbox", { name });
    await user.clear(field);
    await user.type(field, text);
  };
  return { id, user, programme, log, save, type };
}

test("the list says what to do when it is empty, creates a programme, and brings a deleted one back", async () => {
  const { user } = await show(<ScreeningScreen />);
  expect(await screen.findByText(/No programme yet/)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Name of the programme" }), "North Harbour");
  await user.click(screen.getByRole("button", { name: "Create" }));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/screening\/[0-9a-f-]+\/settings$/));
  expect(await screen.findByRole("link", { name: "North Harbour" })).toBeTruthy();
  expect(screen.getByText(/0 applicants/)).toBeTruthy();

  await user.click(screen.getByRole("button", { name: /^Delete “North Harbour”/ }));
  expect(await screen.findByText(/No programme yet/)).toBeTruthy();
  const [notice] = useNotices.getState().notices;
  expect(notice?.code).toBe("deleted");
  undoDelete(notice!);
  expect(await screen.findByRole("link", { name: "North Harbour" })).toBeTruthy();
  await loadIntakes();
});

test("points: shares follow what is typed, and a save is one act with its log", async () => {
  const { programme, log, save, type } = await openSettings();
  const points = { Market: "40", Technical: "30", Financial: "10", Legal: "10", Talent: "10" };
  for (const [title, weight] of Object.entries(points)) await type(`Points of ${title}`, weight);
  expect(screen.getAllByText(/^40\.0% of the whole$/)).toHaveLength(1);
  await type("Places", "12");
  await save();
  await screen.findByText("Saved.");
  const weights = { market: 40, technical: 30, financial: 10, legal: 10, talent: 10 };
  expect(programme()).toMatchObject({ places: 12, weights });
  expect(
    log()
      .slice(1)
      .map(({ to }) => to.split(":")[0]),
  ).toEqual(["places", "weights"]);
});

test("the last save can be taken back, in the log as well", async () => {
  const { user, programme, log, save, type } = await openSettings();
  await type("Places", "12");
  await save();
  await screen.findByText("Saved.");
  await user.click(screen.getByRole("button", { name: "Undo the last save" }));
  await screen.findByText("The settings before it are back.");
  expect(programme().places).toBe(10);
  expect(log().at(-1)).toEqual({ from: "places:12", to: "places:10" });
  expect(screen.getByRole("textbox", { name: "Places" })).toHaveProperty("value", "10");
});

test("bands that do not rise are told at the field, and nothing is written", async () => {
  const { programme, save, type } = await openSettings();
  await type("Promising from", "55");
  await save();
  const field = screen.getByRole("textbox", { name: "Promising from" });
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("This band must begin higher than the one before it.")).toBeTruthy();
  expect(screen.getByText("Not saved: 1 field needs a change.")).toBeTruthy();
  expect(programme().bands).toBeUndefined();
  await type("Promising from", "65");
  await save();
  await screen.findByText("Saved.");
  expect(programme().bands).toMatchObject({ conditional: 55, promising: 65 });
});

test("comparing pairs: a circle is warned of with the pair to look at first", async () => {
  const { user, programme, save } = await openSettings();
  await user.click(screen.getByRole("radio", { name: /By comparing pairs/ }));
  expect(screen.getByText(/agree well enough: consistency ratio 0\.00/)).toBeTruthy();
  const choose = (pair: string, option: RegExp) =>
    user.selectOptions(
      screen.getByRole("combobox", { name: pair }),
      within(screen.getByRole("combobox", { name: pair })).getByRole("option", { name: option }),
    );
  await choose("Market or Technical", /^Market extremely/);
  await choose("Technical or Financial", /^Technical extremely/);
  await choose("Market or Financial", /^Financial extremely/);
  expect(screen.getByText(/contradict each other/).textContent).toMatch(/Look first at/);
  await save();
  await screen.findByText("Saved.");
  expect(programme().weighting).toMatchObject({
    method: "pairs",
    pairs: { "market/technical": 9, "technical/financial": 9, "market/financial": 1 / 9 },
  });
});

test("a must-have is switched off, a question is asked, and the file holds both", async () => {
  const { user, programme, save } = await openSettings();
  const [gate] = screen.getAllByRole("checkbox");
  await user.click(gate!);
  await user.click(screen.getByRole("button", { name: "Add a question" }));
  await user.type(screen.getByRole("textbox", { name: "Question" }), "Where are you based?");
  await save();
  await screen.findByText("Saved.");
  expect(programme().gatesOff).toHaveLength(1);
  expect(programme().questions).toEqual([
    { id: "q1", title: "Where are you based?", kind: "text" },
  ]);
  await user.click(screen.getByRole("button", { name: "Save the programme file" }));
  const [file] = await files.all();
  expect(file?.name).toMatch(/^North Harbour-\d{4}-\d\d-\d\d\.programme\.json$/);
  expect(readProgramme(JSON.parse(file?.text ?? ""))).toEqual({ ok: true, value: programme() });
});

test("as in the rubric: weights, must-haves, bands and coverage go back, places and questions stay", async () => {
  const { user, programme, save, type } = await openSettings();
  await type("Points of Market", "90");
  await type(/Least coverage/, "60");
  await type("Places", "5");
  await save();
  await screen.findByText("Saved.");
  expect(programme().minCoverage).toBe(0.6);
  await user.click(screen.getByRole("button", { name: "As in the rubric" }));
  await save();
  await screen.findByText("Saved.");
  expect(programme()).toMatchObject({ places: 5 });
  expect(programme().minCoverage).toBeUndefined();
  expect(programme().weights).toBeUndefined();
});
