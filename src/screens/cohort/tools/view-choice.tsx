import { type FormEvent, useId, useState } from "react";
import { saveViews } from "#screening";
import { Button, useMessages } from "#ui";
import styles from "./toolbar.module.css";
import type { ToolbarProps } from "./toolbar-props.ts";

/** Ways of looking at the table, kept under a name; the same name again replaces the view. */
export function ViewChoice({
  intake,
  view,
  columns,
  onView,
}: Pick<ToolbarProps, "intake" | "view" | "columns" | "onView">) {
  const { views: texts } = useMessages().cohort.table;
  const { programme, views } = intake.record;
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const field = useId();
  const without = (title: string) => views.filter((saved) => saved.name !== title);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const title = name.trim();
    if (title === "") return;
    const next = { ...view, columns, name: title };
    const { ok } = await saveViews(programme.id, [...without(title), next]);
    if (!ok) return;
    setSaid(texts.saved(title));
    setName("");
  };
  return (
    <>
      {views.length > 0 && (
        <ul className={styles["views"]} aria-label={texts.choose}>
          {views.map(({ name: title, ...saved }) => (
            <li key={title}>
              <Button onClick={() => onView(saved)}>{title}</Button>
              <Button
                kind="quiet"
                aria-label={texts.remove(title)}
                onClick={() => void saveViews(programme.id, without(title))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles["line"]} onSubmit={(event) => void save(event)}>
        <label htmlFor={field}>{texts.name}</label>
        <input
          id={field}
          className={styles["input"]}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{texts.save}</Button>
        <output>{said}</output>
      </form>
    </>
  );
}
