import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import type { Assessment, Opinion } from "#assessment";
import { useLibrary, writeReview, writeReviewPack } from "#state";
import { OpinionScreen } from "../../src/screens/opinion/index.ts";
import { ReportScreen } from "../../src/screens/report/index.ts";
import { CheckScreen, ProfileScreen, StepScreen } from "../../src/screens/wizard/index.ts";
import { venture } from "../fixtures/venture-files.ts";
import { emptyDevice, jsonFile, saved, showHome } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";
import { show } from "./wizard-page.tsx";

const sample = venture("sample-venture.en");
const files = watchSavedFiles();

beforeEach(emptyDevice);

const own = (): Assessment => useLibrary.getState().assessments[sample.id] as Assessment;

function opinion(number: number, more: Partial<Opinion>): Opinion {
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    reader: `Reader ${number}`,
    at: `2026-11-2${number}T08:00:00.000Z`,
    blind: true,
    rubric: sample.rubric,
    answers: sample.answers,
    ...more,
  };
}

/** Like the venture's own answers but for one level, three below. */
const LOWER = {
  ...sample.answers,
  "MKT-03": { level: 1, evidence: 4, note: "Nobody renewed." },
} as const;

async function showOpinions(...opinions: readonly Opinion[]) {
  useLibrary.getState().add({ ...sample, opinions });
  const page = await show(<OpinionScreen id={sample.id} />);
  await screen.findByRole("heading", { level: 1, name: "Lanye: second opinions" });
  return page;
}

