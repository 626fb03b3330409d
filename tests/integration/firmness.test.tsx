import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadMessages } from "#i18n";
import { firmnessSteps } from "#scoring";
import { useLibrary, useRubrics } from "#state";
import { MessagesProvider } from "#ui";
import { ReportScreen } from "../../src/screens/report/index.ts";
import { shortOfCash } from "../fixtures/toy-report.ts";
import { toyAssessment, toyRubric } from "../fixtures/toy-rubric.ts";

type Job = Parameters<typeof firmnessSteps>[2] & {
  readonly rubric: Parameters<typeof firmnessSteps>[0];
  readonly answers: Parameters<typeof firmnessSteps>[1];
};

const ended = vi.fn();

/** A slow machine: the first block of draws comes, the others are still being made. */
class SlowWorker extends EventTarget {
  postMessage({ rubric, answers, draws, seed }: Job): void {
    const [first] = firmnessSteps(rubric, answers, { draws, seed });
    const data = { firmness: first?.(), isLast: false };
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("message"), { data })));
  }

  terminate(): void {
    ended();
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", SlowWorker);
  useLibrary.setState({ assessments: {}, order: [], loading: "ready" });
  useRubrics.setState({ loaded: { "toy/en": toyRubric("en") } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("on a slow machine the first draws are shown with a way to stop the rest, and they stay", async () => {
  const user = userEvent.setup();
  const assessment = toyAssessment(shortOfCash);
  useLibrary.getState().add(assessment);
  render(
    <MessagesProvider language="en" messages={await loadMessages("en")}>
      <ReportScreen id={assessment.id} />
    </MessagesProvider>,
  );
  const stop = await screen.findByText("Stop, the first will do");
  const section = screen.getByRole("region", { name: "How firm is this" });
  expect(section.textContent).toMatch(/re-scored this venture 500 times/);
  await user.click(stop);
  expect(ended).toHaveBeenCalledOnce();
  await waitFor(() => expect(stop.isConnected).toBe(false));
  expect(section.textContent).toMatch(/re-scored this venture 500 times/);
});
