import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Assessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import { useLibrary, useRubrics } from "#state";
import { MessagesProvider } from "#ui";
import { PlanScreen } from "../../src/screens/plan/index.ts";
import { allFives, at, shortOfCash } from "../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T08:00:00Z") });
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en"), "toy/zh": toyRubric("zh") } });
});

afterEach(() => {
  vi.useRealTimers();
});

async function show(assessment: Assessment, language: Language = "en") {
  useLibrary.getState().add(assessment);
  const messages = await loadMessages(language);
  render(
    <MessagesProvider language={language} messages={messages}>
      <PlanScreen id={assessment.id} />
    </MessagesProvider>,
  );
  await screen.findByRole("heading", { level: 2 });
  return () => useLibrary.getState().assessments[assessment.id]?.plan;
}

const fair = toyAssessment({ ...allFives, "MKT-A": at(3), "MKT-B": at(3) });

test("a venture short of cash sees what clears its must-haves, and when", async () => {
  await show(toyAssessment(shortOfCash));
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Runway Level 1 → Level 3");
  expect(screen.getByText("23 November 2026 – 30 November 2026 · Must-have")).toBeDefined();
});

test("asked for what 6 days bring, the plan is solved anew and kept with the assessment", async () => {
  const user = userEvent.setup();
  const plan = await show(fair);
  await user.click(screen.getByRole("radio", { name: "As much as so many days allow" }));
  const days = screen.getByRole("spinbutton", { name: "Person-days" });
  await user.clear(days);
  await user.type(days, "6");
  expect(plan()).toEqual({ goal: { days: 6 } });
  // Six days raise demand to level 4 (its step 3 takes six); size would take six for fewer points.
  await screen.findByText(/^The most that 6 person-days bring: 1 raise/);
  expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("Demand Level 3 → Level 4");
});

test("a number of days that is none is refused in words, and the plan keeps the last one", async () => {
  const user = userEvent.setup();
  const plan = await show(fair);
  await user.click(screen.getByRole("radio", { name: "As much as so many days allow" }));
  const days = screen.getByRole("spinbutton", { name: "Person-days" });
  await user.clear(days);
  await user.type(days, "2.5");
  expect(screen.getByText(/^Enter a whole number from 0 to 10,000\./)).toBeDefined();
  expect(plan()).toEqual({ goal: { days: 2 } });
});

test("what is left as it is goes out of the plan; undo brings it back", async () => {
  const user = userEvent.setup();
  const plan = await show(fair);
  const [before] = screen.getAllByRole("heading", { level: 3 });
  expect(before?.textContent).toMatch(/^Demand/);
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Decide about Demand" }),
    "Leave as it is",
  );
  expect(plan()).toEqual({ forbidden: ["MKT-A"] });
  await waitFor(() =>
    expect(screen.queryByRole("heading", { level: 3, name: /^Demand/ })).toBeNull(),
  );
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(plan()).toBeUndefined();
  await screen.findByRole("heading", { level: 3, name: /^Demand/ });
});

test("undo on this page never takes back an answer", async () => {
  await show(fair);
  useLibrary.getState().answer(fair.id, "MKT-A", at(4));
  await waitFor(() =>
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Undo" }).disabled).toBe(true),
  );
});

test("while nothing counts the page says so and leads to the answers", async () => {
  const language = "zh";
  useLibrary.getState().add(toyAssessment({}));
  render(
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      <PlanScreen id={toyAssessment({}).id} />
    </MessagesProvider>,
  );
  const link = await screen.findByRole("link", { name: "去作答" });
  expect(link.getAttribute("href")).toBe(`#/assess/${toyAssessment({}).id}/check`);
});
