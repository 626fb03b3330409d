import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ApplicantRecord } from "#cohort";
import { loadReviews, useIntakes } from "#screening";
import { ApplicantScreen, CohortCompareScreen, LogScreen } from "../../src/screens/cohort/index.ts";
import { ApplicantDerivationScreen } from "../../src/screens/derivation/index.ts";
import { ApplicantReportScreen } from "../../src/screens/report/index.ts";
import { uuid } from "../fixtures/intakes.ts";
import { REVIEWS, SIX, startIntake, withWorkersAndHeights } from "./cohort-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";
import { show } from "./wizard-page.tsx";

vi.setConfig({ testTimeout: 60_000 });
const files = watchSavedFiles();
const LATE = { timeout: 30_000 };
beforeEach(withWorkersAndHeights);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Bee, with what a table said beside its answers. */
const applicants: readonly ApplicantRecord[] = SIX.map((one) =>
  one.id === uuid(101)
    ? { ...one, email: "bee@example.org", other: [{ header: "City", value: "Leeds" }] }
    : one,
);

describe("one applicant", () => {
  async function showBee() {
    const id = await startIntake(applicants, { reviews: REVIEWS });
    const page = await show(<ApplicantScreen id={id} applicant={uuid(101)} />);
    await screen.findByText("2 of 4", {}, LATE);
    return { id, ...page };
  }

  test("rank with why, self against panel, what reviewers wrote, what came beside it", async () => {
    await showBee();
    expect(screen.getByRole("heading", { level: 1, name: "Bee" })).toBeTruthy();
    expect(await screen.findByText(/Cannot be told apart from: .*Cat/, {}, LATE)).toBeTruthy();
    // Own 75.0; the reviewers 25 and 50, mean 37.5.
    const points = screen.getByRole("table", { name: "Points by dimension" });
    const total = within(points).getByRole("row", { name: /^Score/ });
    expect(total.textContent).toBe("Score75.037.525.0–50.02+37.5");
    const levels = screen.getByRole("table", { name: "Levels by criterion" });
    expect(within(levels).getByRole("row", { name: /^Demand/ }).textContent).toBe(
      "Demand (blind spot)42.52–32+1.5",
    );
    const reviews = screen.getByRole("region", { name: "Reviews" });
    expect(within(reviews).getByText("Strong yes")).toBeTruthy();
    expect(within(reviews).getByText("Nobody pays yet.")).toBeTruthy();
    expect(screen.getByText("spring.csv, row 101")).toBeTruthy();
    expect(screen.getByText("Leeds")).toBeTruthy();
    expect(screen.getByText("bee@example.org")).toBeTruthy();
  });

  test("says how far harshness moves the mean and because of whom", async () => {
    await showBee();
    // 25 and 50 are 12.5 off their mean; (1 + λ) β = 12.5 with λ = 5.
    expect(
      screen.getByText(
        "Taking out harshness moves the mean by 0.0 points: Ada gives 2.1 points less than the others; Ben gives 2.1 points more than the others.",
      ),
    ).toBeTruthy();
  });

  test("a reading can be taken out and put back; the log keeps both", async () => {
    const { id, user } = await showBee();
    const reviews = await screen.findByRole("region", { name: "Reviews" });
    await user.click(within(reviews).getByRole("button", { name: "Take out the reading by Ada" }));
    expect(await screen.findByText("The reading by Ada is taken out.")).toBeTruthy();
    await waitFor(() => expect(screen.queryByText("Nobody pays yet.")).toBeNull());
    expect((await loadReviews(id))?.map(({ reviewer }) => reviewer)).toEqual(["Ben"]);
    await user.click(within(reviews).getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Nobody pays yet.")).toBeTruthy();
    const log = useIntakes.getState().open[id]?.log ?? [];
    expect(log.slice(-2)).toMatchObject([
      { what: "reviewRemoved", applicant: uuid(101), from: "Ada", to: "" },
      { what: "reviewAdded", applicant: uuid(101), from: "", to: "Ada" },
    ]);
  });

  test("leads to its neighbours in the order of the ranking and to the full report", async () => {
    const { id } = await showBee();
    const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(link("Previous: Ant")).toBe(`#/screening/${id}/${uuid(100)}`);
    expect(link("Next: Cat")).toBe(`#/screening/${id}/${uuid(102)}`);
    expect(link("Full report")).toBe(`#/screening/${id}/${uuid(101)}/report`);
  });

  test("a decision goes with its reason; a reason can be changed later; undo takes it back", async () => {
    const { id, user } = await showBee();
    const decision = () => useIntakes.getState().open[id]?.decisions[uuid(101)];
    await user.type(screen.getByRole("textbox", { name: "Reason" }), "Strong team");
    await user.click(screen.getByRole("button", { name: "Waitlist" }));
    await waitFor(() =>
      expect(decision()).toMatchObject({ pending: "waitlist", reason: "Strong team" }),
    );
    expect(screen.getByText(/To be applied: Waitlist\./)).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Reason" }), ", early");
    await user.click(screen.getByRole("button", { name: "Save the reason" }));
    await waitFor(() => expect(decision()?.reason).toBe("Strong team, early"));
    await user.click(screen.getByRole("button", { name: "Undo the last decision" }));
    await waitFor(() => expect(decision()?.reason).toBe("Strong team"));
  });

  test("one who is not there is said to be so", async () => {
    const id = await startIntake();
    await show(<ApplicantScreen id={id} applicant={uuid(999)} />);
    expect(await screen.findByText("There is no such applicant in this intake.")).toBeTruthy();
  });
});

describe("the full report", () => {
  test("is the report of any venture, scored as the programme scores, and nothing can be changed in it", async () => {
    const id = await startIntake();
    await show(<ApplicantReportScreen id={id} applicant={uuid(101)} />);
    await screen.findByRole("heading", { level: 1, name: "Bee: assessment report" }, LATE);
    expect(screen.getAllByText("75.0").length).toBeGreaterThan(0);
    const addresses = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(addresses.filter((address) => address?.startsWith("#/assess"))).toEqual([]);
    expect(addresses.filter((address) => address?.startsWith("#/report"))).toEqual([]);
    const back = screen.getByRole("link", { name: /Back to the applicant/ });
    expect(back.getAttribute("href")).toBe(`#/screening/${id}/${uuid(101)}`);
  });

  test("its numbers lead to their arithmetic", async () => {
    const id = await startIntake();
    await show(<ApplicantDerivationScreen id={id} applicant={uuid(101)} />);
    expect(await screen.findByRole("navigation", {}, LATE)).toBeTruthy();
    expect(screen.queryByText("Change the answer")).toBeNull();
  });
});

describe("side by side", () => {
  test("two applicants: figures, must-haves, and the criteria on which they differ", async () => {
    const id = await startIntake();
    await show(<CohortCompareScreen id={id} ids={`${uuid(100)},${uuid(103)}`} />);
    const figures = await screen.findByRole("table", { name: "At a glance" }, LATE);
    expect(within(figures).getByRole("row", { name: /^Score/ }).textContent).toBe("Score100.050.0");
    const gates = screen.getByRole("table", { name: "Must-haves" });
    expect(within(gates).getByRole("row", { name: /^Licence/ }).textContent).toBe(
      "LicenceDoes not applyDoes not apply",
    );
    const levels = screen.getByRole("table", {
      name: "Levels by criterion, the largest distance first.",
    });
    expect(within(levels).getByRole("row", { name: /^Demand/ }).textContent).toBe("Demand53");
  });

  test("one alone cannot be compared", async () => {
    const id = await startIntake();
    await show(<CohortCompareScreen id={id} ids={uuid(100)} />);
    expect(await screen.findByText(/Choose two to five/, {}, LATE)).toBeTruthy();
  });
});

describe("the log", () => {
  test("newest first, in words; the name is asked for and stands beside what comes next; saved as CSV", async () => {
    const id = await startIntake();
    const { user, speak } = await show(<LogScreen id={id} />);
    await screen.findByText("1 entries, newest first");
    const name = screen.getByRole("textbox", { name: "The name you go by in the log" });
    await user.clear(name);
    await user.type(name, "Ada");
    await user.click(screen.getByRole("button", { name: "Save the name" }));
    expect(await screen.findByText("From now on the log says “Ada”.")).toBeTruthy();
    const { decide } = await import("#screening");
    await decide(id, [uuid(101)], "accept");
    await screen.findByText("2 entries, newest first");
    await screen.findByRole("link", { name: "Bee" }, LATE);
    const [, first] = screen.getAllByRole("row");
    expect(first?.textContent).toMatch(/AdaDecision notedBeeAccept$/);
    await user.type(screen.getByRole("searchbox", { name: "Search by applicant" }), "cat");
    expect(screen.getByText("0 of 2 entries, newest first")).toBeTruthy();
    await user.clear(screen.getByRole("searchbox", { name: "Search by applicant" }));
    await user.click(screen.getByRole("button", { name: "Save the log as CSV" }));
    await screen.findByText(/log\.csv is saved\./);
    const [file] = await files.all();
    expect(file?.text).toContain('"Ada","Decision noted","Bee","","Accept"');
    await speak("zh");
    expect(await screen.findByText("共2条，新的在前")).toBeTruthy();
  });
});
