import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Assessment, writeAssessment } from "#assessment";
import type { Rubric } from "#rubric";
import { cancelImport } from "#screening";
import { loadRubric, rubricCatalogue, useLibrary, useSettings } from "#state";
import type { IntakeStorage } from "#storage";
import { IntakeScreen } from "../../src/screens/intake/index.ts";
import { emptyIntake, INTAKE_ID } from "../fixtures/import-session.ts";
import { sessionWorker } from "../fixtures/session-worker.ts";
import { csv } from "../fixtures/tables/encode.ts";
import { venture } from "../fixtures/venture-files.ts";
import { freshDevice } from "../unit/storage/devices.ts";
import { watchSavedFiles } from "./saved-files.ts";
import { show } from "./wizard-page.tsx";

// Whole imports, slow where the machine is busy; patience is no part of the claim.
vi.setConfig({ testTimeout: 30_000 });

const saved = watchSavedFiles();
const sample = venture("sample-venture.en");

let storage: IntakeStorage;
let en: Rubric;
let Worker: ReturnType<typeof sessionWorker>;

beforeEach(async () => {
  await freshDevice();
  useSettings.setState({ language: "en" });
  const id = rubricCatalogue[0]?.id ?? "";
  const [zh, english] = [await loadRubric(id, "zh"), await loadRubric(id, "en")];
  if (!zh.ok || !english.ok) throw new Error("no rubric");
  en = english.rubric;
  storage = await emptyIntake({ zh: zh.rubric, en });
  Worker = sessionWorker(storage);
  vi.stubGlobal("Worker", Worker);
});
afterEach(async () => {
  cancelImport(INTAKE_ID);
  await storage.close();
  vi.unstubAllGlobals();
});

async function open() {
  const page = await show(<IntakeScreen id={INTAKE_ID} />);
  const field = await screen.findByLabelText("Files with applicants");
  return { ...page, add: (...files: File[]) => page.user.upload(field, files) };
}

const [first, second] = ["MKT-01", "MKT-02"];
const titleOf = (id: string): string =>
  en.dimensions.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id)
    ?.title ?? "";

function form(...rows: readonly (readonly string[])[]): File {
  const header = ["Name", "Email", titleOf(first), titleOf(second), "Phone"];
  return new File([csv([header, ...rows])], "form.csv");
}

const WHALE = ["Whale", "a@whale.io", "3", "2", "13800138000"];
const PINE = ["Pine", "b@pine.io", "so-so", "4", "13900139000"];

function applicationFile(change: Partial<Assessment> = {}): File {
  return new File([writeAssessment({ ...sample, ...change })], "lanye.json");
}

async function names(): Promise<readonly string[]> {
  const read = await storage.read(INTAKE_ID);
  return read.ok && read.value
    ? read.value.applicants.map(({ assessment }) => assessment.venture.name)
    : [];
}

function figure(term: string): string {
  return screen.getByText(term).parentElement?.querySelector("dd")?.textContent ?? "";
}

