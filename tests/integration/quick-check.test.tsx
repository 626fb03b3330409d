import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { loadMessages } from "#i18n";
import { buildReport } from "#report";
import { criteriaOf } from "#rubric";
import { applicableIds, useLibrary, useSettings } from "#state";
import { ProfileScreen, StepScreen } from "../../src/screens/wizard/index.ts";
import { assessmentOf, PILOT, show, startAssessment } from "./wizard-page.tsx";

beforeEach(() => useSettings.setState({ length: "full" }));

function lines(): string[] {
  return within(screen.getByRole("main"))
    .queryAllByRole("button", { expanded: false })
    .concat(within(screen.getByRole("main")).queryAllByRole("button", { expanded: true }))
    .map((button) => button.id.replace("criterion-", ""))
    .filter((id) => /^[A-Z]+-\d+$/.test(id))
    .sort();
}

test("the profile offers both lengths with what each asks of this venture", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const on = new Set(applicableIds(PILOT, rubric));
  const core = criteriaOf(rubric).filter((criterion) => criterion.core && on.has(criterion.id));
  const { user } = await show(<ProfileScreen id={id} />);
  const choice = within(screen.getByRole("group", { name: "How much to answer" }));
  expect(choice.getByRole("radio", { checked: true }).closest("label")?.textContent).toContain(
    `Full assessment ${on.size} criteria`,
  );
  await user.click(
    choice.getByRole("radio", { name: new RegExp(`Quick check ${core.length} criteria`) }),
  );
  expect(useSettings.getState().length).toBe("quick");
});

test("a step of the quick check asks its core criteria and says how many wait", async () => {
  useSettings.setState({ length: "quick" });
  const { id, rubric } = await startAssessment(PILOT);
  const { user } = await show(<StepScreen id={id} dimension="market" />);
  const market = rubric.dimensions[0]!.criteria;
  const core = market.filter((criterion) => criterion.core).map((criterion) => criterion.id);
  expect(lines()).toEqual(core);
  screen.getByText(`${market.length - core.length} more criteria in the full assessment.`);
  await user.click(screen.getByRole("button", { name: "Answer all criteria" }));
  expect(lines()).toHaveLength(market.length);
});

test("a criterion that a link names is shown although the quick check would leave it for later", async () => {
  useSettings.setState({ length: "quick" });
  const { id, rubric } = await startAssessment(PILOT);
  const later = rubric.dimensions[0]!.criteria.find((criterion) => !criterion.core)!;
  await show(<StepScreen id={id} dimension="market" criterion={later.id} />);
  expect(lines()).toContain(later.id);
});

test("a report on the core criteria alone says that it is a quick check, and how far the rest can move it", async () => {
  const { id, rubric } = await startAssessment(PILOT);
  const on = applicableIds(PILOT, rubric);
  for (const { id: criterionId, core } of criteriaOf(rubric)) {
    if (core && on.includes(criterionId)) {
      useLibrary.getState().answer(id, criterionId, { level: 4, evidence: 3 });
    }
  }
  const report = async () =>
    buildReport({
      rubric,
      assessment: assessmentOf(id),
      messages: await loadMessages("en"),
      now: "2026-11-22T00:00:00Z",
    }).verdict;
  const { warnings, rangeText } = await report();
  expect(warnings.join(" ")).toContain("This is a quick check of");
  expect(warnings.join(" ")).toContain(rangeText);
  const later = criteriaOf(rubric).find(({ core, id: other }) => !core && on.includes(other))!;
  useLibrary.getState().answer(id, later.id, { level: 3, evidence: 3 });
  expect((await report()).warnings.join(" ")).not.toContain("quick check");
});
