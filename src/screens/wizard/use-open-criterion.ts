import { useCallback, useEffect, useRef, useState } from "react";
import { headId } from "./criterion-item.tsx";

interface Open {
  readonly id: string | null;
  /** Whether the answers take the keyboard focus. */
  readonly takesFocus: boolean;
}

export interface OpenCriterion extends Open {
  /** Opens a criterion, or folds the open one; the focus stays where it is. */
  readonly toggle: (id: string) => void;
  /** Opens a criterion of this list and moves the focus to its answers; false when it is not in the list. */
  readonly show: (id: string) => boolean;
  /** Opens the next or previous one; false at the end of the list, where the open one is folded. */
  readonly move: (by: 1 | -1) => boolean;
}

/**
 * The one criterion in focus.
 * @param ids the list in its order
 * @param first open on arrival; null for none
 * @param isAsked whether the address named the first one, which then takes the focus
 */
export function useOpenCriterion(
  ids: readonly string[],
  first: string | null,
  isAsked: boolean,
): OpenCriterion {
  const [open, setOpen] = useState<Open>({ id: first, takesFocus: false });
  const shown = useRef(open);
  useEffect(() => {
    if (!isAsked || !first) return;
    const head = document.getElementById(headId(first));
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: "start" });
  }, [isAsked, first]);
  useEffect(() => {
    if (shown.current === open) return;
    shown.current = open;
    if (!open.id) return;
    // The one that folded may have been above and tall: keep what opened in sight.
    const head = document.getElementById(headId(open.id));
    head?.scrollIntoView({ block: open.takesFocus ? "start" : "nearest" });
  }, [open]);
  const toggle = useCallback(
    (id: string) => setOpen((now) => ({ id: now.id === id ? null : id, takesFocus: false })),
    [],
  );
  const show = (id: string): boolean => {
    const known = ids.includes(id);
    if (known && id !== open.id) setOpen({ id, takesFocus: true });
    return known;
  };
  const move = (by: 1 | -1): boolean => {
    const from = open.id ? ids.indexOf(open.id) : by > 0 ? -1 : ids.length;
    const next = ids[from + by];
    setOpen(next ? { id: next, takesFocus: true } : { id: null, takesFocus: false });
    return next !== undefined;
  };
  return { ...open, toggle, show, move };
}
