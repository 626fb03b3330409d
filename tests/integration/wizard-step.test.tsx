import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { criteriaOf, type Rubric } from "#rubric";
import { useLibrary } from "#state";
import { StepScreen } from "../../src/screens/wizard/index.ts";
import { answerTo, assessmentOf, idOf, PILOT, show, startAssessment } from "./wizard-page.tsx";

const FIRST = "Problem severity and target customer";
const SECOND = "Serviceable market, built bottom-up";

/** The one-line button of a criterion. */
function line(title: string): HTMLElement {
  return screen.getByRole("button", { name: new RegExp(`^${title}`) });
}

test("the first criterion without an answer is open, the others are one line each", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  useLibrary.getState().answer(id, idOf(rubric, FIRST), { level: 3, evidence: 2 });
  await show(<StepScreen id={id} dimension="market" />);
  expect(line(FIRST).getAttribute("aria-expanded")).toBe("false");
  expect(line(FIRST).textContent).toContain("Level 3 · Interviews or expert");
  expect(line(SECOND).getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByRole("group", { name: /How is your market counted up/ })).toBeTruthy();
});

test("a whole step is answered with the keyboard alone", async () => {
  const { id } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  for (const level of "123451234") await user.keyboard(`${level}{Alt>}{ArrowDown}{/Alt}`);
  const levels = Object.values(assessmentOf(id).answers).map(
    (answer) => "level" in answer && answer.level,
  );
  expect(levels).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4]);
  expect(screen.getByText("Every criterion of this step has an answer.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Next: Technical" }));
});

test("Enter on an answer goes on to the next criterion", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("4{Enter}2");
  expect(answerTo(id, rubric, FIRST)).toEqual({ level: 4 });
  expect(answerTo(id, rubric, SECOND)).toEqual({ level: 2 });
});

test("level, don’t know and unanswered read as three different things", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("1{Enter}u");
  expect(answerTo(id, rubric, SECOND)).toEqual({ unknown: true });
  expect(line(FIRST).textContent).toContain("Level 1");
  expect(line(SECOND).textContent).toContain("Don’t know yet");
  expect(line("Durable advantage").textContent).toContain("Unanswered");
});

test("typing digits and letters into a note chooses nothing", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.type(screen.getByLabelText("Note"), "5 nurses, 2 u?");
  expect(answerTo(id, rubric, FIRST)).toEqual({ note: "5 nurses, 2 u?" });
});

test("evidence, note and link join the level in one answer", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.click(screen.getByRole("radio", { name: /^4/ }));
  await user.click(screen.getByRole("radio", { name: /^Interviews or expert/ }));
  await user.type(screen.getByLabelText("Note"), "16 talks");
  await user.click(screen.getByRole("button", { name: "Add a link" }));
  await user.type(screen.getByLabelText("Link 1"), "https://example.org/talks");
  expect(answerTo(id, rubric, FIRST)).toEqual({
    level: 4,
    evidence: 2,
    note: "16 talks",
    links: ["https://example.org/talks"],
  });
});

test("an address that is no web link is not saved, and says so", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.click(screen.getByRole("button", { name: "Add a link" }));
  const link = screen.getByLabelText("Link 1");
  await user.type(link, "javascript:alert(1)");
  await user.tab();
  expect(await screen.findByText(/a link starts with http/)).toBeTruthy();
  expect(link.getAttribute("aria-invalid")).toBe("true");
  expect(answerTo(id, rubric, FIRST)).toBeUndefined();
});

test("an answer can be cleared and keeps its note", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  useLibrary
    .getState()
    .answer(id, idOf(rubric, FIRST), { level: 2, evidence: 1, note: "three talks" });
  const { user } = await show(
    <StepScreen id={id} dimension="market" criterion={idOf(rubric, FIRST)} />,
  );
  await user.click(screen.getByRole("button", { name: "Clear answer" }));
  expect(answerTo(id, rubric, FIRST)).toEqual({ note: "three talks" });
});

test("undo takes the last answer back and shows its criterion; redo gives it again", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("4{Enter}");
  expect(line(SECOND).getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Control>}z{/Control}");
  expect(answerTo(id, rubric, FIRST)).toBeUndefined();
  expect(line(FIRST).getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(answerTo(id, rubric, FIRST)).toEqual({ level: 4 });
  expect(screen.getByRole("radio", { name: /^4/ })).toHaveProperty("checked", true);
});

test("a criterion named in the address is open and has the focus", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const title = "Durable advantage";
  await show(<StepScreen id={id} dimension="market" criterion={idOf(rubric, title)} />);
  expect(line(title).getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(line(title));
});

