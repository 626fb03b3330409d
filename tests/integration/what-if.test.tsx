import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Answers } from "#assessment";
import { useLibrary, useRubrics, useSettings, useWhatIf } from "#state";
import { WhatIfScreen } from "../../src/screens/what-if/index.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";
import { show } from "./wizard-page.tsx";

/** Every criterion half way up and proven by contract: 50 points in all, shares .45 .15 .20 .20. */
const HALF: Answers = {
  "MKT-A": { level: 3, evidence: 4, note: "12 interviews" },
  "MKT-B": { level: 3, evidence: 4 },
  "FIN-A": { level: 3, evidence: 4 },
  "FIN-B": { level: 3, evidence: 4 },
};

beforeEach(() => {
  vi.useRealTimers();
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useWhatIf.setState({ trials: {} });
  useSettings.setState({ language: "en" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en"), "toy/zh": toyRubric("zh") } });
});

async function open(answers: Answers = HALF) {
  const assessment = toyAssessment(answers);
  useLibrary.getState().add(assessment);
  const { id } = assessment;
  const view = await show(<WhatIfScreen id={id} />);
  return { ...view, id, saved: () => useLibrary.getState().assessments[id]! };
}

const results = () => within(screen.getByRole("complementary", { name: "Result of the trial" }));
const changes = () => within(screen.getByRole("region", { name: "What you changed" }));
const level = (title: string, to: number) =>
  within(screen.getByRole("group", { name: `Level of “${title}”` })).getByRole("radio", {
    name: new RegExp(`^${to}`),
  });
/** The line under the heading of the score, or beside the name of another figure. */
const figure = (name: string) =>
  results().getByText(name, { selector: "h2, dt" }).nextElementSibling?.textContent;
const score = () => figure("Evidence-backed score");
/** Titles of the criteria in the order in which they stand. */
const listed = () =>
  screen.getAllByRole("group", { name: /^Level of/ }).map((group) => group.textContent);

describe("a trial", () => {
  test("shows saved and tried side by side with the difference, and saves nothing", async () => {
    const { user, saved } = await open();
    expect(screen.getByText("This is a trial. Nothing is saved.")).toBeTruthy();
    await user.click(level("Demand", 5));
    // 50 + 0.45 × 50.
    expect(score()).toContain("saved 50.0, in the trial 72.5");
    expect(results().getAllByText("+22.5").length).toBeGreaterThan(0);
    expect(figure("Band")).toContain("saved High risk, in the trial Promising");
    const market = results().getByRole("row", { name: /^Market/ });
    // Market: 3 of 4 points of weight at 100, one at 50.
    expect(market.textContent).toBe("Market50.087.5+37.5");
    expect(results().getByRole("row", { name: /^Finance/ }).textContent).toBe("Finance50.050.00.0");
    expect(saved().answers).toBe(HALF);
  });

  test("a must-have that it breaks is named with what it does", async () => {
    const { user } = await open();
    expect(results().getByText("Every must-have is met.")).toBeTruthy();
    await user.click(level("Runway", 1));
    const gates = within(results().getByRole("region", { name: "Must-haves" }));
    expect(gates.getAllByText("saved Met, in the trial Not met")).toHaveLength(2);
    expect(gates.getByText("The score is limited to 39.0: runway under 3 months.")).toBeTruthy();
    expect(score()).toContain("saved 50.0, in the trial 39.0");
  });

  test("says what a raised level claims: every level above the saved one", async () => {
    const { user } = await open();
    await user.click(level("Demand", 5));
    const row = screen.getByText("Saved: level 3, Contract").closest("li")!;
    const claims = within(within(row).getByText("You would claim:").parentElement!);
    expect(claims.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Level 4 MKT-A level 4.",
      "Level 5 MKT-A level 5.",
    ]);
  });

  test("evidence, “don’t know yet”, “not applicable” and no answer can be tried as well", async () => {
    const { user } = await open();
    // 0.45 × 50 × (1 − 0.5) less.
    await user.selectOptions(screen.getByLabelText("Evidence for “Demand”"), "0");
    expect(score()).toContain("saved 50.0, in the trial 38.8");
    expect(changes().getByText("MKT-A: evidence: Contract → Assertion")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Without a level: “Size”"), [
      "Not applicable: No such activity",
    ]);
    expect(
      changes().getByText("MKT-B: level 3, Contract → not applicable (No such activity)"),
    ).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Without a level: “Margin”"), ["Unanswered"]);
    expect(changes().getByText("FIN-B: level 3, Contract → no answer")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Without a level: “Runway”"), [
      "Don’t know yet",
    ]);
    expect(figure("Coverage")).toMatch(/^saved 100\.0%, in the trial/);
    expect(screen.getByLabelText<HTMLSelectElement>("Evidence for “Runway”").disabled).toBe(true);
  });

  test("only the rubric's criteria that allow it offer “not applicable”", async () => {
    await open();
    const options = (title: string) =>
      within(screen.getByLabelText(`Without a level: “${title}”`))
        .getAllByRole("option")
        .map((option) => option.textContent);
    expect(options("Size")).toContain("Not applicable: No such activity");
    expect(options("Demand")).toEqual(["Has a level", "Unanswered", "Don’t know yet"]);
  });

  test("weights are tried in points; the share, the sum and the score follow", async () => {
    const { user } = await open({ ...HALF, "MKT-A": { level: 5, evidence: 4 } });
    await user.click(screen.getByRole("heading", { name: "Weights" }));
    const points = screen.getByRole("spinbutton", { name: "Market" });
    await user.clear(points);
    await user.type(points, "20");
    // Market 87.5 and finance 50: .6 and .4 give 72.5; a third and two thirds give 62.5.
    expect(score()).toContain("saved 72.5, in the trial 62.5");
    expect(changes().getByText("Market: weight 60 → 20")).toBeTruthy();
    // Market, and each of the two criteria of finance.
    expect(screen.getAllByText("33.3% of the whole")).toHaveLength(3);
    expect(screen.getAllByText("66.7% of the whole")).toHaveLength(1);
    expect(screen.getByText("Sum: 60 points")).toBeTruthy();
    fireEvent.change(screen.getByRole("slider", { name: "Weight of “Finance”" }), {
      target: { value: "20" },
    });
    expect(score()).toContain("saved 72.5, in the trial 68.8");
    await user.click(screen.getByRole("button", { name: "Back to the rubric’s weights" }));
    expect(changes().getByText(/^Nothing yet/)).toBeTruthy();
  });
});

