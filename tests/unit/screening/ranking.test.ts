import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type IntakeRecord, rankIntake } from "#cohort";
import { useRubrics } from "#state";
import { openIntakeStorage } from "#storage";
import { holdRanking, useRankings } from "../../../src/screening/ranking-store.ts";
import { inlineWorkers } from "../../fixtures/inline-worker.ts";
import { springIntake, springProgramme, uuid } from "../../fixtures/intakes.ts";
import { applies, levels } from "../../fixtures/toy-panel.ts";
import { toyRubric } from "../../fixtures/toy-rubric.ts";

const Inline = inlineWorkers(() => import("../../../src/workers/ranking-worker.ts"));
/** The first test waits for the worker's modules. */
const PATIENT = { timeout: 15_000 };
vi.setConfig({ testTimeout: 20_000 });

/** Never answers. */
const Silent = inlineWorkers(() => new Promise(() => {}));

const applicants = [applies(100, "Ant", levels(4)), applies(101, "Bee", levels(5))];
const settings = { basis: "self", adjusted: false, draws: 600, seed: 1 } as const;
const expected = rankIntake({ rubric: toyRubric(), places: 2, applicants, reviews: [], settings });
let number = 700;
let record: IntakeRecord;

beforeEach(async () => {
  Inline.started = [];
  Silent.started = [];
  vi.stubGlobal("Worker", Inline);
  useRubrics.getState().keep(toyRubric("zh"));
  useRubrics.getState().keep(toyRubric("en"));
  number += 1;
  const programme = springProgramme({ id: uuid(number) });
  record = { ...springIntake().record, programme, ranking: settings };
  const opened = await openIntakeStorage();
  if (!opened.ok) throw new Error(opened.reason);
  await opened.storage.write({ record, applicants }, null);
  await opened.storage.close();
});
afterEach(() => vi.unstubAllGlobals());

const ranked = () => useRankings.getState()[record.programme.id];
const hasStage = (stage: string) => vi.waitFor(() => expect(ranked()?.stage).toBe(stage), PATIENT);

test("rows, then draws, then done: what the intake on the disk gives", async () => {
  const release = holdRanking(record);
  expect(ranked()).toEqual({ ranking: null, stage: "scoring" });
  await hasStage("done");
  expect(ranked()?.ranking).toEqual(expected);
  release();
  // What is done is not done again.
  holdRanking(record)();
  expect(Inline.started).toHaveLength(1);
});

test("two who look at it share a worker, which ends with the second of them", async () => {
  vi.stubGlobal("Worker", Silent);
  const [one, other] = [holdRanking(record), holdRanking(record)];
  await vi.waitFor(() => expect(Silent.started).toHaveLength(1));
  one();
  await Promise.resolve();
  expect(Silent.started[0]?.terminated).toBe(false);
  other();
  await vi.waitFor(() => expect(Silent.started[0]?.terminated).toBe(true));
  vi.stubGlobal("Worker", Inline);
  holdRanking(record);
  await hasStage("done");
});

test("when the intake changes the last ranking stays until there is a new one", async () => {
  const release = holdRanking(record);
  await hasStage("done");
  release();
  holdRanking({ ...record, content: record.content + 1 });
  expect(ranked()).toEqual({ ranking: expected, stage: "scoring" });
  await hasStage("done");
  expect(Inline.started).toHaveLength(2);
});

test("a change in the middle stops the worker that would answer with what was before", async () => {
  vi.stubGlobal("Worker", Silent);
  const release = holdRanking(record);
  await vi.waitFor(() => expect(Silent.started).toHaveLength(1));
  release();
  vi.stubGlobal("Worker", Inline);
  holdRanking({ ...record, content: record.content + 1 });
  expect(Silent.started[0]?.terminated).toBe(true);
  await hasStage("done");
});

test("an intake that is not there, or a browser without workers, is a failure; the next look tries again", async () => {
  const gone = { ...record, programme: { ...record.programme, id: uuid(900) } };
  holdRanking(gone);
  await vi.waitFor(() => expect(useRankings.getState()[uuid(900)]?.stage).toBe("failed"));
  vi.stubGlobal("Worker", undefined);
  const release = holdRanking(record);
  await hasStage("failed");
  release();
  vi.stubGlobal("Worker", Inline);
  holdRanking(record);
  await hasStage("done");
});

test("of what nobody looks at any more only the last ranking is kept", async () => {
  const release = holdRanking(record);
  await hasStage("done");
  release();
  const other = { ...record, programme: { ...record.programme, id: uuid(901) } };
  holdRanking(other);
  expect(ranked()).toBeUndefined();
  await vi.waitFor(() => expect(useRankings.getState()[uuid(901)]?.stage).toBe("failed"), PATIENT);
});
