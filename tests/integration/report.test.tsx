import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Answers, Assessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import type { Profile } from "#rubric";
import { useLibrary, useRubrics } from "#state";
import { MessagesProvider } from "#ui";
import { ReportScreen } from "../../src/screens/report/index.ts";
import { at, shortOfCash } from "../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T08:00:00Z") });
  useLibrary.setState({ assessments: {}, order: [], loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en"), "toy/zh": toyRubric("zh") } });
});

afterEach(() => {
  vi.useRealTimers();
});

async function show(assessment: Assessment, language: Language = "en") {
  useLibrary.getState().add(assessment);
  const messages = await loadMessages(language);
  return render(
    <MessagesProvider language={language} messages={messages}>
      <ReportScreen id={assessment.id} />
    </MessagesProvider>,
  );
}

async function showAnswers(answers: Answers, facts: { profile?: Profile; name?: string } = {}) {
  const assessment = toyAssessment(answers, facts);
  await show(assessment);
  await screen.findByRole("heading", { level: 2, name: "Verdict" });
  return assessment;
}

function section(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

describe("the document", () => {
  test("a must-have that is not met is read before the band and the number", async () => {
    await showAnswers(shortOfCash);
    const text = section("Verdict").textContent;
    const parts = [
      "Runway Not met",
      "runway under 3 months",
      "Not yet",
      "39.0Range 39.0",
      "Do next",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("the radar has the same numbers beside it as a table", async () => {
    await showAnswers(shortOfCash);
    const table = within(section("Five dimensions at a glance")).getByRole("table");
    // Market: claimed (3 × 75 + 50) / 4, evidence-backed (3 × 75 + .85 × 50) / 4.
    const row = within(table).getByRole("row", { name: /Market/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["68.8", "66.9", "66.9"]);
  });

  test("a gap shows today’s anchor, the next one, what to do, who, how long, traps and dated sources", async () => {
    await showAnswers(shortOfCash);
    const gap = within(section("Biggest gaps"))
      .getByRole("heading", { name: "Runway" })
      .closest("li");
    const text = gap?.textContent ?? "";
    for (const part of [
      "FIN-A level 1.",
      "FIN-A level 2.",
      "FIN-A step 1: first.",
      "FIN-A proof 1",
      "Founders",
      "2 person-days",
      "FIN-A trap.",
    ]) {
      expect(text).toContain(part);
    }
    const demand = within(section("Biggest gaps"))
      .getByRole("heading", { name: "Demand" })
      .closest("li");
    expect(demand?.textContent).toContain("one source only, checked 15 November 2026");
  });

  test("every gap, must-have and answer leads to its question", async () => {
    const { id } = await showAnswers(shortOfCash);
    const links = (name: string) =>
      within(section(name)).getAllByRole("link", { name: /answer.*Runway/, hidden: true });
    for (const name of ["Verdict", "Biggest gaps", "Must-haves", "All answers"]) {
      expect(links(name).map((link) => link.getAttribute("href"))).toEqual([
        `#/assess/${id}/finance/FIN-A`,
      ]);
    }
    expect(screen.getByRole("link", { name: /Back to answers/ }).getAttribute("href")).toBe(
      `#/assess/${id}/check`,
    );
  });

  test("a criterion that the profile switched off leads to the profile", async () => {
    const { id } = await showAnswers(shortOfCash);
    const link = within(section("All answers")).getByRole("link", {
      name: /Go to the profile.*Licence/,
      hidden: true,
    });
    expect(link.getAttribute("href")).toBe(`#/assess/${id}/profile`);
  });

  test("a number leads to its arithmetic and says so", async () => {
    const { id } = await showAnswers(shortOfCash);
    const href = (place: HTMLElement, name: string) =>
      within(place).getByRole("link", { name, hidden: true }).getAttribute("href");
    const line = (name: string) => `#/report/${id}/derivation/${name}`;
    expect(
      href(section("Verdict"), "Evidence-backed score before limits 60.1: how it is computed"),
    ).toBe(line("whole.adjusted"));
    expect(href(section("Must-haves"), "Runway Not met: how it is computed")).toBe(
      line("gate.FIN-A.0"),
    );
    expect(href(section("Dimensions"), "Market 66.9: how it is computed")).toBe(
      line("dimension.market.adjusted"),
    );
    expect(href(section("All answers"), "Contribution 6.4: how it is computed")).toBe(
      line("criterion.MKT-B.contribution"),
    );
    expect(href(section("Derivation"), "Weights")).toBe(line("dimension.market.weight"));
  });

  test("a risk stands with the answer that shows it and the first action; what is open is not known", async () => {
    const risks = {
      shownBelow: 40,
      types: [
        { id: "cash", title: "Cash", what: "It runs out.", criteria: ["FIN-A", "MKT-B"] },
        { id: "demand", title: "Demand", what: "Nobody buys.", criteria: ["MKT-A"] },
      ],
    };
    useRubrics.setState({ loaded: { "toy/en": { ...toyRubric("en"), risks } } });
    await showAnswers({ ...shortOfCash, "MKT-B": { unknown: true } });
    const cash = within(section("Risks")).getByRole("region", { name: "Cash" });
    expect(cash.textContent).toContain("Shown by 1 answer; 1 more not known yet");
    expect(cash.textContent).toContain("First action FIN-A step 1: first.");
    expect(within(cash).getByText("Not known").parentElement?.textContent).toContain("Size");
    expect(within(section("Risks")).getByRole("region", { name: "Demand" }).textContent).toContain(
      "Not shown",
    );
  });

  test("a rubric without risks has no such section", async () => {
    await showAnswers(shortOfCash);
    expect(screen.queryByRole("region", { name: "Risks" })).toBeNull();
  });

  test("the contents list moves to a section and leaves the address alone", async () => {
    await showAnswers(shortOfCash);
    window.location.hash = "#/report/here";
    const contents = screen.getByRole("navigation", { name: "Contents" });
    await userEvent.click(within(contents).getByRole("link", { name: "Strengths" }));
    expect(document.activeElement).toBe(
      within(section("Strengths")).getByRole("heading", { level: 2 }),
    );
    expect(window.location.hash).toBe("#/report/here");
  });

  test("notes and links a person typed stand with their answer, and only web links can be followed", async () => {
    await showAnswers({
      ...shortOfCash,
      "MKT-A": {
        ...at(4),
        note: "Five signed pilots",
        links: ["https://example.org/pilots", "javascript:alert(1)"],
      },
    });
    const answers = section("All answers");
    expect(answers.textContent).toContain("Five signed pilots");
    const links = within(answers)
      .getAllByRole("link", { hidden: true })
      .map((link) => link.getAttribute("href"));
    expect(links).toContain("https://example.org/pilots");
    expect(links.filter((href) => href?.startsWith("javascript"))).toEqual([]);
  });

  test("everything folded is unfolded for printing and folded again after", async () => {
    await showAnswers(shortOfCash);
    const folded = () =>
      [...document.querySelectorAll<HTMLDetailsElement>("article details")].filter(
        (details) => !details.open,
      ).length;
    const before = folded();
    expect(before).toBeGreaterThan(3);
    fireEvent(window, new Event("beforeprint"));
    expect(folded()).toBe(0);
    fireEvent(window, new Event("afterprint"));
    expect(folded()).toBe(before);
  });

  test("an answer changed elsewhere changes the report on the page", async () => {
    const { id } = await showAnswers(shortOfCash);
    act(() => useLibrary.getState().answer(id, "FIN-A", at(3)));
    // 60.125 + .20 × 50 = 70.125, and nothing limits it any more.
    await waitFor(() => expect(section("Verdict").textContent).toContain("70.1"));
    expect(section("Verdict").textContent).not.toContain("Not met");
  });
});

describe("states", () => {
  test("an assessment without a level says what to do and shows no empty report", async () => {
    const assessment = toyAssessment({});
    await show(assessment);
    await screen.findByRole("heading", { name: "Nothing answered yet" });
    expect(
      screen.getByRole("link", { name: "Go to the first criteria" }).getAttribute("href"),
    ).toBe(`#/assess/${assessment.id}/market`);
    expect(screen.queryByRole("button", { name: "Download PDF" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Verdict" })).toBeNull();
  });

  test("too few answers: a range of bands, the range of the score, and what is missing", async () => {
    await showAnswers({ "MKT-A": at(4), "FIN-A": at(3) });
    const verdict = section("Verdict");
    // Lowest .45 × 75 + .20 × 50 = 43.75; highest 43.75 + 35 = 78.75; with the rest at level 1.
    expect(verdict.textContent).toContain("43.8–78.8");
    expect(verdict.textContent).toContain("High risk to Promising");
    expect(within(verdict).getByRole("heading", { name: "What is still missing" })).toBeTruthy();
    expect(verdict.textContent).toContain("2 criteria have no level yet.");
    expect(within(verdict).getByRole("link", { name: /Size/, hidden: true })).toBeTruthy();
    expect(within(verdict).getByRole("link", { name: /Margin/ })).toBeTruthy();
  });

  test("a blocked venture is told so, with the reason, and gets no band", async () => {
    await showAnswers(
      { ...shortOfCash, "FIN-A": at(5), "LEG-A": at(1) },
      { profile: { stage: "pilot" } },
    );
    const verdict = section("Verdict");
    expect(verdict.textContent).toContain("Blocked: it runs without a licence.");
    expect(verdict.textContent).toContain("Until it is, this result leads to no band");
  });

  test("an unknown address says that nothing is there", async () => {
    const messages = await loadMessages("en");
    render(
      <MessagesProvider language="en" messages={messages}>
        <ReportScreen id="nowhere" />
      </MessagesProvider>,
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(messages.common.notFound);
  });

  test("while the assessments are being read, nobody is told that one is missing", async () => {
    useLibrary.setState({ loading: "loading" });
    const messages = await loadMessages("en");
    render(
      <MessagesProvider language="en" messages={messages}>
        <ReportScreen id="later" />
      </MessagesProvider>,
    );
    expect(screen.getByRole("status").textContent).toBe(messages.reportScreen.loading);
  });

  test("a rubric that this build does not ship is named as the obstacle, and the answers as safe", async () => {
    useRubrics.setState({ loaded: {} });
    await show(toyAssessment(shortOfCash));
    await screen.findByText(/Its rubric could not be loaded/);
  });

  test("in Chinese the same report reads in Chinese", async () => {
    await show(toyAssessment(shortOfCash), "zh");
    await screen.findByRole("heading", { level: 2, name: "结论" });
    expect(section("结论").textContent).toContain("现金不足3个月");
    expect(section("主要差距").textContent).toContain("FIN-A第1步：先做。");
  });
});