test("a must-have says what it needs and what follows", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const runway = idOf(rubric, "Runway and burn efficiency");
  await show(<StepScreen id={id} dimension="financial" criterion={runway} />);
  const gates = within(screen.getByRole("complementary", { name: "Must-have" }));
  expect(
    gates.getByText(/Needs level 2 or above.*limited to 39\.0: runway under 3 months\./),
  ).toBeTruthy();
  expect(
    gates.getByText(/Needs level 3 or above.*limited to 69\.0: runway under 6 months\./),
  ).toBeTruthy();
});

test("criteria that the profile switches off stand at the end with the fact that does it", async () => {
  const { id } = await startAssessment({ ...PILOT, stage: "idea" });
  await show(<StepScreen id={id} dimension="financial" />);
  const off = within(screen.getByText("2 criteria do not apply (profile)").closest("details")!);
  expect(off.getAllByText("Your profile says Stage: Idea.")).toHaveLength(2);
  expect(off.getByText("Acquisition payback")).toBeTruthy();
});

test("a rule that the profile touches is folded under the criterion it bears on, and no other rule is", async () => {
  const { id, rubric } = await startAssessment({ ...PILOT, publicChina: "live" });
  const { user } = await show(<StepScreen id={id} dimension="legal" criterion="LEG-01" />);
  const fold = screen.getByText(/rules? that touch(es)? you$/).closest("details")!;
  await user.click(within(fold).getByText(/that touch/));
  const titles = within(fold)
    .getAllByRole("listitem")
    .map((item) => item.querySelector("strong")?.textContent);
  const known = rubric
    .regulation!.notes.filter(({ criteria }) => criteria.includes("LEG-01"))
    .map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  expect(known).toEqual(expect.arrayContaining(titles));
  expect(titles.some((title) => /EU|Union/.test(title ?? ""))).toBe(false);
});

test("the score is read aloud once the answers rest, not on the key", async () => {
  const { id } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("5");
  const said = () => screen.getAllByRole("status").map((status) => status.textContent);
  expect(said().join("")).toBe("");
  await waitFor(() => expect(said().join("")).toMatch(/^Score 50\.0, range/), { timeout: 5000 });
});

test("a change of language keeps the open criterion and every word typed, saved or not", async () => {
  const { id } = await startAssessment(PILOT);
  const { user, speak } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await user.type(screen.getByLabelText("Note"), "Zählung 计数");
  await user.click(screen.getByRole("button", { name: "Add a link" }));
  await user.type(screen.getByLabelText("Link 1"), "half an addr");
  await speak("zh");
  expect(screen.getByRole("heading", { level: 1, name: "市场" })).toBeTruthy();
  expect(line("可服务市场规模").getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByLabelText("备注")).toHaveProperty("value", "Zählung 计数");
  expect(screen.getByLabelText("链接1")).toHaveProperty("value", "half an addr");
});

test("the question mark opens the list of keys, in which digits choose nothing", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("?");
  expect(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeTruthy();
  await user.keyboard("3");
  expect(answerTo(id, rubric, FIRST)).toBeUndefined();
});

test("a dimension or an assessment that does not exist is said, with a way home", async () => {
  const { id } = await startAssessment(PILOT);
  await show(<StepScreen id={id} dimension="astrology" />);
  expect(screen.getByRole("heading", { name: "There is nothing at this address." })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Go to home" })).toBeTruthy();
});

/** The shipped rubric with "not applicable" allowed everywhere. */
function lenient(rubric: Rubric): Rubric {
  return {
    ...rubric,
    dimensions: rubric.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((criterion) => ({ ...criterion, naAllowed: true })),
    })),
  };
}

test("not applicable counts only with a reason, and asks for a note", async () => {
  const { id, rubric } = await startAssessment(PILOT, lenient);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  await user.keyboard("n");
  expect(answerTo(id, rubric, FIRST)).toBeUndefined();
  expect(screen.getByText(/Choose a reason/)).toBeTruthy();
  await user.click(
    screen.getByRole("radio", { name: "Outside the agreed scope of this assessment" }),
  );
  expect(answerTo(id, rubric, FIRST)).toEqual({ notApplicable: "out-of-scope" });
  expect(screen.getByText(/Add a note that says why/)).toBeTruthy();
  await user.type(screen.getByLabelText("Note"), "a grant pays");
  expect(screen.queryByText(/Add a note that says why/)).toBeNull();
  expect(line(FIRST).textContent).toContain("Not applicable");
});

test("where the rubric does not allow it, N changes nothing and says why", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  expect(criteriaOf(rubric)[0]?.naAllowed).toBe(false);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  expect(screen.queryByRole("radio", { name: /Not applicable/ })).toBeNull();
  await user.keyboard("n");
  expect(answerTo(id, rubric, FIRST)).toBeUndefined();
  expect(screen.getByText(/cannot be marked as not applicable/)).toBeTruthy();
});
