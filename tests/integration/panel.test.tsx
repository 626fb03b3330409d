import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Review, ReviewPack } from "#assessment";
import { packIdOf, type PanelReview } from "#cohort";
import { loadReviews, useIntakes } from "#screening";
import { OpeningDialogs } from "../../src/screens/home/index.ts";
import { PanelScreen } from "../../src/screens/panel/index.ts";
import { answerRanking } from "../../src/workers/ranking-answer.ts";
import type { RankingJob, RankingReply } from "../../src/workers/ranking-job.ts";
import { reviewFile, uuid } from "../fixtures/panel.ts";
import { levels, reads } from "../fixtures/toy-panel.ts";
import { REVIEWS, SIX, startIntake, withWorkersAndHeights } from "./cohort-page.tsx";
import { jsonFile } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";
import { show } from "./wizard-page.tsx";

vi.setConfig({ testTimeout: 60_000 });
const files = watchSavedFiles();
beforeEach(() => {
  withWorkersAndHeights();
  // The page has two jobs under way at a time, each in a worker of its own.
  vi.stubGlobal("Worker", PageWorker);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Does a ranking worker's job where it stands, and copies what passes as the platform does. */
class PageWorker extends EventTarget {
  private isOver = false;
  postMessage(job: RankingJob): void {
    const reply = (data: RankingReply): void => {
      const message = Object.assign(new Event("message"), { data: structuredClone(data) });
      if (!this.isOver) this.dispatchEvent(message);
    };
    void answerRanking(structuredClone(job), reply).then((outcome) =>
      reply({ kind: "end", outcome }),
    );
  }
  terminate(): void {
    this.isOver = true;
  }
}

const [ANT, BEE] = [uuid(100), uuid(101)];

async function showPanel(reviews: readonly PanelReview[] = []) {
  const id = await startIntake(SIX, { reviews });
  const page = await show(
    <>
      <PanelScreen id={id} />
      <OpeningDialogs />
    </>,
  );
  await screen.findByRole("heading", { level: 1, name: "Reviews" });
  const { user } = page;
  const add = async (name: string): Promise<void> => {
    await user.type(await screen.findByLabelText("Reviewer’s name"), name);
    await user.click(screen.getByRole("button", { name: "Add reviewer" }));
    await screen.findByRole("rowheader", { name });
  };
  return { id, add, ...page };
}
const reviewers = (id: string) => useIntakes.getState().open[id]!.record.reviewers;
const section = async (name: string) => within(await screen.findByRole("region", { name }));

/** A review file of this programme about some of its applicants. */
function review(id: string, name: string, about: readonly string[], more: Partial<Review> = {}) {
  const items = about.map((applicant, i) => ({
    reading: uuid(700 + i),
    applicant,
    answers: levels(4),
  }));
  return reviewFile(name, items, { programme: id, pack: packIdOf(id, name), ...more });
}

async function open(user: { upload: Function }, ...given: readonly object[]): Promise<void> {
  const chosen = given.map((each, i) => jsonFile(`review-${i + 1}.json`, each));
  await user.upload(await screen.findByLabelText("Reviews (.json)"), chosen);
  await screen.findByRole("heading", { name: "Before anything is taken in" });
}

describe("who reads whom", () => {
  test("five of six can be ranked: two readers each are ten readings, shown first, then given, then taken back", async () => {
    const { id, user, add } = await showPanel();
    await add("Ada");
    await add("Ben");
    await user.type(screen.getByLabelText("Reviewer’s name"), "ada");
    await user.click(screen.getByRole("button", { name: "Add reviewer" }));
    expect(await screen.findByText("ada is on the panel already.")).toBeTruthy();

    const part = await section("Who reads whom");
    await user.click(part.getByRole("button", { name: "Show the assignment" }));
    expect(part.getByRole("heading", { name: "10 new readings" })).toBeTruthy();
    const rows = part.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual(["ReviewerNowNewThen", "Ada055", "Ben055"]);
    expect(part.getByText(/hang together/)).toBeTruthy();
    expect(reviewers(id).map(({ assigned }) => assigned.length)).toEqual([0, 0]);

    await user.click(part.getByRole("button", { name: "Give them out" }));
    expect(await part.findByText("10 readings are given out.")).toBeTruthy();
    expect(reviewers(id).map(({ assigned }) => assigned.length)).toEqual([5, 5]);
    await user.click(part.getByRole("button", { name: "Undo" }));
    expect(await part.findByText("The assignment is taken back.")).toBeTruthy();
    expect(reviewers(id).map(({ assigned }) => assigned.length)).toEqual([0, 0]);
    expect(
      useIntakes.getState().open[id]!.log.filter(({ what }) => what === "assigned"),
    ).toHaveLength(4);
  });

  test("conflicts and limits hold, and say who stays short and why", async () => {
    const { id, user, add } = await showPanel();
    await add("Ada");
    await add("Ben");
    await user.type(screen.getByLabelText(/^Most applicants for Ben/), "3{Enter}");
    await waitFor(() => expect(reviewers(id)[1]?.limit).toBe(3));
    await user.click(screen.getByRole("button", { name: "Conflicts of interest of Ada" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText("Search applicants"), "an");
    await user.click(dialog.getByRole("checkbox", { name: "Ant" }));
    await waitFor(() => expect(reviewers(id)[0]?.conflicts).toEqual([ANT]));
    await user.click(dialog.getByRole("button", { name: "Close" }));

    const part = await section("Who reads whom");
    await user.click(part.getByRole("button", { name: "Show the assignment" }));
    // Ada may read four of the five, Ben takes three: seven readings of ten.
    expect(part.getByRole("heading", { name: "7 new readings" })).toBeTruthy();
    const short = part.getAllByRole("listitem").map((item) => item.textContent);
    expect(short.some((line) => line?.startsWith("Ant: 1 of 2 · nobody else may read it"))).toBe(
      true,
    );
    expect(
      short.filter((line) => line?.endsWith("those who may have as many as they take")),
    ).toHaveLength(2);
  });

  test("a reviewer taken off the panel comes back as they were", async () => {
    const { id, user, add } = await showPanel();
    await add("Ada");
    await user.type(screen.getByLabelText(/^Most applicants for Ada/), "3{Enter}");
    await waitFor(() => expect(reviewers(id)[0]?.limit).toBe(3));
    await user.click(screen.getByRole("button", { name: "Remove Ada" }));
    expect(await screen.findByText(/Ada is off the panel/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("rowheader", { name: "Ada" });
    expect(reviewers(id)).toMatchObject([{ name: "Ada", limit: 3 }]);
  });
});

test("a pack goes out blind unless chosen otherwise, and all go out in one archive", async () => {
  const { user, add } = await showPanel();
  await add("Ada");
  await add("Ben");
  const part = await section("Who reads whom");
  await user.click(part.getByRole("button", { name: "Show the assignment" }));
  await user.click(part.getByRole("button", { name: "Give them out" }));
  const packs = await section("Review packs");
  await user.click(
    await packs.findByRole("button", { name: "Save the pack of Ada, 5 applicants" }),
  );
  expect(await packs.findByText(/^Ada-.*review-pack\.json is saved/)).toBeTruthy();
  await user.click(packs.getByRole("radio", { name: "Names and the applicants’ own levels" }));
  await user.click(packs.getByRole("button", { name: "Save the pack of Ben, 5 applicants" }));
  await user.click(packs.getByRole("button", { name: "Save all as ZIP" }));
  await packs.findByText(/^Spring packs-.*\.zip is saved/);
  const [blind, plain, zip] = await files.all();
  const read = (text = "") => JSON.parse(text) as ReviewPack;
  expect(read(blind?.text)).toMatchObject({ blind: true, reviewer: "Ada" });
  expect(read(blind?.text).applicants.map(({ venture }) => venture.name)).toEqual(
    [1, 2, 3, 4, 5].map((number) => `Applicant 0${number}`),
  );
  expect(blind?.text).not.toMatch(/"level":|Bee/);
  expect(read(plain?.text)).toMatchObject({ blind: false, reviewer: "Ben" });
  expect(plain?.text).toMatch(/Bee/);
  expect(zip).toMatchObject({ type: "application/zip" });
});

describe("what comes back", () => {
  test("is shown first, then taken in; the reviewer joins the panel", async () => {
    const { id, user, add } = await showPanel();
    await add("Ben");
    await open(user, review(id, "Ada", [ANT, BEE]));
    const part = await section("Reviews that came back");
    expect(part.getByText("2 to take in")).toBeTruthy();
    expect(await loadReviews(id)).toEqual([]);
    await user.click(part.getByRole("button", { name: "Take in 2 readings" }));
    expect(await part.findByText("2 readings are taken in.")).toBeTruthy();
    expect(await loadReviews(id)).toHaveLength(2);
    expect(reviewers(id).map(({ name }) => name)).toEqual(["Ben", "Ada"]);
    const row = await screen.findByRole("row", { name: /^Ada 2 2/ });
    // Level 4 on every criterion is 75 points.
    await waitFor(() => expect(row.textContent).toContain("75.0"));
  });

  test("another reading by the same reviewer waits for a choice; what does not belong here is named", async () => {
    const { id, user } = await showPanel([reads("Ada", SIX[1]!, levels(2))]);
    await open(user, review(id, "ADA", [BEE]), review(id, "Cy", [uuid(999)]));
    const part = await section("Reviews that came back");
    expect(
      await part.findByText("0 to take in, 1 for you to choose, 1 that cannot be taken in"),
    ).toBeTruthy();
    expect(part.getByText(/this applicant is not in this programme/)).toBeTruthy();
    const asked = within(part.getByRole("group", { name: /on Bee$/ }));
    expect(asked.getByRole("radio", { name: "Keep the one here" })).toHaveProperty("checked", true);
    expect(part.queryByRole("button", { name: /^Take in/ })).toBeNull();
    await user.click(asked.getByRole("radio", { name: "Take the one in the file" }));
    await user.click(part.getByRole("button", { name: "Take in 1 reading" }));
    await part.findByText("1 reading is taken in.");
    expect(await loadReviews(id)).toMatchObject([{ applicant: BEE, answers: levels(4) }]);
  });

  test("a file without a name is named by whoever takes it in; put aside, nothing changes", async () => {
    const { id, user, add } = await showPanel();
    await add("Ben");
    await open(user, review(id, "", [ANT], { pack: uuid(1) }));
    const part = await section("Reviews that came back");
    expect(part.getByText(/nobody is named/)).toBeTruthy();
    await user.type(part.getByRole("combobox"), "Ben");
    expect(part.getByText("1 to take in")).toBeTruthy();
    await user.click(part.getByRole("button", { name: "Put the files aside" }));
    expect(part.queryByRole("heading", { level: 3 })).toBeNull();
    expect(await loadReviews(id)).toEqual([]);
  });
});

test("agreement is said in words with n, with what cannot be said and why", async () => {
  await showPanel(REVIEWS);
  const part = await section("How far reviewers agree");
  // One applicant read by two: no verdict.
  await part.findByText(/^Scores of the reviewers: .* over 1 applicant .* no verdict\.$/);
  expect(part.getByText(/No two reviewers share ten applicants/)).toBeTruthy();
});

test("who needs another reviewer is listed with the reasons, and given to one", async () => {
  const { id, user, add } = await showPanel(REVIEWS);
  await add("Cy");
  const part = await section("Who needs another reviewer");
  await part.findByRole("link", { name: "Ant" });
  const row = part.getByRole("row", { name: /^Ant/ });
  expect(row.textContent).toContain("nobody has read it");
  await user.click(part.getByRole("button", { name: /^Give \d+ applicants? another reviewer/ }));
  await user.click(part.getByRole("button", { name: "Give them out" }));
  await waitFor(() => expect(reviewers(id)[0]?.assigned).toContain(ANT));
  expect(await part.findAllByText(/1 reading still out/)).not.toHaveLength(0);
});

test("the page speaks Chinese", async () => {
  const { add, speak } = await showPanel(REVIEWS);
  await add("Ada");
  await speak("zh");
  expect(await screen.findByRole("heading", { level: 1, name: "评审" })).toBeTruthy();
  expect(screen.getByRole("region", { name: "评审人有多一致" })).toBeTruthy();
});
