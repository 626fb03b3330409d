import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { useLibrary } from "#state";
import { CheckScreen, resumePath } from "../../src/screens/wizard/index.ts";
import { answerAll, assessmentOf, idOf, PILOT, show, startAssessment } from "./wizard-page.tsx";

const RUNWAY = "Runway and burn efficiency";

/** The part of the page under a heading. */
function part(heading: string | RegExp): ReturnType<typeof within> {
  return within(screen.getByRole("heading", { name: heading }).closest("section")!);
}

test("an empty assessment lists all that applies as unanswered, each with a way to it", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  await show(<CheckScreen id={id} />);
  const link = part(/^Unanswered \(\d+\)$/).getByRole("link", { name: RUNWAY });
  expect(link.getAttribute("href")).toBe(`#/assess/${id}/financial/${idOf(rubric, RUNWAY)}`);
  expect(
    screen.getByText("0.0% of the weight is answered. A band is given from 80.0% on."),
  ).toBeTruthy();
});

test("a runway under three months says that the score is limited to 39", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  answerAll(id, rubric, { level: 4, evidence: 4 });
  useLibrary.getState().answer(id, idOf(rubric, RUNWAY), { level: 1, evidence: 4 });
  await show(<CheckScreen id={id} />);
  const gates = part("Must-haves (1)");
  expect(gates.getByRole("link", { name: RUNWAY })).toBeTruthy();
  expect(
    gates.getByText(/Not met\. The score is limited to 39\.0: runway under 3 months\./),
  ).toBeTruthy();
});

test("an unanswered must-have says what it would do and that there is no band until then", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  answerAll(id, rubric, { level: 4, evidence: 4 });
  const personal = "Personal information and data security";
  useLibrary
    .getState()
    .answer(id, idOf(rubric, personal), { unknown: true, note: "asked our lawyer" });
  await show(<CheckScreen id={id} />);
  const gates = part("Must-haves (1)");
  expect(
    gates.getByText(/If it fails, the result is blocked\. Until it is answered there is no band\./),
  ).toBeTruthy();
  expect(part("Don’t know yet (1)").getByText("asked our lawyer")).toBeTruthy();
});

test("what a person marked as not applicable stands with reason and note, apart from the profile’s", async () => {
  const { id, rubric } = await startAssessment(PILOT, (shipped) => ({
    ...shipped,
    dimensions: shipped.dimensions.map((dimension) => ({
      ...dimension,
      criteria: dimension.criteria.map((criterion) => ({ ...criterion, naAllowed: true })),
    })),
  }));
  const title = "Durable advantage";
  useLibrary.getState().answer(id, idOf(rubric, title), { notApplicable: "out-of-scope" });
  await show(<CheckScreen id={id} />);
  const marked = part("Not applicable (1)");
  expect(marked.getByRole("link", { name: title })).toBeTruthy();
  expect(
    marked.getByText(
      "Outside the agreed scope of this assessment. A note that says why is missing.",
    ),
  ).toBeTruthy();
  expect(screen.getByText(/criteria are switched off by your profile$/)).toBeTruthy();
});

test("“not applicable” in a file where the rubric forbids it is listed as unanswered", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  answerAll(id, rubric, { level: 4, evidence: 4 });
  useLibrary
    .getState()
    .answer(id, idOf(rubric, RUNWAY), { notApplicable: "out-of-scope", note: "x" });
  await show(<CheckScreen id={id} />);
  expect(part("Unanswered (1)").getByText(/does not allow “not applicable” here/)).toBeTruthy();
});

test("with everything answered and every must-have met there is only the report to open", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  answerAll(id, rubric, { level: 5, evidence: 4 });
  await show(<CheckScreen id={id} />);
  expect(screen.getByText(/Everything that applies to you is answered/)).toBeTruthy();
  expect(
    screen.getByText("100.0% of the weight is answered; 80.0% is needed for a band."),
  ).toBeTruthy();
  const report = screen.getByRole("link", { name: "Open the report" });
  expect(report.getAttribute("href")).toBe(`#/report/${id}`);
});

test("one goes on at the profile, then at the first open step, then at the check page", async () => {
  const { id, rubric } = await startAssessment();
  const path = () => resumePath(assessmentOf(id), rubric);
  expect(path()).toBe(`/assess/${id}/profile`);
  useLibrary.getState().setProfile(id, PILOT);
  expect(path()).toBe(`/assess/${id}/market`);
  answerAll(id, rubric, { level: 3 });
  useLibrary.getState().answer(id, idOf(rubric, RUNWAY), undefined);
  expect(path()).toBe(`/assess/${id}/financial`);
  useLibrary.getState().answer(id, idOf(rubric, RUNWAY), { unknown: true });
  expect(path()).toBe(`/assess/${id}/check`);
});
