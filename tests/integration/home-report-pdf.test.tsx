import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { sha256Hex } from "#intake";
import { useLibrary, writeAssessment } from "#state";
import { venture } from "../fixtures/venture-files.ts";
import { emptyDevice, saved, showHome } from "./home-page.tsx";

beforeEach(emptyDevice);

const sample = venture("sample-venture.en");
const newer = {
  ...sample,
  revision: sample.revision + 1,
  venture: { ...sample.venture, name: "Lanye, as sent" },
};

/** The least PDF that carries an assessment; without a hash given, its own is stated. */
async function pdfFile(assessment: typeof sample, hash?: string): Promise<File> {
  const json = writeAssessment(assessment);
  const stated = hash ?? (await sha256Hex(json));
  const dictionary = `<</Type/EmbeddedFile/TouchstoneSHA256(${stated})>>`;
  const text = `%PDF-1.7\n7 0 obj ${dictionary} stream\n${json}\nendstream endobj\n%%EOF\n`;
  return new File([text], "report.pdf", { type: "application/pdf" });
}

type Page = Awaited<ReturnType<typeof showHome>>;

async function choose({ user }: Page, file: File): Promise<void> {
  await user.upload(screen.getByLabelText(/\.pdf/), file);
}

test("a report PDF opens like the file it carries, and shows the report", async () => {
  const page = await showHome();
  await choose(page, await pdfFile(sample));
  await waitFor(() => expect(window.location.hash).toBe(`#/report/${sample.id}`));
  expect(saved()).toEqual([sample]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("one whose data was changed opens and says so, with the way to its report", async () => {
  const page = await showHome();
  await choose(page, await pdfFile(sample, "0".repeat(64)));
  const dialog = await screen.findByRole("dialog", {
    name: "“report.pdf” was opened, with a warning",
  });
  expect(dialog.textContent).toMatch(/was changed after Touchstone saved it/);
  expect(dialog.textContent).not.toMatch(/Nothing saved has changed/);
  const way = within(dialog).getByRole("link", { name: "Report" });
  expect(way.getAttribute("href")).toBe(`#/report/${sample.id}`);
  expect(saved()).toEqual([sample]);
});

test("in Chinese too", async () => {
  const page = await showHome("zh");
  await choose(page, await pdfFile(sample, "0".repeat(64)));
  const dialog = await screen.findByRole("dialog", { name: "“report.pdf”已打开，请留意" });
  expect(dialog.textContent).toMatch(/在试金石保存之后被改动过/);
});

test("the warning comes before the choice between two versions, and stays after it", async () => {
  useLibrary.getState().add(sample);
  const page = await showHome();
  await choose(page, await pdfFile(newer, "0".repeat(64)));
  const choice = await screen.findByRole("dialog", { name: /already here, with other content/ });
  expect(choice.textContent).toMatch(/was changed after Touchstone saved it/);
  expect(saved()).toEqual([sample]);
  await page.user.click(within(choice).getByRole("button", { name: "Keep both" }));
  const told = await screen.findByRole("dialog", { name: /was opened, with a warning/ });
  expect(told.textContent).toMatch(/added as a copy/);
  expect(told.textContent).toMatch(/was changed after Touchstone saved it/);
  expect(saved()).toHaveLength(2);
});

test("one as Touchstone wrote it, of other content than what is here, asks as any file does, without a warning", async () => {
  useLibrary.getState().add(sample);
  const page = await showHome();
  await choose(page, await pdfFile(newer));
  const choice = await screen.findByRole("dialog", { name: /already here, with other content/ });
  expect(choice.textContent).not.toMatch(/changed after/);
});

test("a mistake inside the data is shown with its place in the PDF, and nothing saved changes", async () => {
  useLibrary.getState().add(sample);
  const page = await showHome();
  const wrong = { ...sample, answers: { "MKT-01": { level: 6 } } };
  await choose(page, await pdfFile(wrong as unknown as typeof sample));
  const dialog = await screen.findByRole("dialog", { name: "“report.pdf” was not opened" });
  expect(dialog.textContent).toMatch(/A level is 1, 2, 3, 4 or 5/);
  expect(
    within(dialog).getByText("touchstone-assessment.json › answers › MKT-01 › level"),
  ).toBeTruthy();
  expect(dialog.textContent).toMatch(/Nothing saved has changed/);
  expect(saved()).toEqual([sample]);
});
