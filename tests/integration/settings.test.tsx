import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Language, loadMessages } from "#i18n";
import {
  openAssessment,
  type Session,
  startApp,
  useLibrary,
  useNotices,
  useSettings,
} from "#state";
import { closeDisk, disk } from "#screening";
import { openStorage } from "#storage";
import { MessagesProvider } from "#ui";
import { SettingsScreen } from "../../src/screens/settings/index.ts";
import { applicant, springIntake } from "../fixtures/intakes.ts";
import { venture } from "../fixtures/venture-files.ts";
import { emptyDevice, saved } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";

const files = watchSavedFiles();
const sample = venture("sample-venture.en");
const other = venture("driving");

beforeEach(emptyDevice);
afterEach(() => {
  vi.unstubAllGlobals();
});

async function show(language: Language = "en") {
  useSettings.setState({ language });
  const user = userEvent.setup();
  render(
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      <SettingsScreen />
    </MessagesProvider>,
  );
  return user;
}

function keepBoth(): void {
  useLibrary.getState().add(sample);
  useLibrary.getState().add(other);
}

describe("language and theme", () => {
  test("each is one choice out of named ones, and holds at once", async () => {
    const user = await show();
    const theme = within(screen.getByRole("group", { name: "Theme" }));
    expect(theme.getByRole<HTMLInputElement>("radio", { name: "System" }).checked).toBe(true);
    await user.click(theme.getByRole("radio", { name: "Dark" }));
    expect(useSettings.getState().theme).toBe("dark");
    const language = within(screen.getByRole("group", { name: "Language" }));
    await user.click(language.getByRole("radio", { name: "中文" }));
    expect(useSettings.getState().language).toBe("zh");
  });
});

describe("what is stored", () => {
  test("is listed with its place and its end", async () => {
    keepBoth();
    await show();
    const row = screen.getByRole("row", { name: /^2 assessments/ });
    expect(row.textContent).toMatch(/IndexedDB/);
    expect(row.textContent).toMatch(/Deleted here/);
  });

  test("a browser that does not say how much is used is quoted as such", async () => {
    await show();
    expect(await screen.findByText(/does not say how much space/)).toBeTruthy();
  });

  test("use and estimate are told, and the browser is asked only on request", async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal("navigator", {
      storage: {
        estimate: () => Promise.resolve({ usage: 1_234_567, quota: 12_000_000_000 }),
        persisted: () => Promise.resolve(false),
        persist,
      },
    });
    const user = await show();
    expect((await screen.findByText(/used\./)).textContent).toMatch(/1\.2\sMB used.*12\sGB/);
    expect(screen.getByText(/may clear this data/)).toBeTruthy();
    expect(persist).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Ask the browser to keep it" }));
    expect(await screen.findByText(/has agreed to keep/)).toBeTruthy();
  });

  test("a browser that refuses is told of, with what to do instead", async () => {
    const no = () => Promise.resolve(false);
    vi.stubGlobal("navigator", {
      storage: { estimate: () => Promise.resolve({}), persisted: no, persist: no },
    });
    const user = await show();
    await user.click(await screen.findByRole("button", { name: "Ask the browser to keep it" }));
    expect((await screen.findByText(/did not agree/)).textContent).toMatch(/keep a copy/);
  });
});

describe("a copy of everything", () => {
  test("is one file that holds every assessment as its own file would", async () => {
    keepBoth();
    const user = await show();
    await user.click(screen.getByRole("button", { name: "Download all" }));
    const [file] = await files.all();
    expect(file?.name).toMatch(/^touchstone-backup-\d{4}-\d\d-\d\d\.json$/);
    const backup = JSON.parse(file?.text ?? "");
    expect(backup.format).toBe("touchstone/backup");
    expect(backup.version).toBe(1);
    expect(backup.assessments).toEqual([sample, other]);
    expect(screen.getByText(/handed to the browser/).textContent).toContain(file?.name);
  });

  test("with nothing saved there is nothing to press", async () => {
    await show();
    expect(screen.queryByRole("button", { name: "Download all" })).toBeNull();
    expect(screen.getByText("There is nothing to download yet.")).toBeTruthy();
  });
});

describe("deleting everything", () => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.stop();
    session = undefined;
  });

  test("without the word, nothing is deleted and the page says how", async () => {
    keepBoth();
    const user = await show();
    await user.type(screen.getByRole("textbox"), "yes");
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    expect(screen.getByRole("alert").textContent).toMatch(/Nothing was deleted/);
    expect(saved()).toHaveLength(2);
  });

  test("with the word, the disk is empty by the time the page says so", async () => {
    session = await startApp({ forcedLanguage: "en", preferredLanguages: [] }).session;
    await openAssessment(sample);
    await openAssessment(other);
    await session.flush();
    const user = await show();
    await user.type(screen.getByRole("textbox", { name: "To confirm, type “delete”" }), "Delete");
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    await screen.findByText("Everything is deleted.");
    const opened = await openStorage();
    const list = opened.ok ? await opened.storage.list() : opened;
    expect(list.ok && list.value.assessments).toEqual([]);
    expect(saved()).toEqual([]);
  });

  test("what was deleted shortly before can no longer be brought back either", async () => {
    keepBoth();
    const removed = useLibrary.getState().remove(other.id);
    useNotices
      .getState()
      .tell({ code: "deleted", detail: { name: "x" }, ...(removed && { removed }) });
    const user = await show();
    await user.type(screen.getByRole("textbox"), "delete{Enter}");
    await waitFor(() => expect(useNotices.getState().notices).toEqual([]));
  });

  test("a Chinese reader types a Chinese word", async () => {
    keepBoth();
    const user = await show("zh");
    await user.type(screen.getByRole("textbox", { name: "请输入“删除”以确认" }), "删除{Enter}");
    expect(saved()).toEqual([]);
  });
});

describe("intakes", () => {
  beforeEach(async () => {
    const opened = await disk();
    if (!opened.ok) throw new Error(opened.reason);
    await opened.storage.write(springIntake(applicant(101)), null);
  });
  afterEach(closeDisk);

  test("stand among what is stored, and in the copy of everything", async () => {
    const user = await show();
    expect(
      await screen.findByRole("row", { name: /^1 programme with its applicants/ }),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Download all" }));
    await screen.findByText(/is handed to the browser to save/);
    const [file] = await files.all();
    const backup: unknown = JSON.parse(file?.text ?? "");
    expect(backup).toMatchObject({
      format: "touchstone/backup",
      assessments: [],
      intakes: [{ format: "touchstone/cohort", applicants: [{ source: { file: "spring.csv" } }] }],
    });
  });

  test("are deleted with everything else", async () => {
    const user = await show();
    expect(await screen.findByText(/what is saved in this browser: 1 programme,/)).toBeTruthy();
    await user.type(screen.getByRole("textbox"), "delete");
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    expect(await screen.findByText("Everything is deleted.")).toBeTruthy();
    const opened = await disk();
    expect(opened.ok && (await opened.storage.list())).toMatchObject({ value: { intakes: [] } });
  });
});
