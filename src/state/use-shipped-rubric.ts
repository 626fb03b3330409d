import { useCallback, useEffect, useState } from "react";
import type { Language } from "#i18n";
import type { Rubric } from "#rubric";
import { loadRubric, useRubric } from "./rubric-store.ts";

export type ShippedRubric =
  | { readonly state: "ready"; readonly rubric: Rubric }
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly retry: () => void };

/** A shipped rubric, loaded when first needed; a change of language keeps the old text until the new one is there. */
export function useShippedRubric(id: string, language: Language): ShippedRubric {
  const rubric = useRubric(id);
  const [failed, setFailed] = useState(false);
  const load = useCallback(
    () => void loadRubric(id, language).then(({ ok }) => setFailed(!ok)),
    [id, language],
  );
  useEffect(load, [load]);
  if (rubric) return { state: "ready", rubric };
  const retry = (): void => {
    setFailed(false);
    load();
  };
  return failed ? { state: "failed", retry } : { state: "loading" };
}
