import type { ReactNode } from "react";
import { get, useFormContext } from "react-hook-form";
import type { ProgrammeDraft } from "#screening";
import { useMessages } from "#ui";
import styles from "./field.module.css";

/** What is wrong with a field of the settings, in words; undefined while nothing is. */
export function useWrong(name: string): string | undefined {
  const { wrong } = useMessages().screening.settings;
  const { formState } = useFormContext<ProgrammeDraft>();
  const fault: unknown = get(formState.errors, name);
  const code = typeof fault === "object" && fault !== null && "type" in fault ? fault.type : "";
  const texts: Readonly<Record<string, string>> = wrong;
  return texts[String(code)];
}

interface FieldProps {
  /** Path of the field in the draft; also the id of its element. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Where what stands beside it says the same to those who see. */
  readonly isLabelHidden?: boolean;
  /** Beside the field, e.g. what a weight comes to. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  /** Gives the control its id, name and description. */
  readonly children: (given: ControlProps) => ReactNode;
}

interface ControlProps {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** A labelled control with its hint and what is wrong with it. */
export function Field(props: FieldProps) {
  const { name, label, hint, isLabelHidden, aside, className, children } = props;
  const wrong = useWrong(name);
  const described = [hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(" ");
  return (
    <div className={[styles["field"], className].filter(Boolean).join(" ")}>
      <label htmlFor={name} className={isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      {children({
        id: name,
        "aria-invalid": wrong !== undefined,
        "aria-describedby": described || undefined,
      })}
      {aside}
      {wrong && (
        <p id={`${name}-wrong`} className={styles["wrong"]}>
          {wrong}
        </p>
      )}
    </div>
  );
}
