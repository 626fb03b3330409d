import { useEffect, useState } from "react";
import { useStartMessages } from "#ui";
import { useOpening } from "#state";
import styles from "./drop-zone.module.css";

/** Lets a file be dropped anywhere; shows where it will land while it hovers. */
export function DropZone() {
  const { common } = useStartMessages();
  const [hovering, setHovering] = useState(false);
  const open = useOpening((state) => state.open);
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [open]);
  if (!hovering) return null;
  return <div className={styles["zone"]}>{common.dropHere}</div>;
}
