import type { ReportLabels } from "#report";
import { Button, useLanguage, useMessages } from "#ui";
import styles from "./save-bar.module.css";
import type { PdfState } from "./use-pdf.ts";
import { useLate } from "./use-late.ts";

interface SaveStatusProps {
  readonly pdf: PdfState;
  readonly labels: ReportLabels;
  readonly onCancel: () => void;
}

/** How the stages stand to the whole, as measured on a report of ordinary length. */
const SHARES = { start: 0.1, fonts: 0.3, render: 0.7 };

/** What became of the PDF: progress when it takes longer than a blink, then the file or the reason there is none. */
export function SaveStatus({ pdf, labels, onCancel }: SaveStatusProps) {
  const { reportScreen, common } = useMessages();
  const language = useLanguage();
  const late = useLate(pdf.state === "working", 300);
  const { save } = reportScreen;
  return (
    <output className={styles["status"]}>
      {pdf.state === "working" && late && (
        <>
          <label>
            {save.stages[pdf.stage]}
            <progress max={1} value={SHARES[pdf.stage]} />
          </label>
          <Button kind="quiet" onClick={onCancel}>
            {common.cancel}
          </Button>
        </>
      )}
      {pdf.state === "done" && <span>{save.done(pdf.file, fileSize(pdf.bytes, language))}</span>}
      {pdf.state === "done" && pdf.missing.length > 0 && (
        <span className={styles["missing"]}>
          {labels.notShown.replace("{characters}", pdf.missing.join(" "))}
        </span>
      )}
      {pdf.state === "failed" && pdf.reason === "cancelled" && <span>{save.cancelled}</span>}
      {pdf.state === "failed" && pdf.reason !== "cancelled" && (
        <span className={styles["failure"]}>{save.failures[pdf.reason]}</span>
      )}
    </output>
  );
}

/** "248 kB", by thousands as the platforms count. */
function fileSize(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  }).format(bytes / 1000);
}
