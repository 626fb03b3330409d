import { beforeEach, describe, expect, test } from "vitest";
import type { Answers } from "#assessment";
import {
  changesOf,
  keepTrial,
  LIMITS,
  NO_TRIAL,
  pointsLeft,
  scorecardOf,
  takeOverTrial,
  type Trial,
  trialAnswers,
  trialRubric,
  useLibrary,
  useWhatIf,
  withTrialAnswer,
  withTrialWeight,
} from "#state";
import { toyAssessment, toyRubric } from "../../fixtures/toy-rubric.ts";

const rubric = toyRubric();
/** Every criterion half way up and proven by contract: 50 points in all. */
const HALF: Answers = {
  "MKT-A": { level: 3, evidence: 4, note: "12 interviews" },
  "MKT-B": { level: 3, evidence: 4 },
  "FIN-A": { level: 3, evidence: 4 },
  "FIN-B": { level: 3, evidence: 4 },
};
const PROFILE = { stage: "idea" } as const;

function scoreOf(trial: Trial, saved: Answers = HALF) {
  const answers = trialAnswers(saved, trial);
  return scorecardOf({ profile: PROFILE, answers }, trialRubric(rubric, trial)).scorecard;
}

describe("an answer", () => {
  test("raised from 3 to 5 on 45% of the weight gives 50 + 0.45 × 50 = 72.5 points", () => {
    const trial = withTrialAnswer(NO_TRIAL, "MKT-A", { level: 5, evidence: 4 }, HALF["MKT-A"]);
    expect(scoreOf(NO_TRIAL).rounded).toBe(50);
    expect(scoreOf(trial).rounded).toBe(72.5);
    expect(scoreOf(trial).band).toBe("promising");
  });

  test("lowered to 1 on the runway fails its must-haves and limits the score to 39", () => {
    const trial = withTrialAnswer(NO_TRIAL, "FIN-A", { level: 1, evidence: 4 }, HALF["FIN-A"]);
    expect(scoreOf(trial)).toMatchObject({ final: 39, gates: { "FIN-A": "failed" } });
  });

  test("tried keeps the note that is saved, also one written afterwards", () => {
    const trial = withTrialAnswer(NO_TRIAL, "MKT-A", { level: 5 }, HALF["MKT-A"]);
    expect(trialAnswers(HALF, trial)["MKT-A"]).toEqual({ level: 5, note: "12 interviews" });
    const later: Answers = { ...HALF, "MKT-A": { level: 3, evidence: 4, note: "15 interviews" } };
    expect(trialAnswers(later, trial)["MKT-A"]).toEqual({ level: 5, note: "15 interviews" });
  });

  test("taken back in the trial leaves the range open by its whole weight", () => {
    const trial = withTrialAnswer(NO_TRIAL, "FIN-B", undefined, HALF["FIN-B"]);
    expect(trialAnswers(HALF, trial)["FIN-B"]).toBeUndefined();
    const { low, high } = scoreOf(trial);
    expect((high ?? 0) - (low ?? 0)).toBeCloseTo(20, 9);
  });

  test("tried as it is saved is no change", () => {
    const up = withTrialAnswer(NO_TRIAL, "MKT-A", { level: 5, evidence: 4 }, HALF["MKT-A"]);
    expect(withTrialAnswer(up, "MKT-A", { level: 3, evidence: 4 }, HALF["MKT-A"])).toEqual(
      NO_TRIAL,
    );
    const same = { answers: { "MKT-A": { level: 3, evidence: 4 } }, weights: {} } as const;
    expect(changesOf(HALF, rubric, same).count).toBe(0);
  });
});

describe("a weight", () => {
  const saved: Answers = {
    ...HALF,
    "MKT-A": { level: 5, evidence: 4 },
    "MKT-B": { level: 5, evidence: 4 },
  };

  test("of 20 instead of 60 points makes 60%:40% into a third and two thirds: 80 falls to 66.7", () => {
    const trial = withTrialWeight(NO_TRIAL, "market", 20, 60);
    expect(scoreOf(NO_TRIAL, saved).rounded).toBe(80);
    expect(scoreOf(trial, saved).rounded).toBe(66.7);
    expect(scoreOf(trial, saved).globalWeights["MKT-A"]).toBeCloseTo(0.25, 9);
  });

  test("of a criterion within its dimension: 3 to 1 becomes 1 to 1", () => {
    const { globalWeights } = scoreOf(withTrialWeight(NO_TRIAL, "MKT-A", 1, 3), saved);
    expect(globalWeights["MKT-A"]).toBeCloseTo(0.3, 9);
    expect(globalWeights["MKT-B"]).toBeCloseTo(0.3, 9);
  });

  test("as the rubric has it is no change, and all of them 0 leaves nothing to score", () => {
    const tried = withTrialWeight(NO_TRIAL, "market", 20, 60);
    expect(withTrialWeight(tried, "market", 60, 60)).toEqual(NO_TRIAL);
    const nothing = { answers: {}, weights: { market: 0, finance: 0, legal: 0 } };
    expect(scoreOf(nothing, saved)).toMatchObject({ final: null, status: "notAssessable" });
  });
});

