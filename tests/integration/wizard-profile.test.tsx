import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useLibrary } from "#state";
import { ProfileScreen } from "../../src/screens/wizard/index.ts";
import { assessmentOf, PILOT, show, startAssessment } from "./wizard-page.tsx";

function question(name: string): ReturnType<typeof within> {
  return within(screen.getByRole("group", { name }));
}

test("a venture about which nothing is stated is asked all 45 criteria, and may start all the same", async () => {
  const { id } = await startAssessment();
  await show(<ProfileScreen id={id} />);
  expect(screen.getByRole("heading", { name: "45 of 45 criteria apply to you" })).toBeTruthy();
  expect(
    screen.getByRole("heading", { name: "16 deciding questions are not stated" }),
  ).toBeTruthy();
  expect(screen.getByText(/switches nothing off/)).toBeTruthy();
  const start = screen.getByRole("link", { name: "Start with Market" });
  expect(start.getAttribute("href")).toBe(`#/assess/${id}/market`);
});

test("an idea is not asked for retention, acquisition payback, revenue quality and serving cost", async () => {
  const { id } = await startAssessment();
  const { user } = await show(<ProfileScreen id={id} />);
  await user.click(question("Stage").getByRole("radio", { name: "Idea" }));
  expect(assessmentOf(id).profile["stage"]).toBe("idea");
  expect(screen.getByRole("heading", { name: "41 of 45 criteria apply to you" })).toBeTruthy();
  const loses = /1 in Market, 1 in Technical, and 2 in Financial/;
  expect(screen.getByText(loses)).toBeTruthy();
});

test("a fact can be taken back, and what it switched off applies again", async () => {
  const { id } = await startAssessment({ stage: "idea" });
  const { user } = await show(<ProfileScreen id={id} />);
  await user.click(screen.getByRole("button", { name: "Clear: Stage" }));
  expect(assessmentOf(id).profile).toEqual({});
  expect(screen.getByRole("heading", { name: "45 of 45 criteria apply to you" })).toBeTruthy();
});

test("“none of these” and a regulated field exclude each other", async () => {
  const { id } = await startAssessment();
  const { user } = await show(<ProfileScreen id={id} />);
  const fields = question("Regulated or high-impact fields");
  await user.click(fields.getByRole("checkbox", { name: "Finance" }));
  await user.click(fields.getByRole("checkbox", { name: "Healthcare" }));
  expect(assessmentOf(id).profile["vertical"]).toEqual(["healthcare", "finance"]);
  await user.click(fields.getByRole("checkbox", { name: "None of these" }));
  expect(assessmentOf(id).profile["vertical"]).toEqual(["none"]);
  await user.click(fields.getByRole("checkbox", { name: "Finance" }));
  expect(assessmentOf(id).profile["vertical"]).toEqual(["finance"]);
});

test("a team of 0 is refused in words, and the last valid size stays", async () => {
  const { id } = await startAssessment({ teamSize: 4 });
  const { user } = await show(<ProfileScreen id={id} />);
  const size = screen.getByRole("textbox", { name: "Team size" });
  await user.clear(size);
  expect(assessmentOf(id).profile["teamSize"]).toBeUndefined();
  await user.type(size, "12");
  expect(assessmentOf(id).profile["teamSize"]).toBe(12);
  await user.clear(size);
  await user.type(size, "2");
  await user.type(size, "x");
  await user.tab();
  expect(await screen.findByText(/Enter a whole number of 1 or more/)).toBeTruthy();
  expect(assessmentOf(id).profile["teamSize"]).toBe(2);
});

test("each question says why it is asked and how to choose", async () => {
  const { id } = await startAssessment();
  await show(<ProfileScreen id={id} />);
  const stage = question("Stage");
  expect(stage.getByText("Why we ask, how to choose")).toBeTruthy();
  expect(stage.getByText(/Stage decides which criteria and gates apply/)).toBeTruthy();
});

test("with every deciding fact stated nothing is missing", async () => {
  const { id } = await startAssessment(PILOT);
  await show(<ProfileScreen id={id} />);
  expect(screen.getByText("All deciding questions are stated.")).toBeTruthy();
});

test("the name is kept letter by letter, and one undo takes the whole name back", async () => {
  const { id } = await startAssessment();
  const { user } = await show(<ProfileScreen id={id} />);
  const name = screen.getByLabelText("Venture name");
  await user.type(name, " Clinical");
  expect(assessmentOf(id).venture.name).toBe("Lumen Clinical");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(assessmentOf(id).venture.name).toBe("Lumen");
  expect(name).toHaveProperty("value", "Lumen");
});

test("facts that change elsewhere show at once", async () => {
  const { id } = await startAssessment();
  await show(<ProfileScreen id={id} />);
  useLibrary.getState().setProfile(id, { servesEU: true, stage: "pilot" });
  const chosen = await question("Stage").findByRole("radio", { name: "Pilot", checked: true });
  expect(chosen).toBeTruthy();
});
