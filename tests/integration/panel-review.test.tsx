import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { type Assessment, readReview, writeOrdered } from "#assessment";
import { makePack } from "#cohort";
import { rubricCatalogue, useLibrary } from "#state";
import { HomeScreen } from "../../src/screens/home/index.ts";
import { ReviewScreen } from "../../src/screens/review/index.ts";
import { CheckScreen, ProfileScreen, StepScreen } from "../../src/screens/wizard/index.ts";
import { applicant, panelReview, PROGRAMME, reviewer, uuid } from "../fixtures/panel.ts";
import { emptyDevice, jsonFile, saved, showHome } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";
import { show } from "./wizard-page.tsx";

const files = watchSavedFiles();
beforeEach(emptyDevice);

const entry = rubricCatalogue[0]!;
const { id, version, hash } = entry;
const programme = { ...PROGRAMME, rubric: { id, version, hash } };
const NOTE = { "MKT-01": { level: 4, note: "Lumen asked 20 clinics" } } as const;

function pack(
  names: readonly string[],
  { variant = "blind", others = false }: { variant?: "blind" | "named"; others?: boolean } = {},
) {
  const given = names.map((name, i) => {
    const one = applicant(i + 1, { name, oneLiner: `${name} reads scans`, answers: NOTE });
    return {
      ...one,
      assessment: { ...one.assessment, rubric: programme.rubric, profile: { stage: "pilot" } },
    };
  });
  const assigned = given.map((each) => each.id);
  const reviews = [panelReview(31, "Zhao", 1, { answers: { "MKT-01": { level: 2 } } })];
  const made = makePack(
    programme,
    reviewer("Ada", { assigned }),
    { applicants: given, reviews },
    {
      variant,
      othersShown: others ? "afterOwn" : "never",
      columns: [],
      now: "2026-11-22T08:00:00.000Z",
      nameOf: (number) => `Applicant 0${number}`,
    },
  );
  if (!made) throw new Error("nothing to read");
  return made;
}

/** Opens files on the home page and ends on the page of their pack. */
async function open(...given: readonly object[]): Promise<string> {
  const { user } = await showHome();
  for (const each of given) {
    window.location.hash = "#/";
    const file = jsonFile("pack.json", JSON.stringify(each));
    await user.upload(screen.getByLabelText(/\(\.json, \.pdf\)|JSON/i), file);
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/review\//), {
      timeout: 20_000,
    });
  }
  cleanup();
  return window.location.hash.split("/")[2] ?? "";
}
const reading = (place: number): Assessment => {
  const found = saved().find(({ readingOf }) => readingOf?.assessment === uuid(place));
  if (!found) throw new Error("no reading");
  return found;
};

