import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { packShare } from "#intake";
import { useLibrary, useOpening, useSettings } from "#state";
import { SharedScreen } from "../../src/screens/shared/index.ts";
import { venture } from "../fixtures/venture-files.ts";
import { show } from "./wizard-page.tsx";

const { answers, ...rest } = venture("api-product");
/** Small enough for an address. */
const SMALL = {
  ...rest,
  answers: { "MKT-01": { level: 5, evidence: 3 }, "MKT-02": answers["MKT-02"] },
};

beforeEach(() => {
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useSettings.setState({ language: "en" });
  useOpening.getState().settle();
});

test("a shared address shows what it holds and keeps nothing until the person says so", async () => {
  const { user } = await show(<SharedScreen data={packShare(JSON.stringify(SMALL)) ?? ""} />);
  expect(await screen.findByText("Quillmoor")).toBeTruthy();
  expect(screen.getByText(/^2 of \d+$/)).toBeTruthy();
  expect(screen.getByText(/AI large-model venture rubric/)).toBeTruthy();
  expect(useLibrary.getState().order).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Keep it on this device and open it" }));
  await expect.poll(() => useLibrary.getState().order).toEqual([SMALL.id]);
});

test("a damaged address says so, what to do, and opens nothing", async () => {
  await show(<SharedScreen data="q1bKKC0pTi0q" />);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/incomplete or was changed/);
  expect(alert.textContent).toMatch(/Ask for the link again/);
  expect(useLibrary.getState().order).toEqual([]);
});

test("an assessment of a rubric nobody ships is refused with its name", async () => {
  const foreign = { ...SMALL, rubric: { ...SMALL.rubric, id: "moon-venture" } };
  await show(<SharedScreen data={packShare(JSON.stringify(foreign)) ?? ""} />);
  expect((await screen.findByRole("alert")).textContent).toMatch(/moon-venture/);
});
