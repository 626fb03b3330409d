import { useEffect, useRef } from "react";

const KEYS_WITHOUT_TEXT = new Set(["radio", "checkbox", "button", "submit"]);

/** Whether keys belong to a field in which text is written. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !KEYS_WITHOUT_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** The name of a key press: "3", "n", "?", "alt+ArrowDown", "ctrl+z", "ctrl+shift+z"; Command counts as Ctrl. */
function nameOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const single = key.length === 1 ? key.toLowerCase() : key;
  // Shift is part of characters such as "?", so it is named only beside Ctrl.
  const parts = [
    altKey && "alt+",
    (ctrlKey || metaKey) && "ctrl+",
    shiftKey && (ctrlKey || metaKey) && "shift+",
  ];
  return parts.filter(Boolean).join("") + single;
}

/** What to do on a key; keys by the names of `nameOf`. */
export type KeyTable = Readonly<Record<string, () => void>>;

/**
 * Keys that work anywhere on the page, except where they would take a letter from a text field or from an open dialog.
 * With Alt they work while writing too, since Alt with an arrow writes nothing.
 */
export function useKeys(table: KeyTable): void {
  const latest = useRef(table);
  useEffect(() => {
    latest.current = table;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const name = nameOf(event);
      const act = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined;
      if (!act || document.querySelector("dialog[open]")) return;
      if (isWriting(event.target) && !name.startsWith("alt+")) return;
      event.preventDefault();
      act();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
