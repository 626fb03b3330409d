import { useId } from "react";
import { type HeldPack, isBegun } from "#state";
import { ButtonLink, useStartMessages } from "#ui";
import styles from "./assessment-card.module.css";

/** All applications of one review pack as one card. */
export function PackCard({ pack }: { readonly pack: HeldPack }) {
  const { common, home } = useStartMessages();
  const heading = useId();
  const { id, readings } = pack;
  const name = readings[0]?.programme?.name.trim() || common.unnamed;
  const address = `#/review/${id}`;
  return (
    <li className={styles["card"]} aria-labelledby={heading}>
      <h3 id={heading} className={styles["name"]}>
        <a href={address}>{name}</a>
      </h3>
      <p className={styles["badge"]}>{home.pack.badge}</p>
      <p>{home.pack.progress(readings.filter(isBegun).length, readings.length)}</p>
      <div className={styles["actions"]}>
        <ButtonLink href={address} aria-label={home.pack.openOf(name)}>
          {home.card.open}
        </ButtonLink>
      </div>
    </li>
  );
}
