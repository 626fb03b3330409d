import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answers, withoutRemarks } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import { readAssessmentFile, unpackShare } from "#intake";
import { useLibrary, useRubrics, writeAssessment } from "#state";
import { MessagesProvider } from "#ui";
import { ReportScreen } from "../../src/screens/report/index.ts";
import { ScriptedWorker } from "../fixtures/scripted-worker.ts";
import { at, shortOfCash } from "../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";
import { watchSavedFiles } from "./saved-files.ts";

// Every format brings a part of the app of its own, which loads when it is first used.
vi.setConfig({ testTimeout: 20_000 });

const saved = watchSavedFiles();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T08:00:00Z") });
  useLibrary.setState({ assessments: {}, order: [], loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en"), "toy/zh": toyRubric("zh") } });
  ScriptedWorker.started = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Notes and links that must not be found where they were left out. */
const SECRET = "Five signed pilots";
const ROOM = "https://example.org/data-room";
const talkative: Answers = {
  ...shortOfCash,
  "MKT-A": { ...at(4), note: SECRET, links: [ROOM] },
};

async function show(
  answers: Answers,
  {
    name = "Stone",
    language = "en",
  }: { readonly name?: string; readonly language?: Language } = {},
) {
  const assessment = toyAssessment(answers, { name });
  useLibrary.getState().add(assessment);
  const messages = await loadMessages(language);
  render(
    <MessagesProvider language={language} messages={messages}>
      <ReportScreen id={assessment.id} />
    </MessagesProvider>,
  );
  const heading = messages.report.headings.verdict;
  await screen.findByRole("heading", { level: 2, name: heading });
  return { assessment, messages };
}

/** Presses the button of a format and waits for its file. */
async function fileOf(title: string) {
  const before = (await saved.all()).length;
  await userEvent.click(screen.getByRole("button", { name: title, hidden: true }));
  await waitFor(async () => expect(await saved.all()).toHaveLength(before + 1));
  const file = (await saved.all()).at(-1);
  if (!file) throw new Error("nothing was saved");
  return file;
}

function leaveOut(): Promise<void> {
  return userEvent.click(screen.getByRole("checkbox", { name: "Leave notes and links out" }));
}

describe("what lies open and what is folded", () => {
  test("the PDF comes first; everything else but link and print is folded, each with what it is for", async () => {
    const { messages } = await show(shortOfCash);
    const { save } = messages.reportScreen;
    const buttons = screen
      .getAllByRole("group", { name: save.toolbar })
      .flatMap((group) => [...group.querySelectorAll("button")])
      .map((button) => button.textContent);
    expect(buttons).toEqual([save.pdf, save.link, save.print]);
    const fold = screen.getByText(save.more).closest("details");
    expect(fold?.open).toBe(false);
    for (const { title, what } of Object.values(save.formats)) {
      const button = screen.getByRole("button", { name: title, description: what, hidden: true });
      expect(fold?.contains(button)).toBe(true);
    }
  });
});

describe("files", () => {
  test("the data go out as the very file that Touchstone opens again", async () => {
    const { assessment } = await show(shortOfCash, { name: "澜页" });
    expect(await fileOf("Data (JSON)")).toEqual({
      name: "澜页-2026-11-22.json",
      type: "application/json",
      text: writeAssessment(assessment),
    });
  });

  test("the table goes out as CSV with the score that stands on the page", async () => {
    await show(shortOfCash, { name: "a/b: c?" });
    const file = await fileOf("Table (CSV)");
    expect(file.name).toBe("a b c-2026-11-22.csv");
    expect(file.text).toMatch(/"final".*"39\.0"/);
    await screen.findByText(/a b c-2026-11-22\.csv is saved/);
  });

  test.each([
    ["en", "Text (Markdown)", "md", /# Stone: assessment report[\s\S]*\*\*39\.0\*\*/],
    ["zh", "文本（Markdown）", "md", /# Stone：?[\s\S]*\*\*39\.0\*\*/],
    ["en", "Web page (HTML)", "html", /^<!doctype html>\n<html lang="en">[\s\S]*>39\.0</],
    ["zh", "网页（HTML）", "html", /^<!doctype html>\n<html lang="zh-CN">[\s\S]*>39\.0</],
    ["en", "Radar (SVG)", "svg", /^<svg [\s\S]*>Market<[\s\S]*>66\.9</],
    ["zh", "雷达图（SVG）", "svg", /^<svg [\s\S]*>66\.9</],
    ["en", "Excel (XLSX)", "xlsx", /^PK[\s\S]*name="Summary"[\s\S]*<v>39<\/v>/],
    ["zh", "Excel（XLSX）", "xlsx", /^PK[\s\S]*name="汇总"[\s\S]*<v>39<\/v>/],
  ] as const)(
    "%s: %s goes out in the language of the page with its score",
    async (language, title, ending, holds) => {
      await show(shortOfCash, { language });
      const file = await fileOf(title);
      expect(file.name).toBe(`Stone-2026-11-22.${ending}`);
      expect(file.text).toMatch(holds);
    },
  );

  test("a drawing that the browser cannot turn into a picture is said, and the rest still works", async () => {
    await show(shortOfCash);
    // As a browser does that is out of memory; happy-dom never answers.
    vi.spyOn(HTMLImageElement.prototype, "decode").mockRejectedValue(new DOMException("full"));
    await userEvent.click(screen.getByRole("button", { name: "Radar (PNG)", hidden: true }));
    await screen.findByText("The file could not be made. Reload the page and try again.");
    await fileOf("Radar (SVG)");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("leaving notes and links out", () => {
  test("no file carries them any more; the assessment on the device keeps them", async () => {
    const { assessment, messages } = await show(talkative);
    const { png: _png, ...formats } = messages.reportScreen.save.formats;
    await leaveOut();
    for (const { title } of Object.values(formats)) {
      const { text, name } = await fileOf(title);
      expect(text, name).not.toMatch(/signed pilots|data-room/);
    }
    expect(screen.getByText("Notes and links were left out.")).toBeTruthy();
    await leaveOut();
    expect((await fileOf("Data (JSON)")).text).toBe(writeAssessment(assessment));
    expect((await fileOf("Web page (HTML)")).text).toContain(SECRET);
    expect(screen.queryByText("Notes and links were left out.")).toBeNull();
  });

  test("the score stays what it is", async () => {
    await show(talkative);
    const full = (await fileOf("Table (CSV)")).text;
    await leaveOut();
    const bare = (await fileOf("Table (CSV)")).text;
    expect(bare).toBe(full.replace(SECRET, "").replace(ROOM, ""));
  });

  test("neither the pages of the PDF nor the data inside it carry them", async () => {
    vi.stubGlobal("Worker", ScriptedWorker);
    const { assessment } = await show(talkative);
    await leaveOut();
    await userEvent.click(screen.getByRole("button", { name: "Download PDF" }));
    await waitFor(() => expect(ScriptedWorker.started).toHaveLength(1));
    const [job] = ScriptedWorker.latest().jobs;
    expect(JSON.stringify(job)).not.toMatch(/signed pilots|data-room/);
    expect(job).toMatchObject({ assessmentJson: writeAssessment(withoutRemarks(assessment)) });
  });

  test("the link carries the assessment without them and says so", async () => {
    const { assessment } = await show(talkative);
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await leaveOut();
    await userEvent.click(screen.getByRole("button", { name: "Copy link" }));
    await screen.findByText(/It holds the assessment without notes and links/);
    const [address = ""] = copied.mock.calls[0] ?? [];
    const unpacked = unpackShare(address.split("#/open/")[1] ?? "");
    const read = unpacked.ok ? readAssessmentFile(unpacked.value) : unpacked;
    expect(read).toEqual({ ok: true, value: withoutRemarks(assessment) });
  });

  test("the printed page is told, and told again when they may stay or the report is left", async () => {
    const { messages } = await show(talkative);
    const root = document.documentElement;
    const marked = [...document.querySelectorAll("[data-remark]")].map((one) => one.textContent);
    expect(marked).toEqual(expect.arrayContaining([SECRET, ROOM]));
    expect(root.hasAttribute("data-bare-print")).toBe(false);
    await leaveOut();
    expect(root.hasAttribute("data-bare-print")).toBe(true);
    await leaveOut();
    expect(root.hasAttribute("data-bare-print")).toBe(false);
    await leaveOut();
    act(() => useLibrary.setState({ assessments: {}, order: [] }));
    await screen.findByRole("heading", { level: 1, name: messages.common.notFound });
    expect(root.hasAttribute("data-bare-print")).toBe(false);
  });
});

describe("the PDF", () => {
  test("where the browser refuses to work aside, the PDF fails in words that name the other ways", async () => {
    vi.stubGlobal("Worker", undefined);
    await show(shortOfCash);
    await userEvent.click(screen.getByRole("button", { name: "Download PDF" }));
    await screen.findByText(/print the page instead/);
    expect(await saved.all()).toHaveLength(0);
  });

  test("a PDF that takes longer shows its stage and can be cancelled", async () => {
    vi.stubGlobal("Worker", ScriptedWorker);
    await show(shortOfCash);
    await userEvent.click(screen.getByRole("button", { name: "Download PDF" }));
    const cancel = await screen.findByRole("button", { name: "Cancel" });
    act(() => ScriptedWorker.latest().say({ kind: "stage", stage: "render" }));
    expect(screen.getByRole("progressbar", { name: /Laying out the pages/ })).toBeTruthy();
    await userEvent.click(cancel);
    await screen.findByText("Cancelled. No file was written.");
    expect(ScriptedWorker.latest().terminated).toBe(true);
    expect(await saved.all()).toHaveLength(0);
  });

  test("a finished PDF is saved under the venture’s name, and characters no font has are listed", async () => {
    vi.stubGlobal("Worker", ScriptedWorker);
    const { assessment } = await show(shortOfCash);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "PDF language" }),
      "中文 + English",
    );
    await userEvent.click(screen.getByRole("button", { name: "Download PDF" }));
    await waitFor(() => expect(ScriptedWorker.started).toHaveLength(1));
    const worker = ScriptedWorker.latest();
    expect(worker.jobs).toMatchObject([
      {
        assessment: { id: assessment.id, answers: assessment.answers },
        rubrics: [{ language: "en" }, { language: "zh" }],
        assessmentJson: writeAssessment(assessment),
      },
    ]);
    const bytes = new TextEncoder().encode("%PDF-1.7");
    act(() => worker.say({ kind: "result", result: { ok: true, bytes, missing: ["𠀀"] } }));
    await screen.findByText(/Stone-2026-11-22\.pdf is saved/);
    expect(screen.getByText(/not in the fonts of this file.*𠀀/)).toBeTruthy();
    expect(await saved.all()).toEqual([
      { name: "Stone-2026-11-22.pdf", type: "application/pdf", text: "%PDF-1.7" },
    ]);
  });
});
