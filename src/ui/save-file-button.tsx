import { useState } from "react";
import { Button } from "./button.tsx";
import { download } from "./download.ts";
import styles from "./save-file-button.module.css";

interface SaveFileButtonProps {
  readonly kind?: "primary" | "secondary";
  readonly label: string;
  /** What stands under it before it was used. */
  readonly hint: string;
  /** The file as it is at that moment; undefined when there is none. */
  readonly make: () => { readonly name: string; readonly text: string } | "" | undefined;
  /** What stands under it afterwards. */
  readonly saved: (name: string) => string;
}

/** Saves a JSON file to pass on, and says what to do with it. */
export function SaveFileButton({ kind, label, hint, make, saved }: SaveFileButtonProps) {
  const [name, setName] = useState<string>();
  const save = (): void => {
    const file = make();
    if (!file) return;
    download(file.name, "application/json", file.text);
    setName(file.name);
  };
  return (
    <div className={styles["save"]}>
      <Button {...(kind && { kind })} onClick={save}>
        {label}
      </Button>
      <p className={styles["hint"]}>{hint}</p>
      <output className={styles["saved"]}>{name && saved(name)}</output>
    </div>
  );
}
