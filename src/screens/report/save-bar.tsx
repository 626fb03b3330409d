import { useEffect, useId, useRef, useState } from "react";
import type { Report } from "#report";
import { useAssessment } from "#state";
import { Button, Choice, fileName, useMessages } from "#ui";
import { SaveFormats } from "./save-formats-list.tsx";
import styles from "./save-bar.module.css";
import { SaveStatus } from "./save-status.tsx";
import { usePdf } from "./use-pdf.ts";
import { useSaveFile } from "./use-save-file.ts";
import { useShareLink } from "./use-share-link.ts";

const CHOICES = ["zh", "en", "both"] as const;
type PdfLanguages = (typeof CHOICES)[number];

/** Takes the report away: the PDF first, then a link, paper and every other format, with or without notes and links. */
export function SaveBar({ id, report }: { readonly id: string; readonly report: Report }) {
  const { reportScreen, common } = useMessages();
  const { save } = reportScreen;
  const first = useRef<HTMLFieldSetElement>(null);
  const [chosen, setChosen] = useState<PdfLanguages>();
  const [bare, setBare] = useState(false);
  const { pdf, start, cancel } = usePdf(id);
  const link = useShareLink(id);
  const files = useSaveFile(id, report);
  // The first thing to do with a second opinion is to send it back.
  const isReading = useAssessment(id)?.readingOf !== undefined;
  const choice = chosen ?? report.language;
  const titles: Readonly<Record<PdfLanguages, string>> = { ...common.languages, both: save.both };
  useBarePrint(bare);

  const stop = () => {
    cancel();
    // The button that had the focus goes away; it returns to where the work began.
    first.current?.querySelector("button")?.focus();
  };
  const savePdf = () => {
    if (pdf.state === "working") return;
    const file = fileName(report.venture.name, report.date.iso, "pdf");
    start(languagesOf(choice, report.language), file, bare);
  };

  return (
    <div className={styles["bar"]}>
      <fieldset ref={first} aria-label={save.toolbar} className={styles["first"]}>
        <Choice
          label={save.pdfLanguage}
          value={choice}
          options={CHOICES.map((item) => ({ id: item, title: titles[item] }))}
          onChoose={(item) => setChosen(CHOICES.find((known) => known === item))}
          className={styles["language"]}
        />
        <Button
          kind={isReading ? "secondary" : "primary"}
          aria-disabled={pdf.state === "working"}
          onClick={savePdf}
        >
          {save.pdf}
        </Button>
        <Button onClick={() => void link.copy(bare)}>{save.link}</Button>
        <Button onClick={() => window.print()}>{save.print}</Button>
      </fieldset>
      <Remarks bare={bare} onChange={setBare} />
      <SaveFormats onSave={(format) => files.save(format, bare)} />
      <SaveStatus
        pdf={pdf}
        saved={files.saved}
        link={link.state}
        labels={report.labels}
        onCancel={stop}
      />
    </div>
  );
}

/** Whether notes and links go along; stands beside the first buttons, as it holds for all of them. */
function Remarks({
  bare,
  onChange,
}: {
  readonly bare: boolean;
  readonly onChange: (bare: boolean) => void;
}) {
  const { save } = useMessages().reportScreen;
  const field = useId();
  return (
    <div className={styles["remarks"]}>
      <input
        id={field}
        type="checkbox"
        checked={bare}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={`${field}-help`}
      />
      <label htmlFor={field}>{save.leaveOut}</label>
      <p id={`${field}-help`}>{save.leaveOutHelp}</p>
    </div>
  );
}

/** The printed page is the one on screen: the style sheet hides in print what is marked as a remark. */
function useBarePrint(bare: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute("data-bare-print", bare);
    return () => document.documentElement.removeAttribute("data-bare-print");
  }, [bare]);
}

/** The language on screen comes first in a document of both. */
function languagesOf(choice: PdfLanguages, shown: Report["language"]): Report["language"][] {
  if (choice !== "both") return [choice];
  return shown === "zh" ? ["zh", "en"] : ["en", "zh"];
}
