import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readAssessment } from "#assessment";
import { rubricCatalogue, undoDelete, useLibrary, useNotices, useRubrics } from "#state";
import { venture, ventureFiles } from "../fixtures/venture-files.ts";
import { emptyDevice, saved, showHome } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";

const files = watchSavedFiles();
const NOW = "2026-11-22T08:00:00.000Z";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
  await emptyDevice();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The card of a venture, once it is scored. */
function cardOf(name: string): HTMLElement {
  return screen.getByRole("listitem", { name });
}

/** Adds the sample, renamed and last changed at a moment. */
function save(name: string, updatedAt: string, id: string): void {
  const sample = venture("sample-venture.en");
  useLibrary.getState().add({ ...sample, id, updatedAt, venture: { ...sample.venture, name } });
}

const FIRST = "11111111-1111-4111-8111-111111111111";
const SECOND = "22222222-2222-4222-8222-222222222222";

describe("the first visit", () => {
  test("with nothing saved, the page says how to begin and loads no rubric", async () => {
    await showHome();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/how ready/);
    expect(screen.getByText(/Nothing is saved here yet/).textContent).toMatch(/Name your venture/);
    expect(useRubrics.getState().loaded).toEqual({});
  });

  test("a name and one press begin an assessment at its profile", async () => {
    const { user } = await showHome();
    await user.type(screen.getByRole("textbox", { name: "Venture name" }), "  Lumen ");
    await user.click(screen.getByRole("button", { name: "New assessment" }));
    const [created] = saved();
    expect(created?.venture.name).toBe("Lumen");
    expect(created?.rubric.hash).toBe(rubricCatalogue[0]?.hash);
    expect(window.location.hash).toBe(`#/assess/${created?.id}/profile`);
  });

  test("a venture without a name yet can begin too, by the Enter key", async () => {
    const { user } = await showHome();
    await user.type(screen.getByRole("textbox", { name: "Venture name" }), "{Enter}");
    expect(saved()).toHaveLength(1);
    expect(window.location.hash).toMatch(/profile$/);
  });

  test("until the disk has answered, the page does not claim that nothing is saved", async () => {
    useLibrary.setState({ loading: "loading" });
    await showHome();
    expect(screen.queryByText(/Nothing is saved/)).toBeNull();
    expect(screen.getByText(/Reading what is saved/)).toBeTruthy();
  });

  test("where nothing can be kept, the page says why and what to do", async () => {
    useLibrary.setState({ loading: "unavailable", failure: "quota" });
    await showHome();
    const alert = screen.getByRole("alert").textContent;
    expect(alert).toMatch(/no space left/);
    expect(alert).toMatch(/download a copy/);
  });
});

describe("the sample venture", () => {
  const sampleOf = (name: string): string =>
    ventureFiles().find((file) => file.name === name)?.text ?? "";

  function serveSamples(): void {
    vi.stubGlobal("fetch", (address: URL) => {
      const name = /([^/]+)\.json$/.exec(address.pathname)?.[1] ?? "";
      return Promise.resolve(new Response(sampleOf(name)));
    });
  }

  test("one press opens its report as an assessment of its own", async () => {
    serveSamples();
    const { user } = await showHome();
    await user.click(screen.getByRole("button", { name: "Open the sample venture" }));
    await waitFor(() => expect(saved()).toHaveLength(1));
    const [copy] = saved();
    expect(copy?.id).not.toBe(venture("sample-venture.en").id);
    expect(copy?.answers).toEqual(venture("sample-venture.en").answers);
    expect(window.location.hash).toBe(`#/report/${copy?.id}`);
  });

  test("opened again, it stands beside the first, which may have been changed", async () => {
    serveSamples();
    const { user } = await showHome();
    const button = screen.getByRole("button", { name: "Open the sample venture" });
    await user.click(button);
    await waitFor(() => expect(saved()).toHaveLength(1));
    await user.click(button);
    await waitFor(() => expect(saved()).toHaveLength(2));
    expect(saved().map((each) => each.venture.name)).toEqual(["Lanye", "Lanye (2)"]);
  });

  test("in Chinese it is the Chinese sample", async () => {
    serveSamples();
    const { user } = await showHome("zh");
    await user.click(screen.getByRole("button", { name: "打开示例项目" }));
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]?.venture.name).toBe(venture("sample-venture.zh").venture.name);
  });

  test("when it cannot be fetched, the page says so and saves nothing", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    const { user } = await showHome();
    await user.click(screen.getByRole("button", { name: "Open the sample venture" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/Check the connection/);
    expect(saved()).toHaveLength(0);
  });
});

