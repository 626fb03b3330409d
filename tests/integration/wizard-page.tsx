import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { vi } from "vitest";
import type { Answer, Assessment } from "#assessment";
import { type Language, loadMessages } from "#i18n";
import { criteriaOf, type Profile, type Rubric } from "#rubric";
import {
  applicableIds,
  loadRubric,
  rubricCatalogue,
  useLibrary,
  useRubrics,
  useSettings,
} from "#state";
import { MessagesProvider } from "#ui";

// Many key presses over a whole page: slow where the machine is busy, so patience is no part of the claim.
vi.setConfig({ testTimeout: 30_000 });

/** A business venture at pilot stage that never leaves home: 37 of 45 criteria apply. */
export const PILOT: Profile = {
  stage: "pilot",
  modelRoute: "api",
  vertical: ["none"],
  physicalControl: false,
  customerKind: "business",
  publicChina: "no",
  servesEU: false,
  servesUS: false,
  generatesContent: true,
  personalData: "ordinary",
  confidentialData: false,
  crossBorder: false,
  agentic: false,
  companion: false,
  teamSize: 4,
  hiringPlanned: false,
};

/** A fresh library with one assessment. @returns its id and the English rubric */
export async function startAssessment(
  profile: Profile = {},
  change: (rubric: Rubric) => Rubric = (rubric) => rubric,
): Promise<{ id: string; rubric: Rubric }> {
  useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
  useSettings.setState({ language: "en" });
  const entry = rubricCatalogue[0]!;
  for (const language of ["zh", "en"] as const) {
    useRubrics.setState(({ loaded }) => {
      const { [`${entry.id}/${language}`]: _before, ...others } = loaded;
      return { loaded: others };
    });
    const read = await loadRubric(entry.id, language);
    if (!read.ok) throw new Error(read.reason);
    useRubrics.getState().keep(change(read.rubric));
  }
  const rubric = useRubrics.getState().loaded[`${entry.id}/en`]!;
  const id = useLibrary.getState().create({ rubric: entry, venture: { name: "Lumen" } });
  if (Object.keys(profile).length > 0) useLibrary.getState().setProfile(id, profile);
  return { id, rubric };
}

export function assessmentOf(id: string): Assessment {
  return useLibrary.getState().assessments[id]!;
}

/** The saved answer to the criterion with this title. */
export function answerTo(id: string, rubric: Rubric, title: string): Answer | undefined {
  return assessmentOf(id).answers[idOf(rubric, title)];
}

export function idOf(rubric: Rubric, title: string): string {
  return criteriaOf(rubric).find((criterion) => criterion.title === title)!.id;
}

/** Gives every criterion that applies the same answer. */
export function answerAll(id: string, rubric: Rubric, answer: Answer): void {
  for (const criterionId of applicableIds(assessmentOf(id).profile, rubric)) {
    useLibrary.getState().answer(id, criterionId, answer);
  }
}

/** Shows a screen in a language; `speak` changes the language as the header does. */
export async function show(screen: ReactElement) {
  const spoken = async (language: Language) => (
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      {screen}
    </MessagesProvider>
  );
  const user = userEvent.setup();
  const view = render(await spoken("en"));
  return {
    user,
    async speak(language: Language) {
      const next = await spoken(language);
      useSettings.setState({ language });
      view.rerender(next);
    },
  };
}
