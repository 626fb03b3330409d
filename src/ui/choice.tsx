import { useId } from "react";
import styles from "./choice.module.css";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChoose: (id: string) => void;
  readonly className?: string | undefined;
  /** Where what stands beside it says the same to those who see. */
  readonly isLabelHidden?: boolean;
}

/** One of a few, as a labelled native list. */
export function Choice(props: ChoiceProps) {
  const { label, value, options, onChoose, className, isLabelHidden = false } = props;
  const field = useId();
  return (
    <div className={[styles["choice"], className].filter(Boolean).join(" ")}>
      <label htmlFor={field} className={isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <select id={field} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