describe("bringing applicants in", () => {
  test("mixed files are tried first and come in on one word, with a way on to the table", async () => {
    const { user, add } = await open();
    await add(form(WHALE), applicationFile());
    expect(await screen.findByRole("button", { name: "Bring in 2 applicants" })).toBeTruthy();
    expect(figure("New applicants")).toBe("2");
    expect(screen.getByText(/Nothing is saved yet/)).toBeTruthy();
    expect(await names()).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Bring in 2 applicants" }));
    const done = await screen.findByRole("heading", { name: "They are in" });
    expect(document.activeElement).toBe(done);
    expect(screen.getByText("2 new, 0 changed, 0 unchanged.")).toBeTruthy();
    const link = screen.getByRole("link", { name: "See the applicants" });
    expect(link.getAttribute("href")).toBe(`#/screening/${INTAKE_ID}`);
    expect([...(await names())].sort()).toEqual(["Lanye", "Whale"]);
  });

  test("a value nobody knows waits for a decision, once for all its rows; then the row comes in", async () => {
    const { user, add } = await open();
    await add(form(WHALE, PINE));
    expect(await screen.findByRole("heading", { name: "1 row stays out" })).toBeTruthy();
    expect(screen.getByText(`Row 3 · ${titleOf(first)}`)).toBeTruthy();
    const means = await screen.findByRole("combobox", {
      name: `“so-so” under “${titleOf(first)}” means`,
    });
    await user.selectOptions(means, within(means).getByRole("option", { name: /^Level 2:/ }));
    expect(await screen.findByRole("button", { name: "Bring in 2 applicants" })).toBeTruthy();
    expect(screen.queryByText(/stays out/, { selector: "h2" })).toBeNull();
  });

  test("rows that stay out are saved as a file with the reasons", async () => {
    const { user, add } = await open();
    await add(form(WHALE, ["Oak", "nowhere", "3", "2", ""]));
    await user.click(
      await screen.findByRole("button", {
        name: "Save the rows of form.csv that stay out as CSV",
      }),
    );
    expect(await screen.findByText("form_errors.csv is saved.")).toBeTruthy();
    const [file] = await saved.all();
    expect(file?.text).toMatch(/"Oak","nowhere".*"3","Email","table\.email","nowhere is not/);
  });

  test("personal columns are left out until a person takes them in", async () => {
    const { user, add } = await open();
    await add(form(WHALE, PINE));
    const phone = await screen.findByRole("combobox", { name: "“Phone” is" });
    expect(phone).toHaveProperty("value", "drop");
    expect(screen.getByText(/Phone numbers: left out/)).toBeTruthy();
    await user.selectOptions(phone, "keep");
    await user.click(await screen.findByRole("button", { name: "Bring in 1 applicant" }));
    await screen.findByRole("heading", { name: "They are in" });
    const read = await storage.read(INTAKE_ID);
    expect(read.ok && read.value?.applicants[0]?.other).toEqual([
      { header: "Phone", value: "13800138000" },
    ]);
  });

  test("a column is sent to a criterion in two steps; nothing changes before the second", async () => {
    const { user, add } = await open();
    const rows = [
      ["Name", "Our own score"],
      ["Whale", "unsure"],
    ];
    await add(new File([csv(rows)], "own.csv"));
    await screen.findByRole("button", { name: "Bring in 1 applicant" });
    await user.click(screen.getByText("Where each column goes"));
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "“Our own score” is" }),
      "note",
    );
    const which = screen.getByRole("combobox", { name: "“Our own score”: which one" });
    await user.selectOptions(which, first);
    await waitFor(() => expect(screen.getByText(/1 to criteria/)).toBeTruthy());
    await user.click(screen.getByRole("button", { name: "Bring in 1 applicant" }));
    await screen.findByRole("heading", { name: "They are in" });
    const read = await storage.read(INTAKE_ID);
    const answers = read.ok ? read.value?.applicants[0]?.assessment.answers : undefined;
    expect(answers).toEqual({ [first]: { note: "unsure" } });
  });
});

describe("files that are not as they should be", () => {
  test("each is named with what to do, and the good ones come in", async () => {
    const { add } = await open();
    await add(
      new File(['{"format":"x"}'], "other.json"),
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], "photo.csv"),
      applicationFile(),
    );
    await screen.findByRole("button", { name: "Bring in 1 applicant" });
    expect(figure("Files that cannot be used")).toBe("2");
    const files = screen.getByRole("region", { name: "Files" });
    expect(within(files).getByText(/This is a picture/)).toBeTruthy();
    expect(within(files).getByText(/This is not a Touchstone assessment/)).toBeTruthy();
  });

  test("characters that can be read in several ways are shown in each, for a person to choose", async () => {
    const { user, add } = await open();
    const bytes = Uint8Array.of(0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xc0, 0xb6, 0xbe, 0xa8, 0x0a);
    await add(new File([bytes], "gbk.csv"));
    expect(await screen.findByText("Which of these can you read?")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Chinese, simplified (GB18030, GBK)" }));
    expect(await screen.findByRole("button", { name: "Bring in 1 applicant" })).toBeTruthy();
  });
});

describe("nothing happens unasked", () => {
  test("cancelling ends the worker, forgets the files and leaves the intake as it was", async () => {
    const { user, add } = await open();
    await add(form(WHALE));
    await user.click(await screen.findByRole("button", { name: "Discard these files" }));
    expect(await screen.findByText("Drop files here")).toBeTruthy();
    expect(Worker.started.every(({ terminated }) => terminated)).toBe(true);
    expect(await names()).toEqual([]);
  });

  test("a file dropped anywhere on the page goes to the intake, not among one's own assessments", async () => {
    await open();
    const elsewhere = vi.fn();
    document.addEventListener("drop", elsewhere);
    fireEvent.drop(document.body, {
      dataTransfer: { files: [applicationFile()], types: ["Files"] },
    });
    expect(await screen.findByRole("button", { name: "Bring in 1 applicant" })).toBeTruthy();
    document.removeEventListener("drop", elsewhere);
    expect(elsewhere).not.toHaveBeenCalled();
    expect(Object.keys(useLibrary.getState().assessments)).not.toContain(sample.id);
  });

  test("in Chinese, and the language changes in the middle without losing anything", async () => {
    const { add, speak } = await open();
    await add(form(WHALE, PINE));
    await screen.findByRole("button", { name: "Bring in 1 applicant" });
    await speak("zh");
    expect(await screen.findByRole("button", { name: "导入1个申请者" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "1行暂不导入" })).toBeTruthy();
    expect(screen.getByText(/“so-so”还没有对应的等级/)).toBeTruthy();
  });
});
