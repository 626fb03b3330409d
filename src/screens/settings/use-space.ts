import { useCallback, useEffect, useState } from "react";
import { askToPersist, estimateSpace } from "#state";

export interface Space {
  /** Bytes; null where the browser does not say. */
  readonly size: { readonly usage: number; readonly quota: number } | null;
  /** Whether the browser will keep the data when space runs out. */
  readonly kept: boolean;
}

export type Asking = "idle" | "asking" | "refused";

/** How much space is used and whether it is safe; null until the browser has answered. */
export function useSpace(): {
  readonly space: Space | null;
  readonly asking: Asking;
  readonly ask: () => Promise<void>;
} {
  const [space, setSpace] = useState<Space | null>(null);
  const [asking, setAsking] = useState<Asking>("idle");
  useEffect(() => {
    let current = true;
    void Promise.all([estimateSpace(), isKept()]).then(([size, kept]) => {
      if (current) setSpace({ size: size ?? null, kept });
    });
    return () => {
      current = false;
    };
  }, []);
  const ask = useCallback(async () => {
    setAsking("asking");
    const kept = await askToPersist();
    setSpace((before) => before && { ...before, kept });
    setAsking(kept ? "idle" : "refused");
  }, []);
  return { space, asking, ask };
}

/** Reads the state without asking for it: Firefox would show its question to anyone who merely opens the page. */
async function isKept(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
