import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { readAssessment, writeOrdered } from "#assessment";
import { packShare } from "#intake";
import { rubricCatalogue, scorecardOf, useLibrary, useOpening, useRubrics } from "#state";
import { rubricFor } from "#scoring";
import { ApplyScreen, SharedScreen } from "../../src/screens/shared/index.ts";
import { CheckScreen, QuestionsScreen, resumePath } from "../../src/screens/wizard/index.ts";
import { programmeOn } from "../fixtures/programme.ts";
import { emptyDevice, jsonFile, saved, showHome } from "./home-page.tsx";
import { watchSavedFiles } from "./saved-files.ts";
import { answerAll, assessmentOf, PILOT, show, startAssessment } from "./wizard-page.tsx";

const rubric = rubricCatalogue[0]!;
const PROGRAMME = programmeOn(rubric, {
  name: "North Harbour",
  deadline: "Until 31 January to apply@example.org",
  weights: { market: 100, technical: 0, financial: 0, legal: 0, talent: 0 },
  minCoverage: 0.5,
  questions: [
    { id: "q1", title: "Where are you based?", kind: "text", required: true },
    { id: "q2", title: "How many work on it?", kind: "number" },
    { id: "q3", title: "Which stream?", kind: "choice", options: ["Health", "Climate"] },
  ],
});

const files = watchSavedFiles();
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  await emptyDevice();
  useOpening.setState({ programmes: {} });
});

test("a programme file shows what it is and keeps nothing; beginning embeds it in a new assessment", async () => {
  await showHome();
  await useOpening.getState().open([jsonFile("north.programme.json", writeOrdered(PROGRAMME))]);
  await waitFor(() => expect(window.location.hash).toBe(`#/apply/${PROGRAMME.id}`));
  expect(saved()).toEqual([]);

  const { user } = await show(<ApplyScreen id={PROGRAMME.id} />);
  expect(await screen.findByRole("heading", { name: "Apply to North Harbour" })).toBeTruthy();
  expect(await screen.findByText("Until 31 January to apply@example.org")).toBeTruthy();
  expect(screen.getByText(/Market 100\.0%/)).toBeTruthy();
  expect(screen.getByText("Where are you based?")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Begin the assessment" }));
  const [begun] = saved();
  expect(begun?.programme).toEqual(PROGRAMME);
  expect(begun?.rubric).toEqual({ id: rubric.id, version: rubric.version, hash: rubric.hash });
  expect(window.location.hash).toBe(`#/assess/${begun?.id}/profile`);
});

test("a link to a programme does the same, and goes on with an assessment that was begun", async () => {
  const { id } = await startApplication();
  await show(<SharedScreen data={packShare(JSON.stringify(PROGRAMME)) ?? ""} />);
  const goOn = await screen.findByRole("link", { name: "Go on with Lumen" });
  expect(goOn.getAttribute("href")).toBe(`#/assess/${id}`);
  expect(saved()).toHaveLength(1);
});

test("a programme that does not fit its rubric is refused with its place", async () => {
  await showHome();
  const wrong = { ...PROGRAMME, weights: { moon: 3 } };
  await useOpening.getState().open([jsonFile("moon.json", wrong)]);
  const dialog = await screen.findByRole("dialog");
  expect(await within(dialog).findByText(/no dimension or criterion moon/)).toBeTruthy();
  expect(within(dialog).getByText("weights › moon")).toBeTruthy();
});

test("the wizard asks its questions; what is typed is kept, what is no number is not", async () => {
  const { id } = await startApplication();
  const { user } = await show(<QuestionsScreen id={id} />);
  expect(await screen.findByText("Application to North Harbour")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: /Where are you based/ }), "Bremen");
  const number = screen.getByRole("textbox", { name: /How many work on it/ });
  await user.type(number, "4");
  await user.type(number, "x");
  expect(screen.getByText(/Enter a number/)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Climate" }));
  expect(assessmentOf(id).programmeAnswers).toEqual({ q1: "Bremen", q2: 4, q3: "Climate" });
  await user.click(screen.getByRole("button", { name: "Clear: Which stream?" }));
  expect(assessmentOf(id).programmeAnswers).toEqual({ q1: "Bremen", q2: 4 });
});

test("one goes on at a required question that is open, after everything else", async () => {
  const { id, scored } = await startApplication();
  const path = () => resumePath(assessmentOf(id), scored);
  expect(path()).toBe(`/assess/${id}/programme`);
  const { user } = await show(<QuestionsScreen id={id} />);
  await user.type(await screen.findByRole("textbox", { name: /Where are you based/ }), "Bremen");
  expect(path()).toBe(`/assess/${id}/check`);
});

test("the score counts as the programme weighs: market alone, from 50 % coverage on", async () => {
  const { id, scored } = await startApplication();
  const { scorecard } = scorecardOf(assessmentOf(id), scored);
  expect(scorecard.adjusted).toBe(scorecard.dimensions["market"]?.adjusted);
  await show(<CheckScreen id={id} />);
  expect(await screen.findByText(/50\.0% is needed for a band/)).toBeTruthy();
});

test("the check page names the open required question and ends with the file to send back", async () => {
  const { id } = await startApplication();
  const { user } = await show(<CheckScreen id={id} />);
  const end = await screen.findByRole("region", { name: "Send it back" });
  expect(within(end).getByRole("link", { name: "Where are you based?" })).toBeTruthy();
  expect(within(end).queryByText("How many work on it?")).toBeNull();
  expect(within(end).getByText("Until 31 January to apply@example.org")).toBeTruthy();
  await user.click(within(end).getByRole("button", { name: "Save the file to send back" }));
  const [file] = await files.all();
  const read = readAssessment(JSON.parse(file?.text ?? ""));
  expect(read.ok && read.value.programme).toEqual(PROGRAMME);
});

/** An application whose rubric's criteria are all answered, none of the programme's questions. */
async function startApplication() {
  const { id, rubric: plain } = await startAssessment(PILOT);
  answerAll(id, plain, { level: 4, evidence: 3 });
  useLibrary.setState(({ assessments }) => ({
    assessments: { ...assessments, [id]: { ...assessments[id]!, programme: PROGRAMME } },
  }));
  const loaded = useRubrics.getState().loaded[`${rubric.id}/en`]!;
  return { id, scored: rubricFor(loaded, { programme: PROGRAMME }) };
}
