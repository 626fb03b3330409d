import { create } from "zustand";
import type { CohortRanking, IntakeRecord } from "#cohort";
import { rulesOf } from "#rubric";
import { loadRubric, useSettings } from "#state";
import { rankingInWorker } from "#workers";

export interface Ranked {
  /** The last one while a new one is made; null until the first rows are there. */
  readonly ranking: CohortRanking | null;
  /** `drawing`: every score and rank is there, plausible ranks are on their way. */
  readonly stage: "scoring" | "drawing" | "done" | "failed";
}

export const NOT_RANKED: Ranked = { ranking: null, stage: "scoring" };

/** Rankings by intake: of those that somebody looks at, and of the one looked at last. */
export const useRankings = create<Readonly<Record<string, Ranked>>>()(() => ({}));

/** The ranking of an intake as it stood when its `content` was this. */
interface Work {
  readonly content: number;
  users: number;
  state: "running" | "done" | "failed" | "stopped";
  cancel: () => void;
}

const works = new Map<string, Work>();

/**
 * Has an intake ranked off the main thread for as long as somebody uses it: one worker an intake, stopped with its last user, and
 * another one when the intake has changed. What is done is not done again.
 * @returns ends this use
 */
export function holdRanking({
  programme,
  content,
}: Pick<IntakeRecord, "programme" | "content">): () => void {
  const { id, rubric } = programme;
  const known = works.get(id);
  const isUsable = known?.state === "running" || known?.state === "done";
  const work = known && isUsable && known.content === content ? known : begin(id, content);
  work.users += 1;
  if (work !== known) {
    if (known) stop(known);
    void rank(id, rubric.id, work);
  }
  return () => {
    work.users -= 1;
    // The next page may already be about to use it.
    queueMicrotask(() => {
      if (work.users === 0 && work.state === "running") stop(work);
    });
  };
}

function begin(id: string, content: number): Work {
  forgetOthers(id);
  const work: Work = { content, users: 0, state: "running", cancel: () => {} };
  works.set(id, work);
  return work;
}

function stop(work: Work): void {
  if (work.state === "running") work.state = "stopped";
  work.cancel();
}

/** A ranking of thousands is large; of those nobody looks at only the last one is kept. */
function forgetOthers(id: string): void {
  const unused = [...works].filter(([other, { users }]) => other !== id && users === 0);
  for (const [other] of unused) works.delete(other);
  useRankings.setState(
    (rankings) =>
      Object.fromEntries(
        Object.entries(rankings).filter(([other]) => other === id || works.has(other)),
      ),
    true,
  );
}

async function rank(id: string, rubricId: string, work: Work): Promise<void> {
  tell(id, { stage: "scoring" });
  const loaded = await loadRubric(rubricId, useSettings.getState().language);
  if (work.state !== "running") return;
  if (!loaded.ok) {
    work.state = "failed";
    tell(id, { stage: "failed" });
    return;
  }
  const run = rankingInWorker(
    { intake: id, rubric: rulesOf(loaded.rubric) },
    (ranking, isWhole) => {
      if (work.state !== "running") return;
      if (isWhole) tell(id, { ranking, stage: "drawing" });
      else if (!useRankings.getState()[id]?.ranking) tell(id, { ranking });
    },
  );
  work.cancel = () => run.cancel();
  const outcome = await run.result;
  if (work.state !== "running") return;
  work.state = outcome === "done" ? "done" : "failed";
  tell(id, { stage: work.state });
}

function tell(id: string, change: Partial<Ranked>): void {
  useRankings.setState((rankings) => ({ [id]: { ...NOT_RANKED, ...rankings[id], ...change } }));
}
