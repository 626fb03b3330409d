import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { type Language, loadMessages } from "#i18n";
import { useLibrary, useRubrics } from "#state";
import { MessagesProvider } from "#ui";
import { DerivationScreen } from "../../src/screens/derivation/index.ts";
import { shortOfCash } from "../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";

beforeEach(() => {
  useLibrary.setState({ assessments: {}, order: [], loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en"), "toy/zh": toyRubric("zh") } });
});

async function show(line?: string, language: Language = "en"): Promise<string> {
  const assessment = toyAssessment(shortOfCash);
  useLibrary.getState().add(assessment);
  render(
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      <DerivationScreen id={assessment.id} {...(line === undefined ? {} : { line })} />
    </MessagesProvider>,
  );
  await screen.findAllByRole("listitem");
  return assessment.id;
}

/** The row of a line, found by its own address. */
async function row(label: string): Promise<HTMLElement> {
  const link = await screen.findByRole("link", { name: `Link to this line: ${label}` });
  const item = link.closest("li");
  if (!item) throw new Error(`${label} stands in no row`);
  return item;
}

describe("the page", () => {
  test("each number has its arithmetic beside the figure the report prints", async () => {
    await show();
    expect((await row("Market: evidence-backed score")).textContent).toContain(
      "66.9(3 × 75 + 1 × 42.5) ÷ (3 + 1) = 66.875",
    );
    expect((await row("Evidence-backed score before limits")).textContent).toContain(
      "(60 × 66.875 + 40 × 50) ÷ (60 + 40) = 60.125",
    );
    expect((await row("Score")).textContent).toContain("min(60.125, 39, 69) = 39");
  });

  test("a line that rests on one answer leads to it, and the page back to the report", async () => {
    const id = await show();
    const line = await row("Runway: runway under 3 months");
    expect(
      within(line)
        .getByRole("link", { name: /Go to this answer/ })
        .getAttribute("href"),
    ).toBe(`#/assess/${id}/finance/FIN-A`);
    expect(screen.getByRole("link", { name: /Back to the report/ }).getAttribute("href")).toBe(
      `#/report/${id}`,
    );
  });

  test("opened for one line it goes there and shows the rule beside it", async () => {
    await show("criterion.MKT-B.points");
    const line = document.getElementById("line-criterion.MKT-B.points");
    expect(document.activeElement).toBe(line);
    expect(line?.getAttribute("aria-current")).toBe("location");
    expect(line?.textContent).toContain("Points of the level × factor of the evidence grade");
  });

  test("an address of a line that is gone says so and shows all others", async () => {
    await show("criterion.GONE.points");
    expect(screen.getByText(/This report has no such line/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: "Weights" })).toBeTruthy();
  });

  test("the filter leaves one dimension, or the whole alone", async () => {
    await show();
    const filter = screen.getByLabelText("Show");
    await userEvent.selectOptions(filter, "Finance");
    expect(screen.queryByRole("heading", { level: 2, name: "The whole" })).toBeNull();
    expect(screen.queryByText("Market: claimed score")).toBeNull();
    expect(screen.getByText("Finance: claimed score")).toBeTruthy();
    await userEvent.selectOptions(filter, "The whole only");
    expect(screen.getByRole("heading", { level: 2, name: "The whole" })).toBeTruthy();
    expect(screen.queryByText("Finance: claimed score")).toBeNull();
  });

  test("a line keeps its address without leaving the page", async () => {
    const id = await show();
    const link = within(await row("Balanced score")).getByRole("link");
    await userEvent.click(link);
    expect(window.location.hash).toBe(`#/report/${id}/derivation/whole.balanced`);
    expect(link.closest("li")?.getAttribute("aria-current")).toBe("location");
  });
});

test("in Chinese it speaks Chinese", async () => {
  await show(undefined, "zh");
  expect(await screen.findByRole("heading", { level: 1, name: "计算过程" })).toBeTruthy();
  expect(screen.getByText("市场：有据得分")).toBeTruthy();
});

test("an assessment that is not here is not found", async () => {
  render(
    <MessagesProvider language="en" messages={await loadMessages("en")}>
      <DerivationScreen id="22222222-2222-4222-8222-222222222222" />
    </MessagesProvider>,
  );
  const words = (await loadMessages("en")).common;
  expect(screen.getByRole("heading", { level: 1, name: words.notFound })).toBeTruthy();
});
