// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { guardTrials, NO_TRIAL, useWhatIf, withTrialWeight } from "#state";

const ID = "one";
const act = () => useWhatIf.getState();
const now = (id = ID) => act().trials[id]?.now ?? NO_TRIAL;
const level = (criterionId: string, to: 1 | 2 | 3 | 4 | 5) =>
  act().change(ID, (trial) => ({
    ...trial,
    answers: { ...trial.answers, [criterionId]: { level: to } },
  }));
const weigh = (id: string, weight: number) =>
  act().change(ID, (trial) => withTrialWeight(trial, id, weight, 25), `weight:${id}`);

/** Whether the browser would ask before the page goes. */
function asks(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

beforeEach(() => useWhatIf.setState({ trials: {} }));

test("undo goes back change by change and redo forward again; a new change ends the way forward", () => {
  level("m1", 4);
  level("m1", 5);
  act().undo(ID);
  expect(now().answers).toEqual({ m1: { level: 4 } });
  act().undo(ID);
  act().undo(ID);
  expect(now()).toEqual(NO_TRIAL);
  act().redo(ID);
  act().redo(ID);
  expect(now().answers).toEqual({ m1: { level: 5 } });
  act().undo(ID);
  level("m2", 1);
  act().redo(ID);
  expect(now().answers).toEqual({ m1: { level: 4 }, m2: { level: 1 } });
});

test("one movement of a slider is one step, the next slider another", () => {
  for (const weight of [26, 30, 40]) weigh("market", weight);
  for (const weight of [24, 10]) weigh("legal", weight);
  act().undo(ID);
  expect(now().weights).toEqual({ market: 40 });
  act().undo(ID);
  expect(now()).toEqual(NO_TRIAL);
});

test("each assessment has a trial of its own", () => {
  level("m1", 4);
  expect(now("other")).toEqual(NO_TRIAL);
  act().undo("other");
  expect(now().answers).toEqual({ m1: { level: 4 } });
});

test("the browser asks only while a trial would be lost: not before, not once it is kept or thrown away", () => {
  guardTrials();
  guardTrials();
  expect(asks()).toBe(false);
  level("m1", 4);
  expect(asks()).toBe(true);
  act().markKept(ID);
  expect(asks()).toBe(false);
  level("m1", 5);
  expect(asks()).toBe(true);
  act().change(ID, () => NO_TRIAL);
  expect(asks()).toBe(false);
});
