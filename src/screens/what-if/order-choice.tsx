import { useId } from "react";
import { useMessages } from "#ui";
import styles from "./order-choice.module.css";

/** "points": by what a criterion still leaves, biggest first. */
export type Order = "dimension" | "points";

interface OrderChoiceProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly changedOnly: boolean;
  readonly onChangedOnly: (changedOnly: boolean) => void;
}

/** How the criteria are listed. */
export function OrderChoice({ order, onOrder, changedOnly, onChangedOnly }: OrderChoiceProps) {
  const { whatIf: words } = useMessages();
  const name = useId();
  const choices: readonly (readonly [Order, string])[] = [
    ["dimension", words.byDimension],
    ["points", words.byPoints],
  ];
  return (
    <div className={styles["bar"]}>
      <fieldset className={styles["orders"]}>
        <legend className="visually-hidden">{words.order}</legend>
        {choices.map(([value, title]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={order === value}
              onChange={() => onOrder(value)}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles["only"]}>
        <input
          type="checkbox"
          checked={changedOnly}
          onChange={(event) => onChangedOnly(event.target.checked)}
        />
        {words.changedOnly}
      </label>
    </div>
  );
}