describe("a pack", () => {
  test("opens as one reading an application, shown as one card and one list", async () => {
    const packId = await open(pack(["Lumen", "Stone"]));
    expect(saved().map(({ venture }) => venture.name)).toEqual(["Applicant 01", "Applicant 02"]);
    expect(reading(1)).toMatchObject({ programme, readingOf: { blind: true, reader: "Ada" } });

    await show(<HomeScreen />);
    const cards = screen
      .getAllByRole("listitem")
      .filter((item) => within(item).queryByRole("heading"));
    expect(cards.map((card) => card.textContent)).toContainEqual(
      expect.stringContaining("Spring intakeTo review2 applications, 0 begun"),
    );
    cleanup();

    await show(<ReviewScreen pack={packId} />);
    expect((await screen.findAllByText("0 of 2 applications done")).length).toBe(2);
    expect(screen.getByRole("link", { name: "Read: Applicant 02" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Save the review file" })).toBeNull();
  });

  test("sent again with one more applicant goes on, with every answer kept", async () => {
    await open(pack(["Lumen"], { variant: "named" }));
    const before = reading(1);
    useLibrary.getState().answer(before.id, "MKT-01", { level: 3 });
    await open(pack(["Lumen", "Stone"], { variant: "named", others: true }));
    expect(saved()).toHaveLength(2);
    expect(reading(1)).toMatchObject({
      id: before.id,
      answers: { "MKT-01": { level: 3 } },
      readingOf: { othersShown: "afterOwn", others: [{ reader: "Zhao" }] },
    });
  });

  test("that does not fit its rubric is refused as a whole", async () => {
    const { user } = await showHome();
    const sent = pack(["Lumen", "Stone"]);
    const [first] = sent.applicants;
    const wrong = { ...first, id: uuid(9), answers: { "XYZ-99": { note: "x" } } };
    const file = jsonFile("pack.json", { ...sent, applicants: [first, wrong] });
    await user.upload(screen.getByLabelText(/\(\.json, \.pdf\)|JSON/i), file);
    expect(await screen.findByRole("dialog")).toBeTruthy();
    expect(saved()).toEqual([]);
  });
});

describe("reading", () => {
  test("others’ answers come after one’s own; the venture’s words stand beside, without its name or level", async () => {
    await open(pack(["Lumen"], { others: true }));
    const { user } = await show(
      <StepScreen id={reading(1).id} dimension="market" criterion="MKT-01" />,
    );
    const aside = await screen.findByRole("complementary", { name: "What the venture says" });
    expect(aside.textContent).toContain("▇▇▇ asked 20 clinics");
    expect(aside.textContent).toContain("Answer first");
    expect(aside.textContent).not.toContain("Zhao");
    await user.click(screen.getAllByRole("radio", { name: /3/ })[0]!);
    await waitFor(() => expect(aside.textContent).toContain("Zhao: Level 2"));
  });

  test("ends with the word on the whole and the next application, and one file for all", async () => {
    const packId = await open(pack(["Lumen", "Stone"]));
    const { user } = await show(<CheckScreen id={reading(1).id} />);
    await user.click(await screen.findByRole("checkbox", { name: "Strong yes" }));
    await user.type(screen.getByLabelText("What you want to say of the whole"), "Best team");
    expect(screen.getByRole("link", { name: "Next: Applicant 02" }).getAttribute("href")).toBe(
      `#/assess/${reading(2).id}`,
    );
    expect(screen.queryByRole("button", { name: "Save the file to send back" })).toBeNull();
    cleanup();

    const profile = await show(<ProfileScreen id={reading(2).id} />);
    await profile.user.click(
      await screen.findByRole("checkbox", { name: "I have a conflict of interest" }),
    );
    cleanup();

    const list = await show(<ReviewScreen pack={packId} />);
    expect((await screen.findAllByText("1 of 2 applications done")).length).toBe(2);
    const name = screen.getByLabelText("Your name");
    await list.user.clear(name);
    await list.user.type(name, "Ada L.");
    await list.user.click(screen.getByRole("button", { name: "Save the review file" }));
    const [file] = await files.all();
    expect(file?.name).toMatch(/^Review by Ada L-.*\.review\.json$/);
    const read = readReview(JSON.parse(file?.text ?? ""));
    expect(read).toMatchObject({
      ok: true,
      value: {
        programme: programme.id,
        reader: { name: "Ada L." },
        items: [
          { applicant: uuid(1), champion: true, comment: "Best team" },
          { applicant: uuid(2), recused: true, answers: {} },
        ],
      },
    });
  });

  test("a deleted pack comes back with one undo", async () => {
    const packId = await open(pack(["Lumen", "Stone"]));
    const before = useLibrary.getState().order;
    const { user } = await show(<ReviewScreen pack={packId} />);
    await user.click(await screen.findByRole("button", { name: "Delete this pack" }));
    expect(saved()).toEqual([]);
    const { useNotices, undoDelete } = await import("#state");
    const [notice] = useNotices.getState().notices;
    if (!notice) throw new Error("nothing told");
    undoDelete(notice);
    expect(useLibrary.getState().order).toEqual(before);
  });
});

test("a file written by hand cannot make one reading out of several of the same applicant", () => {
  const sent = pack(["Lumen"]);
  expect(writeOrdered(sent)).toContain('"touchstone/review-pack"');
  const twice = { ...readable(), items: [item(), item()] };
  expect(readReview(twice)).toMatchObject({ ok: false });
  expect(readReview({ ...readable(), items: [{ ...item(), reading: "nonsense" }] })).toMatchObject({
    ok: false,
  });
  expect(readReview({ ...readable(), items: [{ ...item(), champion: "yes" }] })).toMatchObject({
    ok: false,
  });
  expect(readReview({ ...readable(), programme: { id: "x" } })).toMatchObject({ ok: false });
  expect(readReview({ ...readable(), items: [item()] }).ok).toBe(true);
});

const item = () => ({ applicant: uuid(1), answers: {} });
const readable = () => ({
  format: "touchstone/review",
  version: 1,
  id: uuid(40),
  pack: uuid(41),
  rubric: programme.rubric,
  reader: { name: "Ada" },
  blind: true,
  at: "2026-11-22T08:00:00.000Z",
  items: [item()],
});
