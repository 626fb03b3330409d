import { vi } from "vitest";
import type { ApplicantRecord, IntakeChanges, RankSettings } from "#cohort";
import { closeDisk, deleteAllIntakes, useIntakes, useTables, writeWhole } from "#screening";
import { useRubrics } from "#state";
import { answerRanking } from "../../src/workers/ranking-answer.ts";
import type { RankingJob } from "../../src/workers/ranking-job.ts";
import { springIntake, springProgramme, uuid } from "../fixtures/intakes.ts";
import { at } from "../fixtures/toy-report.ts";
import { applies, levels, reads } from "../fixtures/toy-panel.ts";
import { toyRubric } from "../fixtures/toy-rubric.ts";
import { emptyDevice } from "./home-page.tsx";

const ant = applies(100, "Ant", levels(5));
const bee = applies(101, "Bee", levels(4));
const cat = applies(102, "Cat", levels(4));
const dee = applies(103, "Dee", levels(3));
/** Without its licence: blocked. */
const elk = applies(104, "Elk", { ...levels(5), "LEG-A": at(1) }, { stage: "pilot" });
/** One answer of five. */
const fox = applies(105, "Fox", { "MKT-B": at(5) });

/** Scores 100, 75, 75, 50; ranks 1, 2, 2, 4; then the blocked one and the one with too little answered. */
export const SIX: readonly ApplicantRecord[] = [ant, bee, cat, dee, elk, fox];
export const REVIEWS = [
  reads("Ada", bee, levels(2), { champion: true, comment: "Nobody pays yet." }),
  reads("Ben", bee, levels(3)),
];
const settings = { basis: "self", adjusted: false, draws: 600, seed: 1 } as const;

let number = 800;

/** An empty device with one intake on it. @returns its id */
export async function startIntake(
  applicants: readonly ApplicantRecord[] = SIX,
  more: Partial<IntakeChanges> = {},
  ranking: Partial<RankSettings> = {},
): Promise<string> {
  await emptyDevice();
  await deleteAllIntakes();
  await closeDisk();
  useIntakes.setState({ intakes: null, open: {}, steps: {}, failure: null });
  useTables.setState({ tables: {}, orders: {} });
  useRubrics.getState().keep(toyRubric("zh"));
  useRubrics.getState().keep(toyRubric("en"));
  number += 1;
  const id = uuid(number);
  const start = springIntake(...applicants);
  const record = {
    ...start.record,
    programme: springProgramme({ id }),
    ranking: { ...settings, ...ranking },
  };
  await writeWhole({
    record,
    applicants,
    reviews: more.reviews ?? [],
    decisions: more.decisions ?? [],
    log: start.log ?? [],
  });
  return id;
}

/** Does on the page's own thread what the ranking worker does, and copies what passes as the platform does. */
class RankingWorker extends EventTarget {
  #terminated = false;
  postMessage(job: RankingJob): void {
    const say = (reply: unknown): void => {
      const data = structuredClone(reply);
      if (!this.#terminated) this.dispatchEvent(Object.assign(new Event("message"), { data }));
    };
    void answerRanking(structuredClone(job), say).then((outcome) => say({ kind: "end", outcome }));
  }
  terminate(): void {
    this.#terminated = true;
  }
}

/** A browser with workers, and rows that have a height: what the test environment lacks. */
export function withWorkersAndHeights(): void {
  vi.stubGlobal("Worker", RankingWorker);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1000);
  Element.prototype.scrollTo = () => {};
}