test("changes stand in rubric order, weights after answers, and unknown ids are none", () => {
  const trial: Trial = {
    answers: { "FIN-A": { unknown: true }, "MKT-B": null, "X-1": { level: 5 } },
    weights: { "FIN-B": 2, market: 50, other: 3 },
  };
  expect(changesOf(HALF, rubric, trial)).toEqual({
    answers: [
      { criterionId: "MKT-B", before: HALF["MKT-B"], after: undefined },
      { criterionId: "FIN-A", before: HALF["FIN-A"], after: { unknown: true } },
    ],
    weights: [
      { id: "market", before: 60, after: 50 },
      { id: "FIN-B", before: 1, after: 2 },
    ],
    count: 4,
  });
});

test("the same trial gives the same objects, so that it is scored once; an empty one gives what is saved", () => {
  const trial: Trial = { answers: { "MKT-A": { level: 5 } }, weights: { market: 50 } };
  expect(trialAnswers(HALF, trial)).toBe(trialAnswers(HALF, trial));
  expect(trialRubric(rubric, trial)).toBe(trialRubric(rubric, trial));
  expect(trialAnswers(HALF, NO_TRIAL)).toBe(HALF);
  expect(trialRubric(rubric, NO_TRIAL)).toBe(rubric);
});

test("what is left is level and evidence of an answer, the whole weight of an open one, nothing of what does not apply", () => {
  const score = scorecardOf(
    {
      profile: PROFILE,
      // 0.45 × (100 − 0.5 × 50) = 33.75; with MKT-B out, MKT-A weighs 60%: 45.
      answers: {
        "MKT-A": { level: 3 },
        "MKT-B": { notApplicable: "absent" },
        "FIN-A": { level: 5, evidence: 4 },
      },
    },
    rubric,
  );
  const left = pointsLeft(score);
  expect(left["MKT-A"]).toBeCloseTo(45, 9);
  expect(left["FIN-A"]).toBeCloseTo(0, 9);
  expect(left["FIN-B"]).toBeCloseTo(20, 9);
  expect(left).not.toHaveProperty("MKT-B");
});

describe("at the end", () => {
  const venture = toyAssessment(HALF);
  const { id } = venture;
  const saved = () => useLibrary.getState().assessments[id]!;

  beforeEach(() => {
    useLibrary.setState({ assessments: {}, order: [], histories: {}, loading: "ready" });
    useWhatIf.setState({ trials: {} });
    useLibrary.getState().add(venture);
    useWhatIf.getState().change(id, () => ({
      answers: { "MKT-A": { level: 5, evidence: 4 }, "FIN-B": { level: 4, evidence: 4 } },
      weights: { market: 20 },
    }));
  });

  test("a snapshot holds the trial with its weights, and the assessment answers as before", () => {
    expect(keepTrial(id, rubric, "Bolder")).toBe(true);
    const [snapshot] = saved().snapshots;
    expect(snapshot).toMatchObject({
      label: "Bolder",
      profile: PROFILE,
      rubric: { id: "toy", version: "1.2.3", hash: rubric.hash },
      weights: { market: 20 },
    });
    expect(snapshot?.answers["MKT-A"]).toEqual({ level: 5, evidence: 4, note: "12 interviews" });
    expect(saved().answers).toBe(HALF);
    useLibrary.getState().undo(id);
    expect(saved().snapshots).toEqual([]);
  });

  test("a trial of answers alone keeps no weights, and one snapshot too many is refused", () => {
    useWhatIf.getState().change(id, (trial) => ({ ...trial, weights: {} }));
    expect(keepTrial(id, rubric, "Answers only")).toBe(true);
    expect(saved().snapshots[0]).not.toHaveProperty("weights");
    const snapshots = Array(LIMITS.snapshots).fill(saved().snapshots[0]);
    useLibrary.getState().change(id, { snapshots }, { kind: "snapshots" });
    expect(keepTrial(id, rubric, "One more")).toBe(false);
    expect(saved().snapshots).toHaveLength(LIMITS.snapshots);
  });

  test("taking over changes both answers in one step of undo and leaves the weights in the trial", () => {
    expect(takeOverTrial(id, rubric)).toBe(2);
    expect(saved().answers["MKT-A"]).toEqual({ level: 5, evidence: 4, note: "12 interviews" });
    expect(saved().answers["FIN-B"]).toEqual({ level: 4, evidence: 4 });
    expect(useWhatIf.getState().trials[id]?.now).toEqual({ answers: {}, weights: { market: 20 } });
    useLibrary.getState().undo(id);
    expect(saved().answers).toEqual(HALF);
  });
});
