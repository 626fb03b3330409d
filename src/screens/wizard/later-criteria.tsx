import { useSettings } from "#state";
import { Button, useMessages } from "#ui";
import styles from "./later-criteria.module.css";

/** How many criteria of a step the quick check leaves for later, and the way to them. */
export function LaterCriteria({ count }: { readonly count: number }) {
  const { wizard } = useMessages();
  const setLength = useSettings((settings) => settings.setLength);
  if (count === 0) return null;
  return (
    <p className={styles["later"]}>
      <span>{wizard.later(count)}</span>
      <Button kind="quiet" onClick={() => setLength("full")}>
        {wizard.askAll}
      </Button>
    </p>
  );
}
