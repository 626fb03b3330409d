import { useEffect, useState } from "react";

/**
 * Takes files dropped anywhere on the page, before the rest of the app does, which would open them as one's own.
 * @returns whether files hover over the page
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const taken = (event: DragEvent): boolean => {
      if (!event.dataTransfer?.types.includes("Files")) return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    };
    const over = (event: DragEvent): void => {
      if (taken(event)) setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!taken(event)) return;
      setHovering(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const early = { capture: true };
    window.addEventListener("dragover", over, early);
    window.addEventListener("dragleave", leave, early);
    window.addEventListener("drop", drop, early);
    return () => {
      window.removeEventListener("dragover", over, early);
      window.removeEventListener("dragleave", leave, early);
      window.removeEventListener("drop", drop, early);
    };
  }, [onFiles]);
  return hovering;
}
