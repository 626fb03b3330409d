import { type ChangeEvent, useRef, useState } from "react";
import type { Report } from "#report";
import { useLibrary, writeAssessment } from "#state";
import { Button, download, fileName, useMessages } from "#ui";
import styles from "./save-bar.module.css";
import { SaveStatus } from "./save-status.tsx";
import { usePdf } from "./use-pdf.ts";
import { useShareLink } from "./use-share-link.ts";

const CHOICES = ["zh", "en", "both"] as const;
type Choice = (typeof CHOICES)[number];

/** Takes the report away: PDF, the data as JSON, the table as CSV, or paper. */
export function SaveBar({ id, report }: { readonly id: string; readonly report: Report }) {
  const { reportScreen, common } = useMessages();
  const { save } = reportScreen;
  const buttons = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<Choice>();
  const [failed, setFailed] = useState(false);
  const { pdf, start, cancel } = usePdf(id);
  const link = useShareLink(id);
  const choice = chosen ?? report.language;
  const nameOf = (ending: string) => fileName(report.venture.name, report.date.iso, ending);
  const titles: Readonly<Record<Choice, string>> = { ...common.languages, both: save.both };

  const stop = () => {
    cancel();
    // The button that had the focus goes away; it returns to where the work began.
    buttons.current?.querySelector("button")?.focus();
  };
  const saveJson = () => {
    const assessment = useLibrary.getState().assessments[id];
    if (assessment) download(nameOf("json"), "application/json", writeAssessment(assessment));
  };
  const saveText = (write: (exports: typeof import("#exports")) => void): void => {
    import("#exports").then(
      (exports) => {
        setFailed(false);
        write(exports);
      },
      () => setFailed(true),
    );
  };
  const saveCsv = () =>
    saveText(({ answersCsv }) =>
      download(nameOf("csv"), "text/csv;charset=utf-8", answersCsv(report)),
    );
  const saveMarkdown = () =>
    saveText(({ reportMarkdown }) =>
      download(nameOf("md"), "text/markdown;charset=utf-8", reportMarkdown(report)),
    );

  return (
    <div className={styles["bar"]}>
      <fieldset ref={buttons} aria-label={save.toolbar} className={styles["buttons"]}>
        <label className={styles["language"]}>
          <span>{save.pdfLanguage}</span>
          <select
            value={choice}
            onChange={(event: ChangeEvent<HTMLSelectElement>) =>
              setChosen(CHOICES[event.target.selectedIndex])
            }
          >
            {CHOICES.map((item) => (
              <option key={item} value={item}>
                {titles[item]}
              </option>
            ))}
          </select>
        </label>
        <Button
          kind="primary"
          aria-disabled={pdf.state === "working"}
          onClick={() => {
            if (pdf.state === "working") return;
            start(languagesOf(choice, report.language), nameOf("pdf"));
          }}
        >
          {save.pdf}
        </Button>
        <Button onClick={saveJson}>{save.json}</Button>
        <Button onClick={saveCsv}>{save.csv}</Button>
        <Button onClick={saveMarkdown}>{save.markdown}</Button>
        <Button onClick={() => void link.copy()}>{save.link}</Button>
        <Button onClick={() => window.print()}>{save.print}</Button>
      </fieldset>
      <output className={styles["link"]}>
        {
          {
            idle: "",
            copied: save.linkCopied,
            tooLong: save.linkTooLong,
            refused: save.linkRefused,
          }[link.state]
        }
      </output>
      <SaveStatus pdf={pdf} labels={report.labels} onCancel={stop} />
      {failed && (
        <p className={styles["failure"]} role="alert">
          {save.file}
        </p>
      )}
    </div>
  );
}

/** The language on screen comes first in a document of both. */
function languagesOf(choice: Choice, shown: Report["language"]): Report["language"][] {
  if (choice !== "both") return [choice];
  return shown === "zh" ? ["zh", "en"] : ["en", "zh"];
}