describe("going back", () => {
  test("each line has its undo, and one button takes back all", async () => {
    const { user } = await open();
    await user.click(level("Demand", 5));
    await user.click(level("Margin", 2));
    expect(changes().getByText("MKT-A: level 3 → 5")).toBeTruthy();
    await user.click(changes().getByRole("button", { name: "Undo: Demand" }));
    expect(changes().queryByText("MKT-A: level 3 → 5")).toBeNull();
    expect(document.activeElement?.textContent).toBe("What you changed");
    expect(changes().getByText("FIN-B: level 3 → 2")).toBeTruthy();
    await user.click(changes().getByRole("button", { name: "Reset all" }));
    expect(changes().getByText(/^Nothing yet/)).toBeTruthy();
  });

  test("Ctrl+Z and Ctrl+Shift+Z go back and forward, on a level as on the page", async () => {
    const { user } = await open();
    await user.click(level("Demand", 5));
    await user.keyboard("4");
    expect(changes().getByText("MKT-A: level 3 → 4")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(changes().getByText("MKT-A: level 3 → 5")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    expect(changes().getByText(/^Nothing yet/)).toBeTruthy();
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}");
    expect(changes().getByText("MKT-A: level 3 → 4")).toBeTruthy();
    await user.keyboard("u");
    expect(changes().getByText("MKT-A: level 3, Contract → don’t know yet")).toBeTruthy();
  });

  test("the trial is still there after a look at another page", async () => {
    const { user, id } = await open();
    await user.click(level("Demand", 5));
    cleanup();
    await show(<WhatIfScreen id={id} />);
    expect(changes().getByText("MKT-A: level 3 → 5")).toBeTruthy();
  });
});

describe("the list", () => {
  const answers: Answers = {
    "MKT-A": { level: 5, evidence: 4 },
    "MKT-B": { level: 3, evidence: 4 },
    "FIN-A": { level: 2, evidence: 4 },
    "FIN-B": { unknown: true },
  };

  test("by points to gain: the open one 20.0, then 15.0, 7.5 and 0.0; it keeps its order while one tries", async () => {
    const { user } = await open(answers);
    expect(listed()).toHaveLength(4);
    await user.click(screen.getByRole("radio", { name: "By points to gain" }));
    const order = ["Margin", "Runway", "Size", "Demand"];
    const legends = () => listed().map((text) => /“(.+)”/.exec(text ?? "")?.[1]);
    expect(legends()).toEqual(order);
    for (const points of ["20.0 to gain", "15.0 to gain", "7.5 to gain", "0.0 to gain"]) {
      expect(screen.getByText(points)).toBeTruthy();
    }
    await user.click(level("Runway", 5));
    expect(legends()).toEqual(order);
  });

  test("changed only", async () => {
    const { user } = await open(answers);
    await user.click(screen.getByRole("checkbox", { name: "Changed only" }));
    expect(screen.getByText(/^No answer is changed/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Changed only" }));
    await user.click(level("Size", 4));
    await user.click(screen.getByRole("checkbox", { name: "Changed only" }));
    expect(listed()).toHaveLength(1);
  });

  test("what the profile switches off is not listed, and that is said", async () => {
    await open(answers);
    expect(screen.queryByText("Licence")).toBeNull();
    expect(
      screen.getByText(/^1 criterion not listed: the profile says it does not apply/),
    ).toBeTruthy();
  });
});

describe("at the end", () => {
  test("it is kept as a snapshot under a name, and the assessment stays", async () => {
    const { user, saved } = await open();
    await user.click(level("Demand", 5));
    await user.click(screen.getByRole("button", { name: "Keep as a snapshot" }));
    const name = screen.getByLabelText<HTMLInputElement>("Name of the snapshot");
    expect(name.value).toMatch(/^What-if, \d{1,2} \w+ \d{4}$/);
    await user.clear(name);
    await user.type(name, "If demand is proven");
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(screen.getByText("Kept as “If demand is proven”.")).toBeTruthy();
    expect(saved().snapshots.map(({ label }) => label)).toEqual(["If demand is proven"]);
    expect(saved().answers).toBe(HALF);
    expect(changes().getByText("MKT-A: level 3 → 5")).toBeTruthy();
  });

  test("answers are taken over in one step that can be taken back; weights stay, and why is said", async () => {
    const { user, saved } = await open();
    await user.click(level("Demand", 5));
    await user.click(level("Margin", 4));
    act(() =>
      useWhatIf.getState().change(saved().id, (trial) => ({ ...trial, weights: { market: 20 } })),
    );
    expect(changes().getByText(/^Weights are not taken over/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take over 2 answers" }));
    expect(screen.getByText("2 answers are now in the assessment.")).toBeTruthy();
    expect(saved().answers["MKT-A"]).toEqual({ level: 5, evidence: 4, note: "12 interviews" });
    expect(screen.queryByRole("button", { name: /^Take over/ })).toBeNull();
    expect(changes().getByText("Market: weight 60 → 20")).toBeTruthy();
    await user.click(changes().getAllByRole("button", { name: "Undo" }).at(-1)!);
    expect(saved().answers).toEqual(HALF);
    expect(screen.getByText("Taken back. The assessment is as it was.")).toBeTruthy();
  });

  test("thrown away, it leads back to the report and leaves nothing", async () => {
    const { user, id, saved } = await open();
    await user.click(level("Demand", 5));
    await user.click(screen.getByRole("button", { name: "Throw away" }));
    expect(window.location.hash).toBe(`#/report/${id}`);
    expect(changes().getByText(/^Nothing yet/)).toBeTruthy();
    expect(saved().answers).toBe(HALF);
  });
});

test("the other language says the same", async () => {
  const { user, speak } = await open();
  await user.click(level("Demand", 5));
  await speak("zh");
  expect(await screen.findByText("MKT-A：3级→5级")).toBeTruthy();
  expect(screen.getAllByText("已保存50.0，试算72.5").length).toBeGreaterThan(0);
});

test("an address without an assessment says so", async () => {
  await show(<WhatIfScreen id="33333333-3333-4333-8333-333333333333" />);
  expect(screen.getByText("There is nothing at this address.")).toBeTruthy();
});