describe("a saved assessment", () => {
  test("its card shows score, range, band and coverage of the golden sheet, and when it last changed", async () => {
    save("Lanye", "2026-11-22T05:00:00.000Z", FIRST);
    await showHome();
    // tests/golden/sheets/sample-venture.en.json: 59.336…, 57.784…–61.684…, conditional, 0.961.
    await screen.findByText("59.3");
    const card = cardOf("Lanye");
    expect(card.textContent).toMatch(/range 57\.8–61\.7/);
    expect(card.textContent).toMatch(/Conditional/);
    expect(card.textContent).toMatch(/Coverage 96\.1%/);
    expect(card.textContent).toMatch(/Changed 3 hours ago/);
  });

  test("the one changed last comes first", async () => {
    save("Earlier", "2026-11-20T08:00:00.000Z", FIRST);
    save("Later", "2026-11-21T08:00:00.000Z", SECOND);
    await showHome();
    const names = screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);
    expect(names.slice(0, 2)).toEqual(["Later", "Earlier"]);
  });

  test("name and Continue lead on with it, Report to its report", async () => {
    save("Lanye", NOW, FIRST);
    await showHome();
    const card = within(cardOf("Lanye"));
    const targetOf = (name: string) => card.getByRole("link", { name }).getAttribute("href");
    expect(targetOf("Lanye")).toBe(`#/assess/${FIRST}`);
    expect(targetOf("Continue “Lanye”")).toBe(`#/assess/${FIRST}`);
    expect(targetOf("Report of “Lanye”")).toBe(`#/report/${FIRST}`);
  });

  test("with no level chosen it says so instead of showing a number", async () => {
    const [entry] = rubricCatalogue;
    if (!entry) throw new Error("no rubric");
    useLibrary.getState().create({ rubric: entry, venture: { name: "Lumen" } });
    await showHome();
    await screen.findByText("No level chosen yet");
    expect(cardOf("Lumen").textContent).toMatch(/0 of 45 criteria answered/);
  });

  test("of a rubric this build lacks, it says so and keeps the answers", async () => {
    const sample = venture("sample-venture.en");
    useLibrary.getState().add({ ...sample, rubric: { ...sample.rubric, id: "robotics" } });
    await showHome();
    const said = await screen.findByText(/does not have the rubric “robotics”/);
    expect(said.textContent).toMatch(/download a copy/);
  });

  test("a new name is kept on Enter, and the name then has the focus", async () => {
    save("Lanye", NOW, FIRST);
    const { user } = await showHome();
    await user.click(screen.getByRole("button", { name: "Rename “Lanye”" }));
    const field = screen.getByRole("textbox", { name: "New name" });
    await user.clear(field);
    await user.type(field, "Lanye Contracts{Enter}");
    expect(saved()[0]?.venture.name).toBe("Lanye Contracts");
    expect(document.activeElement?.textContent).toBe("Lanye Contracts");
  });

  test("Escape leaves the name as it was", async () => {
    save("Lanye", NOW, FIRST);
    const { user } = await showHome();
    await user.click(screen.getByRole("button", { name: "Rename “Lanye”" }));
    await user.type(screen.getByRole("textbox", { name: "New name" }), "x{Escape}");
    expect(saved()[0]?.venture.name).toBe("Lanye");
    expect(screen.queryByRole("textbox", { name: "New name" })).toBeNull();
  });

  test("deleted, it is gone with a notice that brings it back as it was", async () => {
    save("Lanye", NOW, FIRST);
    const { user } = await showHome();
    const [before] = saved();
    await user.click(screen.getByRole("button", { name: "Delete “Lanye”" }));
    expect(screen.queryByRole("listitem", { name: "Lanye" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("Saved assessments");
    const notice = useNotices.getState().notices[0];
    if (!notice) throw new Error("no notice");
    act(() => undoDelete(notice));
    expect(saved()).toEqual([before]);
  });

  test("a downloaded copy reads back as the same assessment", async () => {
    save("Lanye", NOW, FIRST);
    const { user } = await showHome();
    await user.click(screen.getByRole("button", { name: "Download a copy of “Lanye”" }));
    const [file] = await files.all();
    expect(file?.name).toBe("Lanye-2026-11-22.json");
    expect(readAssessment(JSON.parse(file?.text ?? ""))).toEqual({ ok: true, value: saved()[0] });
  });
});

describe("a record that cannot be read", () => {
  test("is listed with what is wrong and can be taken out as it is", async () => {
    const raw = { ...venture("sample-venture.en"), answers: { "MKT-01": { level: 6 } } };
    const read = readAssessment(raw);
    const problems = read.ok ? [] : read.problems;
    useLibrary.setState({ damaged: [{ key: FIRST, problems, raw }] });
    const { user } = await showHome();
    const section = screen.getByRole("region", { name: "Saved, but not readable" });
    expect(section.textContent).toMatch(/Nothing of them is changed or deleted/);
    expect(section.textContent).toMatch(/A level is 1, 2, 3, 4 or 5/);
    await user.click(within(section).getByRole("button"));
    const [file] = await files.all();
    expect(JSON.parse(file?.text ?? "")).toEqual(raw);
  });
});
