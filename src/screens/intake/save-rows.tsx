import { useState } from "react";
import { badRowsOf } from "#screening";
import { Button, download, useLanguage, useMessages } from "#ui";
import styles from "./save-rows.module.css";

interface SaveRowsProps {
  /** Id of the programme. */
  readonly id: string;
  /** Key of the table. */
  readonly table: number;
  readonly file: string;
  /** Whether the file's name stands beside the buttons, where there are several. */
  readonly isNamed: boolean;
}

/** The rows of a table that stay out as a file, with the reasons. */
export function SaveRows({ id, table, file, isNamed }: SaveRowsProps) {
  const { badRows: words } = useMessages().intake;
  const language = useLanguage();
  const [saved, setSaved] = useState<string>();
  const save = (form: "csv" | "xlsx"): void =>
    badRowsOf(id, table, form, language, ({ name, type, bytes }) => {
      download(name, type, bytes);
      setSaved(name);
    });
  return (
    <div className={styles["save"]}>
      {isNamed && <span className={styles["file"]}>{file}</span>}
      <Button aria-label={words.xlsxOf(file)} onClick={() => save("xlsx")}>
        {words.xlsx}
      </Button>
      <Button aria-label={words.csvOf(file)} onClick={() => save("csv")}>
        {words.csv}
      </Button>
      <output>{saved && words.saved(saved)}</output>
    </div>
  );
}
