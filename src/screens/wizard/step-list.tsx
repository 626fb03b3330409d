import { useMemo } from "react";
import { useSettings, type Venture } from "#state";
import { ProgressRing, useMessages } from "#ui";
import { missingEssentials } from "./missing-essentials.ts";
import { openQuestions, questionsOf } from "./questions.ts";
import styles from "./step-list.module.css";
import { askedIn, countIn, viewDimensions } from "./step-view.ts";

/** "profile", the id of a dimension, or "check". */
export type StepId = string;

interface Step {
  readonly id: StepId;
  readonly title: string;
  readonly done: number;
  readonly total: number;
  readonly hue: string;
}

/** The way through the wizard, each step with how much of it is done. */
export function StepList({
  venture,
  current,
}: {
  readonly venture: Venture;
  readonly current: StepId;
}) {
  const { wizard, programme } = useMessages();
  const steps = useSteps(venture, wizard, programme);
  return (
    <nav className={styles["steps"]} aria-label={wizard.steps}>
      <ol>
        {steps.map(({ id, title, done, total, hue }) => (
          <li key={id}>
            <a
              href={`#/assess/${venture.assessment.id}/${id}`}
              aria-current={id === current ? "step" : undefined}
            >
              <ProgressRing share={total === 0 ? 1 : done / total} hue={hue} />
              <span className={styles["title"]}>{title}</span>
              <span className={styles["count"]} aria-hidden="true">
                {wizard.progress(done, total)}
              </span>
              <span className="visually-hidden">{wizard.progressSaid(done, total)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useSteps(
  { assessment, rubric }: Venture,
  wizard: { readonly profile: string; readonly check: string },
  words: { readonly step: string },
): readonly Step[] {
  const { profile, answers, programmeAnswers: given } = assessment;
  const questions = questionsOf(assessment);
  const length = useSettings((settings) => settings.length);
  return useMemo(() => {
    const deciding = rubric.profile.filter(({ required }) => required).length;
    const missing = missingEssentials(profile, rubric).length;
    const views = viewDimensions(rubric, { profile, answers }).map((view) => ({
      ...view,
      on: askedIn(view.on, length),
    }));
    const dimensions = views.map((view) => {
      const { id, title } = view.dimension;
      const done = view.on.length - countIn([view], "unanswered");
      return { id, title, done, total: view.on.length, hue: id };
    });
    const total = dimensions.reduce((sum, dimension) => sum + dimension.total, 0);
    const settled = countIn(views, "level", "notApplicable");
    return [
      {
        id: "profile",
        title: wizard.profile,
        done: deciding - missing,
        total: deciding,
        hue: "ink",
      },
      ...dimensions,
      ...(questions.length > 0
        ? [
            {
              id: "programme",
              title: words.step,
              done: questions.length - openQuestions({ questions, given }).length,
              total: questions.length,
              hue: "ink",
            },
          ]
        : []),
      { id: "check", title: wizard.check, done: settled, total, hue: "ink" },
    ];
  }, [rubric, profile, answers, questions, given, wizard, words, length]);
}
