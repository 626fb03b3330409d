import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { CohortRow } from "#cohort";
import { useStable } from "../parts/use-stable.ts";

interface RowKeys {
  readonly region: RefObject<HTMLElement | null>;
  readonly rows: readonly CohortRow[];
  /** Place of the row at which the keyboard stands. */
  readonly active: number;
  readonly show: (place: number) => void;
  readonly toggle: (place: number, withShift: boolean) => void;
  readonly onActive: (id: string) => void;
  /** @returns whether the key meant something */
  readonly onKey: (key: string, id: string) => boolean;
}

/** The keys of the rows: up, down, first, last, select; Enter opens, as on any link. */
export function useRowKeys(keys: RowKeys): (event: KeyboardEvent) => void {
  const { region, rows, active, show, toggle, onActive, onKey } = keys;
  const wanted = useRef<string>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = [...(region.current?.querySelectorAll<HTMLElement>("tr[data-id]") ?? [])].find(
      ({ dataset }) => dataset["id"] === wanted.current,
    );
    if (!row) return;
    wanted.current = null;
    row.querySelector("a")?.focus({ preventScroll: true });
    // The region is as high as the window; a part of it may lie below the window's edge.
    row.scrollIntoView({ block: "nearest" });
  });
  return useStable((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, active, rows.length);
    const row = rows[next ?? active];
    if (!row) return;
    if (next !== null) {
      event.preventDefault();
      wanted.current = row.id;
      show(next);
      onActive(row.id);
      return;
    }
    const isOnBox = event.target instanceof HTMLInputElement;
    if (event.key === " " && !isOnBox) {
      event.preventDefault();
      toggle(active, event.shiftKey);
      return;
    }
    if (onKey(event.key, row.id)) event.preventDefault();
  });
}

/** Where a key leads; null when it leads nowhere. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(place + 1, count - 1);
    case "ArrowUp":
      return Math.max(place - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
