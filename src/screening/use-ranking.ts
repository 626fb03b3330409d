import { useEffect } from "react";
import { useIntakes } from "./intakes-store.ts";
import { holdRanking, NOT_RANKED, type Ranked, useRankings } from "./ranking-store.ts";

/**
 * The applicants of an intake in their order, worked out off the main thread while a page uses it; begun anew when something of the intake
 * has changed that can move it. The intake must be open (`useIntake`).
 */
export function useRanking(id: string): Ranked {
  const content = useIntakes(({ open }) => open[id]?.record.content);
  useEffect(() => {
    const record = useIntakes.getState().open[id]?.record;
    if (!record || record.content !== content) return;
    return holdRanking(record);
  }, [id, content]);
  return useRankings((rankings) => rankings[id] ?? NOT_RANKED);
}
