import { useLayoutEffect, useState } from "react";

/**
 * What a long calculation comes to, worked out in steps between which the page answers; a short one is there before the page is
 * drawn. Until the first end it is `first`, afterwards the last result while a new one is made.
 * @param begin the same function until the calculation is another one; null when nothing is wanted
 */
export function useSteps<Value>(begin: (() => Iterator<void, Value>) | null, first: Value): Value {
  const [value, setValue] = useState(first);
  useLayoutEffect(() => {
    if (!begin) return undefined;
    const steps = begin();
    let timer: ReturnType<typeof setTimeout>;
    const step = (): void => {
      const { done, value: result } = steps.next();
      if (done) setValue(() => result);
      else timer = setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [begin]);
  return value;
}
