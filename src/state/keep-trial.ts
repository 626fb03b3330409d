import { fitText, LIMITS, type Snapshot } from "#assessment";
import type { Rubric } from "#rubric";
import { useLibrary } from "./library-store.ts";
import { browserPlatform } from "./platform.ts";
import { changesOf, NO_TRIAL, trialAnswers } from "./trial.ts";
import { hasUnkeptTrial, useWhatIf } from "./what-if-store.ts";

/**
 * Keeps the trial of an assessment as a snapshot, with the weights it tried; the trial goes on.
 * @param rubric the one it was scored with, which the snapshot names
 * @param label what it is called; what is over `LIMITS.label` is cut off
 * @returns false when the assessment is gone or holds all the snapshots it can
 */
export function keepTrial(id: string, rubric: Rubric, label: string): boolean {
  const assessment = useLibrary.getState().assessments[id];
  if (!assessment || assessment.snapshots.length >= LIMITS.snapshots) return false;
  const trial = useWhatIf.getState().trials[id]?.now ?? NO_TRIAL;
  const { weights } = changesOf(assessment.answers, rubric, trial);
  const snapshot: Snapshot = {
    at: browserPlatform.now(),
    label: fitText(label, LIMITS.label),
    answers: trialAnswers(assessment.answers, trial),
    profile: assessment.profile,
    rubric: { id: rubric.id, version: rubric.version, hash: rubric.hash },
    ...(weights.length > 0 && {
      weights: Object.fromEntries(weights.map((weight) => [weight.id, weight.after])),
    }),
  };
  const snapshots = [...assessment.snapshots, snapshot];
  useLibrary.getState().change(id, { snapshots }, { kind: "snapshots" });
  useWhatIf.getState().markKept(id);
  return true;
}

/**
 * Takes the answers of the trial over into the assessment, as one step of its undo; tried weights stay in the trial,
 * because an assessment has none of its own.
 * @returns how many answers changed
 */
export function takeOverTrial(id: string, rubric: Rubric): number {
  const assessment = useLibrary.getState().assessments[id];
  const trial = useWhatIf.getState().trials[id]?.now;
  if (!assessment || !trial) return 0;
  const { answers } = changesOf(assessment.answers, rubric, trial);
  const [only] = answers;
  if (!only) return 0;
  useLibrary
    .getState()
    .change(
      id,
      { answers: trialAnswers(assessment.answers, trial) },
      answers.length === 1
        ? { kind: "answer", criterionId: only.criterionId }
        : { kind: "everything" },
    );
  useWhatIf.getState().restart(id, { ...NO_TRIAL, weights: trial.weights });
  return answers.length;
}

let guarded = false;

/**
 * From now on the browser asks before a page with a trial that was not kept is closed or loaded again.
 * It listens only while there is one, since a listener alone keeps some browsers from holding the page ready for "back".
 */
export function guardTrials(): void {
  if (guarded) return;
  guarded = true;
  let listening = false;
  useWhatIf.subscribe((state) => {
    const wanted = hasUnkeptTrial(state);
    if (wanted === listening) return;
    listening = wanted;
    if (wanted) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  });
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
