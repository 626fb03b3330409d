import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Assessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import { LIMITS, rubricCatalogue, useLibrary, useRubrics, useSettings } from "#state";
import { MessagesProvider } from "#ui";
import { CompareScreen } from "../../src/screens/compare/index.ts";
import { HomeScreen } from "../../src/screens/home/index.ts";
import { ReportScreen } from "../../src/screens/report/index.ts";
import { at, shortOfCash } from "../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";

const { id } = toyAssessment({});
const here = () => useLibrary.getState().assessments[id];
const labels = () => here()?.snapshots.map(({ label }) => label);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T08:00:00Z") });
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en"), "toy/zh": toyRubric("zh") } });
  window.location.hash = "#/";
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function show(
  assessment: Assessment,
  chosen: { from?: string; to?: string } = {},
  language: Language = "en",
) {
  useSettings.setState({ language });
  useLibrary.getState().add(assessment);
  const view = render(
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      <CompareScreen id={assessment.id} {...chosen} />
    </MessagesProvider>,
  );
  await waitFor(() => expect(screen.queryByText("Scoring the snapshots")).toBeNull());
  return view;
}

/** Cash for two months in March; half a year today. */
const frozen: Assessment = {
  ...toyAssessment({ ...shortOfCash, "FIN-A": at(3) }),
  snapshots: [
    {
      at: "2026-03-01T08:00:00.000Z",
      label: "March",
      answers: shortOfCash,
      profile: { stage: "idea" },
      rubric: toyAssessment({}).rubric,
    },
  ],
};

function row(name: RegExp): HTMLElement {
  return screen.getByRole("row", { name });
}

