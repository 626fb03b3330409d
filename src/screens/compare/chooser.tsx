import { type FormEvent, useState } from "react";
import { type ChangeView, NOW } from "#state";
import { Button, Choice, navigate, useMessages } from "#ui";
import styles from "./chooser.module.css";

interface ChooserProps {
  readonly id: string;
  readonly view: ChangeView;
  readonly from?: string;
  readonly to?: string;
}

/** Two sides to compare: the last snapshot against now unless others are chosen. */
export function Chooser({ id, view, from, to }: ChooserProps) {
  const { choose } = useMessages().compare;
  const { keys, timeline } = view;
  const known = (key: string | undefined, otherwise: string) =>
    key !== undefined && keys.includes(key) ? key : otherwise;
  const [before, setBefore] = useState(known(from, keys.at(-2) ?? NOW));
  const [after, setAfter] = useState(known(to, NOW));
  const options = timeline.points.map(({ number, name }, i) => ({
    id: keys[i] ?? "",
    title: keys[i] === NOW ? name : `${number}. ${name}`,
  }));
  const show = (one: string, other: string) => navigate(`/report/${id}/compare/${one}/${other}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    show(before, after);
  };
  return (
    <form className={styles["form"]} onSubmit={submit} aria-label={choose.heading}>
      <Choice label={choose.from} value={before} options={options} onChoose={setBefore} />
      <Choice label={choose.to} value={after} options={options} onChoose={setAfter} />
      <div className={styles["buttons"]}>
        <Button type="submit">{choose.button}</Button>
        {from !== undefined && (
          <Button kind="quiet" onClick={() => show(after, before)}>
            {choose.swap}
          </Button>
        )}
      </div>
    </form>
  );
}
