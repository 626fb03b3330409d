import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useIntakes, useTables } from "#screening";
import { CohortScreen } from "../../src/screens/cohort/index.ts";
import { uuid } from "../fixtures/intakes.ts";
import { applies, levels } from "../fixtures/toy-panel.ts";
import { REVIEWS, SIX, startIntake, withWorkersAndHeights } from "./cohort-page.tsx";
import { show } from "./wizard-page.tsx";

vi.setConfig({ testTimeout: 60_000 });
beforeEach(withWorkersAndHeights);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function showTable(...start: Parameters<typeof startIntake>) {
  const id = await startIntake(...start);
  const page = await show(<CohortScreen id={id} />);
  await screen.findByText(/rest on 600 draws/, {}, { timeout: 30_000 });
  return { id, ...page };
}

const table = () => screen.getByRole("table");
const rows = () => within(table()).getAllByRole("row").slice(1);
const names = () => rows().map((row) => within(row).getByRole("rowheader").textContent);
const header = (name: string) => within(table()).getByRole("columnheader", { name });
const decisions = (id: string) => useIntakes.getState().open[id]!.decisions;

describe("the table", () => {
  test("ranks 1, 2, 2, 4; who has no rank stands last with the reason", async () => {
    await showTable();
    expect(table().getAttribute("aria-rowcount")).toBe("7");
    expect(names()).toEqual([
      "Ant",
      "Bee",
      "Cat",
      "Dee",
      "ElkNo rank. Must-have failed: Licence",
      expect.stringMatching(/^FoxNo rank\. Must-have not answered: /),
    ]);
    const ranks = rows().map((row) => within(row).getAllByRole("cell")[1]?.firstChild?.textContent);
    expect(ranks).toEqual(["1", "2", "2", "4", "–", "–"]);
    expect(rows()[1]?.textContent).toContain("Cannot be told apart from the next one");
    expect(rows()[0]?.getAttribute("aria-rowindex")).toBe("2");
  });

  test("a header sorts by mouse and by keyboard and says how", async () => {
    const { user } = await showTable();
    expect(header("Rank").getAttribute("aria-sort")).toBe("ascending");
    await user.click(within(header("Market")).getByRole("button"));
    expect(header("Market").getAttribute("aria-sort")).toBe("descending");
    expect(header("Rank").getAttribute("aria-sort")).toBeNull();
    await user.keyboard("{Enter}");
    expect(header("Market").getAttribute("aria-sort")).toBe("ascending");
    expect(names()[0]).toBe("Dee");
    await user.click(within(header("Applicant")).getByRole("button"));
    await waitFor(() => expect(names().slice(0, 3)).toEqual(["Ant", "Bee", "Cat"]));
  });

  test("search and filters narrow it, and one button clears both", async () => {
    const { user } = await showTable();
    await user.type(screen.getByRole("searchbox", { name: "Search by name" }), "EE");
    expect(names()).toEqual(["Bee", "Dee"]);
    expect(screen.getByText("2 of 6 applicants")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.click(screen.getByRole("checkbox", { name: "Blocked" }));
    expect(screen.getByText(/No applicant matches/)).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Clear search and filters" })[1]!);
    expect(names()).toHaveLength(6);
  });

  test("columns are chosen, kept as a view under a name, and come back with it", async () => {
    const { id, user } = await showTable();
    await user.click(screen.getByRole("button", { name: "Columns" }));
    await user.click(screen.getByRole("checkbox", { name: "Claimed" }));
    expect(header("Claimed")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Views" }));
    await user.type(screen.getByRole("textbox", { name: "Name of the view" }), "Close look");
    await user.click(screen.getByRole("button", { name: "Save this view" }));
    const chosen = await screen.findByRole("button", { name: "Close look" });
    useTables.setState({ tables: {} });
    await waitFor(() => expect(screen.queryByText("Claimed")).toBeNull());
    await user.click(chosen);
    expect(header("Claimed")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Delete the view “Close look”" }));
    await waitFor(() => expect(useIntakes.getState().open[id]?.record.views).toEqual([]));
  });

  test("of 1,000 applicants only those in view are there, and each says which it is", async () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      applies(2000 + i, `Venture ${i}`, levels(3)),
    );
    const { user } = await showTable(many);
    expect(table().getAttribute("aria-rowcount")).toBe("1001");
    expect(rows().length).toBeLessThan(60);
    within(rows()[0]!).getByRole("link").focus();
    await user.keyboard("{End}");
    await waitFor(() =>
      expect(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")).toBe("1001"),
    );
  });

  test("nobody has applied: the page says how to begin", async () => {
    const id = await startIntake([]);
    await show(<CohortScreen id={id} />);
    const link = await screen.findByRole("link", { name: "Import files" }, { timeout: 20_000 });
    expect(link.getAttribute("href")).toBe(`#/screening/${id}/import`);
  });

  test("in Chinese the same page", async () => {
    const { speak } = await showTable();
    await speak("zh");
    expect(await screen.findByRole("heading", { level: 1, name: "申请者" })).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: "名次" })).toBeTruthy();
    expect(rows()[4]?.textContent).toContain("没有名次：必要条件未达到（牌照）");
  });
});

