import { type ChangeEvent, useRef } from "react";
import { Button } from "./button.tsx";

interface ChooseFilesProps {
  readonly kind?: "primary" | "secondary";
  /** What the button says. */
  readonly label: string;
  /** Name of the file field behind it. */
  readonly field: string;
  /** Endings and media types, as the field's `accept`. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files of this device. */
export function ChooseFiles({ kind, label, field, accept, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(target.files ?? [])]);
    // The same file, mended, can then be chosen again.
    target.value = "";
  };
  return (
    <>
      <Button {...(kind && { kind })} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple
        hidden
        aria-label={field}
        onChange={choose}
      />
    </>
  );
}
