import { useCallback, useEffect, useRef } from "react";

/** The same function at every drawing, which does what the latest one does: for events of rows that are drawn only when they change. */
export function useStable<A extends readonly unknown[], R>(
  latest: (...given: A) => R,
): (...given: A) => R {
  const current = useRef(latest);
  useEffect(() => {
    current.current = latest;
  });
  return useCallback((...given) => current.current(...given), []);
}