function cells(name: RegExp, table: HTMLElement): (string | null)[] {
  const found = within(table).getByRole("row", { name });
  return within(found)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

describe("snapshots", () => {
  test("freezing under a label, then under the date when none is given", async () => {
    const user = userEvent.setup();
    await show(toyAssessment(shortOfCash));
    expect(screen.getByText(/Freeze today first/)).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Label" }), "Before the round");
    await user.click(screen.getByRole("button", { name: "Freeze today" }));
    expect(screen.getByText("“Before the round” is frozen.")).toBeTruthy();
    await screen.findByRole("row", { name: /Before the round/ });
    await user.click(screen.getByRole("button", { name: "Freeze today" }));
    expect(labels()).toEqual(["Before the round", "22 November 2026"]);
    expect(
      await screen.findByRole("img", { name: /^Score and range over time: Before/ }),
    ).toBeTruthy();
    expect(screen.getByRole("form", { name: "Compare two" })).toBeTruthy();
  });

  test("the timeline says score, range, band and edition of each day, and leads to the comparison with now", async () => {
    await show(frozen);
    const march = row(/March/).textContent ?? "";
    for (const part of ["1 March 2026", "39.0", "Not yet", "Edition 1.2.3"]) {
      expect(march).toContain(part);
    }
    expect(row(/Now/).textContent).toContain("70.1");
    expect(
      screen.getByRole("link", { name: "Compare “March” with now" }).getAttribute("href"),
    ).toBe(`#/report/${id}/compare/20260301080000000/now`);
  });

  test("another label; deleted and brought back where it stood", async () => {
    const user = userEvent.setup();
    await show(frozen);
    await user.click(screen.getByRole("button", { name: "Rename “March”" }));
    const field = screen.getByRole("textbox", { name: "New label" });
    await user.clear(field);
    await user.type(field, "Spring{Enter}");
    await screen.findByRole("row", { name: /Spring/ });
    await user.click(await screen.findByRole("button", { name: "Delete “Spring”" }));
    expect(labels()).toEqual([]);
    const status = screen.getByText("Deleted “Spring”.");
    expect(status.parentElement).toBe(document.activeElement);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(labels()).toEqual(["Spring"]);
    await screen.findByRole("row", { name: /Spring/ });
  });

  test("undo is offered only for the last thing done here", async () => {
    const user = userEvent.setup();
    await show(frozen);
    await user.click(screen.getByRole("button", { name: "Delete “March”" }));
    act(() => useLibrary.getState().answer(id, "FIN-B", at(2)));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
  });

  // Two hundred rows take their time in a page that is not drawn.
  test("a full assessment says how many it holds and what to do", { timeout: 30_000 }, async () => {
    const [march] = frozen.snapshots;
    if (!march) throw new Error("no snapshot");
    await show({ ...frozen, snapshots: Array.from({ length: LIMITS.snapshots }, () => march) });
    expect(screen.getByText(/holds 200 snapshots, and all are taken/)).toBeTruthy();
    expect(screen.queryByText("Freeze today", { selector: "button" })).toBeNull();
  });
});

describe("what changed", () => {
  test("the split stands as words, bars and a table whose rows add up to the score after", async () => {
    await show(frozen, { from: "20260301080000000", to: "now" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Stone: from “March” to “Now”",
    );
    expect(screen.getByText("Score rose from 39.0 to 70.1 (+31.1).")).toBeTruthy();
    const table = screen.getByRole("table", { name: /The change of each score by cause/ });
    // 39 + 26.1 + 5 = 70.1; see the unit test for how the two parts come about.
    expect(cells(/Answers/, table)).toEqual(["+26.1", "+5.0", "+10.0"]);
    expect(cells(/^Evidence \+/, table)).toEqual(["+5.0", "+5.0", "0.0"]);
    expect(cells(/After/, table)).toEqual(["70.1", "70.1", "71.3"]);
  });

  test("dimensions, must-haves and each answer that changed, with the way to it", async () => {
    await show(frozen, { from: "20260301080000000", to: "now" });
    const dimensions = screen.getByRole("table", { name: /Evidence-backed score by dimension/ });
    expect(cells(/Finance/, dimensions)).toEqual(["50.0", "75.0", "+25.0"]);
    const gates = screen.getByRole("table", { name: /Must-haves that changed/ });
    expect(cells(/Runway/, gates)).toEqual(["Not met", "Met"]);
    const answers = screen.getByRole("region", { name: "Criterion by criterion" });
    expect(answers.textContent).toContain("Level 1 · Grade 0: Assertion");
    expect(answers.textContent).toContain("By itself +10.0");
    expect(answers.textContent).toContain("Unchanged: 3 criteria.");
    expect(
      within(answers)
        .getByRole("link", { name: /Runway/ })
        .getAttribute("href"),
    ).toBe(`#/assess/${id}/finance/FIN-A`);
  });

  test("two others are chosen, or the same two swapped", async () => {
    const user = userEvent.setup();
    await show(frozen, { from: "20260301080000000", to: "now" });
    await user.click(screen.getByRole("button", { name: "Swap" }));
    expect(window.location.hash).toBe(`#/report/${id}/compare/now/20260301080000000`);
  });

  test("an address with a snapshot that is gone says so and offers the others", async () => {
    await show(frozen, { from: "19990101", to: "now" });
    expect(screen.getByText(/These two cannot be compared/)).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Before" })).toBeTruthy();
  });

  test("the comparison goes out as Markdown", async () => {
    let offered: Blob | undefined;
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      offered = blob instanceof Blob ? blob : undefined;
      return "blob:comparison";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const user = userEvent.setup();
    await show(frozen, { from: "20260301080000000", to: "now" });
    await user.click(screen.getByRole("button", { name: "Download as Markdown" }));
    await waitFor(() => expect(offered).toBeDefined());
    expect(await offered?.text()).toContain("| Answers | +26.1 | +5.0 | +10.0 |");
  });

  test("in Chinese the same", async () => {
    await show(frozen, { from: "20260301080000000", to: "now" }, "zh");
    await screen.findByText("得分从39.0升到70.1（+31.1）。");
    expect(screen.getByText("按原因拆分：答案+26.1，证据+5.0。")).toBeTruthy();
  });
});

describe("an address that leads nowhere", () => {
  test("says that nothing is there", async () => {
    render(
      <MessagesProvider language="en" messages={await loadMessages("en")}>
        <CompareScreen id="nowhere" />
      </MessagesProvider>,
    );
    expect(screen.getByText(/The link may be old/)).toBeTruthy();
  });
});

describe("another edition of the rubric", () => {
  const shipped = rubricCatalogue.find((entry) => entry.id === "ai-venture");
  const version = shipped?.version ?? "";
  const answered = (ref: { version: string; hash?: string }): Assessment => ({
    ...toyAssessment({ "MKT-01": at(3), "FIN-01": at(4) }, { profile: {} }),
    rubric: { id: "ai-venture", hash: "0".repeat(64), ...ref },
  });
  const told = `Answered with edition 1.0.0; this Touchstone has ${version}.`;

  test("its effect stands first; moving on freezes a snapshot, and one undo takes both back", async () => {
    const user = userEvent.setup();
    await show(answered({ version: "1.0.0" }));
    const section = await screen.findByRole("region", { name: "Another edition of the rubric" });
    expect(section.textContent).toContain(told);
    expect(section.textContent).toMatch(/The score (stays at|is)/);
    const reworded = within(section)
      .getByText(/Reworded: read these again/)
      .closest("details");
    expect(reworded?.querySelector("a")?.getAttribute("href")).toMatch(
      /^#\/assess\/.*\/[A-Z]{3}-\d\d$/,
    );
    await user.click(within(section).getByRole("button", { name: "Move on" }));
    expect(here()?.rubric).toEqual({ id: "ai-venture", version, hash: shipped?.hash });
    expect(labels()).toEqual([`Before edition ${version}`]);
    await screen.findByText(`Moved on to edition ${version}.`);
    await waitFor(() => expect(screen.queryByText(told)).toBeNull());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(here()?.rubric.version).toBe("1.0.0");
    expect(labels()).toEqual([]);
  });

  test("an edition that is not kept says so and can be moved on from; a newer one cannot", async () => {
    const old = await show(answered({ version: "0.5.0" }));
    const section = await screen.findByRole("region", { name: "Another edition of the rubric" });
    expect(section.textContent).toContain("The rules of edition 0.5.0 are not kept here");
    expect(within(section).getByRole("button", { name: "Move on" })).toBeTruthy();
    old.unmount();
    useLibrary.setState({ assessments: {}, order: [] });
    await show(answered({ version: "99.0.0" }));
    expect((await screen.findByText(/newer than the/)).textContent).toContain("99.0.0");
    expect(screen.queryByRole("button", { name: "Move on" })).toBeNull();
  });

  test("the report and the card on the home page tell it in a line with the way to the effect", async () => {
    const assessment = answered({ version: "1.0.0" });
    useLibrary.getState().add(assessment);
    const messages = await loadMessages("en");
    const report = render(
      <MessagesProvider language="en" messages={messages}>
        <ReportScreen id={assessment.id} />
      </MessagesProvider>,
    );
    const banner = (await screen.findByText(new RegExp(told))).closest("p");
    await waitFor(() => expect(banner?.textContent).toMatch(/The score (stays at|is)/));
    expect(banner?.querySelector("a")?.getAttribute("href")).toBe(`#/report/${id}/compare`);
    report.unmount();
    render(
      <MessagesProvider language="en" messages={messages}>
        <HomeScreen />
      </MessagesProvider>,
    );
    const line = (await screen.findByText(new RegExp(told))).closest("p");
    expect(line?.querySelector("a")?.getAttribute("href")).toBe(`#/report/${id}/compare`);
  });
});