describe("deciding", () => {
  test("keys: down, space selects, A puts down accept; Shift with space takes the rows between", async () => {
    const { id, user } = await showTable();
    within(rows()[0]!).getByRole("link", { name: "Ant" }).focus();
    await user.keyboard("a");
    await waitFor(() => expect(decisions(id)[uuid(100)]?.pending).toBe("accept"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("Bee");
    await user.keyboard(" ");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await user.keyboard("{Shift>} {/Shift}");
    expect(screen.getByText("3 selected")).toBeTruthy();
    await user.keyboard("?");
    expect(screen.getByRole("dialog", { name: "Keys in the table" })).toBeTruthy();
  });

  test("equal scores decided differently are named before they are applied; applied together; undone", async () => {
    const { id, user } = await showTable();
    await user.click(screen.getByRole("checkbox", { name: "Select Bee" }));
    await user.click(screen.getByRole("button", { name: "Accept" }));
    await user.click(screen.getByRole("checkbox", { name: "Select Bee" }));
    await user.click(screen.getByRole("checkbox", { name: "Select Cat" }));
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Too early");
    await user.click(screen.getByRole("button", { name: "Reject" }));
    expect(await screen.findByText("2 decisions wait to be applied.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Look through and apply" }));
    const dialog = screen.getByRole("dialog", { name: "Apply the decisions" });
    expect(within(dialog).getByText("75.0 points: Bee (Accept), Cat (Reject)")).toBeTruthy();
    expect(within(dialog).getByText("Afterwards 1 of 2 places are given.")).toBeTruthy();
    expect(within(dialog).getByText("Too early")).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Apply 2 decisions" }));
    await waitFor(() => expect(decisions(id)[uuid(101)]?.applied).toBe("accept"));
    expect(await screen.findByText("1 of 2 places given")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo the last decision" }));
    expect(await screen.findByText("0 of 2 places given")).toBeTruthy();
    expect(decisions(id)[uuid(102)]).toMatchObject({ applied: null, pending: "reject" });
  });

  test("two selected can be compared, one cannot", async () => {
    const { id, user } = await showTable();
    await user.click(screen.getByRole("checkbox", { name: "Select Ant" }));
    expect(screen.queryByRole("link", { name: "Compare" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Select Dee" }));
    expect(screen.getByRole("link", { name: "Compare" }).getAttribute("href")).toBe(
      `#/screening/${id}/compare/${uuid(100)},${uuid(103)}`,
    );
    await user.click(screen.getByRole("checkbox", { name: "Select all shown" }));
    expect(screen.getByText("6 selected")).toBeTruthy();
  });
});

describe("how it is ranked", () => {
  test("without reviews the panel cannot rank, and the page says why", async () => {
    const { user } = await showTable();
    await user.click(screen.getByRole("button", { name: "How it is ranked" }));
    const panel = screen.getByRole<HTMLInputElement>("radio", { name: "Mean of the reviewers" });
    expect(panel.disabled).toBe(true);
    expect(screen.getByText("Not possible yet: there are no reviews.")).toBeTruthy();
  });

  test("by the reviewers: only the one they have read has a rank", async () => {
    const id = await startIntake(SIX, { reviews: REVIEWS }, { basis: "panel" });
    await show(<CohortScreen id={id} />);
    await waitFor(() => expect(names()[0]).toBe("Bee"), { timeout: 30_000 });
    expect(names()[1]).toBe("AntNo rank. No reviewer has read it");
    expect(header("Panel")).toBeTruthy();
    expect(within(rows()[0]!).getByText("1 level")).toBeTruthy();
    // One applicant with two readings is one degree of freedom, and five are needed.
    expect(await screen.findByText(/^No plausible ranks and zones yet: too few/)).toBeTruthy();
  });

  test("a change of it stands in the log, from what to what", async () => {
    const { id, user } = await showTable(SIX, { reviews: REVIEWS });
    await user.click(screen.getByRole("button", { name: "How it is ranked" }));
    await user.click(screen.getByRole("radio", { name: "Mean of the reviewers" }));
    await waitFor(() =>
      expect(useIntakes.getState().open[id]?.log.at(-1)).toMatchObject({
        what: "settings",
        from: "basis: self",
        to: "basis: panel",
      }),
    );
  });

  test("harshness is taken out unless somebody says otherwise, and the page says why", async () => {
    const id = await startIntake(SIX, { reviews: REVIEWS }, { basis: "panel", adjusted: true });
    const { user } = await show(<CohortScreen id={id} />);
    await waitFor(() => expect(names()[0]).toBe("Bee"), { timeout: 30_000 });
    await user.click(screen.getByRole("button", { name: "How it is ranked" }));
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "Take out harshness" });
    expect(box.checked).toBe(true);
    expect(screen.getByText(/2 percentage points more of the best/)).toBeTruthy();
    await user.click(box);
    await waitFor(() =>
      expect(useIntakes.getState().open[id]?.log.at(-1)).toMatchObject({
        from: "basis: adjusted",
        to: "basis: panel",
      }),
    );
  });

  test("with one reviewer harshness cannot be told: the page says so, and that the mean stands as given", async () => {
    const id = await startIntake(
      SIX,
      { reviews: REVIEWS.slice(0, 1) },
      { basis: "panel", adjusted: true },
    );
    const { user } = await show(<CohortScreen id={id} />);
    await waitFor(() => expect(names()[0]).toBe("Bee"), { timeout: 30_000 });
    await user.click(screen.getByRole("button", { name: "How it is ranked" }));
    expect(
      screen.getByText(
        "Harshness cannot be taken out: there is only one reviewer. The mean is used as given.",
      ),
    ).toBeTruthy();
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "Take out harshness" });
    expect([box.checked, box.disabled]).toEqual([false, true]);
  });

  test("places: three instead of two, typed and left with Enter", async () => {
    const { id, user } = await showTable();
    await user.click(screen.getByRole("button", { name: "How it is ranked" }));
    const field = screen.getByRole("textbox", { name: "Places" });
    await user.clear(field);
    await user.type(field, "3{Enter}");
    await waitFor(() => expect(useIntakes.getState().open[id]?.record.programme.places).toBe(3));
    expect(await screen.findByText("0 of 3 places given")).toBeTruthy();
  });
});