/** A file to review, opened on the home page; ends with the id of the reading. */
async function open(text: string): Promise<string> {
  const { user } = await showHome();
  await user.upload(screen.getByLabelText(/\(\.json\)|JSON/i), jsonFile("pack.json", text));
  await waitFor(() => expect(window.location.hash).toMatch(/^#\/assess\//));
  cleanup();
  return window.location.hash.split("/")[2] ?? "";
}

describe("asking", () => {
  test("the file to send is blind unless the person chooses otherwise", async () => {
    const { user } = await showOpinions();
    await user.click(screen.getByRole("button", { name: "Save the file to send" }));
    await user.click(screen.getByRole("radio", { name: "With my levels" }));
    await user.click(screen.getByRole("button", { name: "Save the file to send" }));
    const [blind, open_] = await files.all();
    expect(blind?.name).toMatch(/^Lanye-.*\.review-pack\.json$/);
    expect(JSON.parse(blind?.text ?? "")).toMatchObject({ blind: true });
    expect(blind?.text).not.toMatch(/"(level|evidence|notApplicable|unknown)":/);
    expect(JSON.parse(open_?.text ?? "").applicants[0].answers).toEqual(sample.answers);
    expect(screen.getByText(/review-pack\.json is saved\. Send it/)).toBeTruthy();
  });

  test("an assessment that is a second opinion itself asks for none", async () => {
    const { id: other } = sample;
    const readingOf = { pack: other, assessment: other, blind: true, reader: "", given: {} };
    useLibrary.getState().add({ ...sample, readingOf });
    await show(<OpinionScreen id={sample.id} />);
    expect(await screen.findByText(/is itself a second opinion/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Save the file/ })).toBeNull();
  });
});

describe("comparing", () => {
  test("the one difference stands alone, to be discussed, with both anchors and notes", async () => {
    const { user } = await showOpinions(opinion(1, { answers: LOWER }));
    const [line, ...others] = within(
      screen.getByRole("region", { name: "Criterion by criterion" }),
    ).getAllByRole("listitem");
    expect(others.filter((item) => item.querySelector("h4"))).toEqual([]);
    expect(line?.textContent).toMatch(/3 levels lower than you, −\d\.\d points/);
    expect(line?.textContent).toMatch(/Discuss/);
    expect(line?.textContent).toMatch(/Level 4.*Three paid pilots.*Level 1.*Nobody renewed\./);
    await user.click(screen.getByRole("radio", { name: /^All \(/ }));
    expect(screen.getAllByRole("heading", { level: 4 }).length).toBeGreaterThan(40);
  });

  test("taking over an answer keeps the note, leaves no difference, and undo brings it back", async () => {
    const { user } = await showOpinions(opinion(1, { answers: LOWER }));
    await user.click(screen.getByRole("button", { name: /^Take over their answer/ }));
    expect(await screen.findByText("There is no difference.")).toBeTruthy();
    expect(own().answers["MKT-03"]).toEqual({ ...sample.answers["MKT-03"], level: 1 });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: /^Take over their answer/ })).toBeTruthy();
    expect(own().answers).toEqual(sample.answers);
  });

  test("a deleted opinion comes back by undo; what was done elsewhere since cannot be undone here", async () => {
    const { user } = await showOpinions(opinion(1, { reader: "Ada" }));
    await user.click(screen.getByRole("button", { name: "Delete the second opinion by Ada" }));
    expect(await screen.findByText("None has come back yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await user.click(
      await screen.findByRole("button", { name: "Delete the second opinion by Ada" }),
    );
    useLibrary.getState().answer(sample.id, "MKT-01", { unknown: true });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo" })).toBeNull());
  });

  test("of several readers the last one taken in is shown, another by choice, and all as mean with lowest and highest", async () => {
    const { user, speak } = await showOpinions(
      opinion(2, { reader: "Ben" }),
      opinion(1, { reader: "Ada", answers: LOWER }),
    );
    expect(screen.getByRole("heading", { level: 2, name: "You and Ada" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Compare with Ben" }));
    expect(await screen.findByRole("heading", { level: 2, name: "You and Ben" })).toBeTruthy();
    const levels = screen.getByRole("table", { name: "Levels, largest spread first" });
    const [, first] = within(levels).getAllByRole("row");
    expect(first?.textContent).toMatch(/42\.51–42Discuss$/);
    await speak("zh");
    expect(await screen.findByRole("heading", { level: 2, name: "你与Ben" })).toBeTruthy();
  });
});

describe("reading", () => {
  test("begins with what is asked, the name, and facts that cannot be changed", async () => {
    const id = await open(writeReviewPack(sample, true));
    const { user } = await show(<ProfileScreen id={id} />);
    expect(
      await screen.findByRole("heading", { level: 1, name: "Your second opinion" }),
    ).toBeTruthy();
    expect(screen.getByText("Second opinion on “Lanye” (blind)")).toBeTruthy();
    expect(screen.queryAllByRole("radio")).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: "Your name" }), "Ada");
    expect(useLibrary.getState().assessments[id]?.readingOf?.reader).toBe("Ada");
    expect(screen.getByRole("link", { name: "Begin with Market" })).toBeTruthy();
  });

  test("a blind reader sees the venture's note and links beside the choice, and not its level", async () => {
    const id = await open(writeReviewPack(sample, true));
    await show(<StepScreen id={id} dimension="market" criterion="MKT-03" />);
    const given = await screen.findByRole("complementary", { name: "What the venture says" });
    expect(given.textContent).toMatch(/Three paid pilots came to a decision/);
    const link = within(given).getByRole("link");
    expect(link.getAttribute("href")).toBe("https://example.com/lanye/contracts-redacted");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(given.textContent).not.toMatch(/Level|Its own answer/);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  test("with the venture's levels, its answer stands there with anchor and evidence, and nothing is chosen", async () => {
    const id = await open(writeReviewPack(sample, false));
    await show(<StepScreen id={id} dimension="market" criterion="MKT-03" />);
    const given = await screen.findByRole("complementary", { name: "What the venture says" });
    expect(given.textContent).toMatch(/Its own answer: Level 4 · Contract or audit/i);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  test("ends with the file to send back, on the check page and on a report that says whose it is", async () => {
    const id = await open(writeReviewPack(sample, true));
    useLibrary.getState().setReader(id, "Ada");
    useLibrary.getState().answer(id, "MKT-03", { level: 2, note: "One contract." });
    const { user } = await show(<CheckScreen id={id} />);
    await user.click(await screen.findByRole("button", { name: "Save the file to send back" }));
    cleanup();
    await show(<ReportScreen id={id} />);
    expect(
      await screen.findByRole("heading", { level: 1, name: "Lanye: second opinion by Ada" }),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Save the file to send back" }));
    const [fromCheck, fromReport] = await files.all();
    expect(fromCheck?.name).toMatch(/^Lanye-.*\.review\.json$/);
    expect(fromReport?.text).toBe(fromCheck?.text);
    expect(JSON.parse(fromCheck?.text ?? "")).toMatchObject({
      reader: { name: "Ada" },
      items: [{ applicant: sample.id, answers: { "MKT-03": { level: 2, note: "One contract." } } }],
    });
  });

  test("the same file again asks; going on opens the reading that is there", async () => {
    const text = writeReviewPack(sample, true);
    const id = await open(text);
    window.location.hash = "#/";
    const { user } = await showHome();
    expect(screen.getByText("Second opinion")).toBeTruthy();
    await user.upload(screen.getByLabelText(/\(\.json\)|JSON/i), jsonFile("pack.json", text));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/You are already reading “Lanye”/);
    await user.click(within(dialog).getByRole("button", { name: "Go on with it" }));
    await waitFor(() => expect(window.location.hash).toBe(`#/assess/${id}`));
    expect(saved()).toHaveLength(1);
  });

  test("a review of an assessment that is not here says so and what to do", async () => {
    const id = await open(writeReviewPack(sample, true));
    useLibrary.getState().setReader(id, "Ada");
    const review = writeReview(useLibrary.getState().assessments[id] as Assessment) ?? "";
    const { user } = await showHome();
    await user.upload(screen.getByLabelText(/\(\.json\)|JSON/i), jsonFile("review.json", review));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/second opinion by Ada.*not in this browser\. Open that/);
  });
});
