import { useId } from "react";
import { useMessages } from "#ui";
import styles from "./save-formats-list.module.css";
import { FORMATS, type FormatId } from "./save-formats.ts";

/** Every format but the PDF, folded away, each with what it is for. */
export function SaveFormats({ onSave }: { readonly onSave: (format: FormatId) => void }) {
  const { save } = useMessages().reportScreen;
  const list = useId();
  return (
    <details className={styles["others"]}>
      <summary>{save.more}</summary>
      <p className={styles["intro"]}>{save.moreIntro}</p>
      <ul className={styles["formats"]}>
        {FORMATS.map((format) => {
          const { title, what } = save.formats[format];
          const [name, use] = [`${list}-${format}`, `${list}-${format}-use`];
          return (
            <li key={format}>
              <button
                type="button"
                aria-labelledby={name}
                aria-describedby={use}
                onClick={() => onSave(format)}
              >
                <span id={name} className={styles["title"]}>
                  {title}
                </span>
                <span id={use} className={styles["what"]}>
                  {what}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
