import type { ReportLabels } from "#report";
import { Button, useLanguage, useMessages } from "#ui";
import styles from "./save-status.module.css";
import { useLate } from "./use-late.ts";
import type { PdfState } from "./use-pdf.ts";
import type { SaveFileState } from "./use-save-file.ts";
import type { ShareState } from "./use-share-link.ts";

interface SaveStatusProps {
  readonly pdf: PdfState;
  readonly saved: SaveFileState;
  readonly link: ShareState;
  readonly labels: ReportLabels;
  readonly onCancel: () => void;
}

/** What came of the link, of the last file and of the PDF, each where it is read out when it changes. */
export function SaveStatus({ pdf, saved, link, labels, onCancel }: SaveStatusProps) {
  const { save } = useMessages().reportScreen;
  const linkTexts: Readonly<Record<ShareState, string>> = {
    idle: "",
    copied: save.linkCopied,
    copiedBare: save.linkCopiedBare,
    tooLong: save.linkTooLong,
    refused: save.linkRefused,
  };
  return (
    <>
      <output className={styles["status"]}>
        {linkTexts[link] !== "" && <span>{linkTexts[link]}</span>}
      </output>
      <output className={styles["status"]}>{saved.state === "done" && <Done {...saved} />}</output>
      {saved.state === "failed" && (
        <p className={styles["failure"]} role="alert">
          {save.file}
        </p>
      )}
      <output className={styles["status"]}>
        <PdfStatus pdf={pdf} labels={labels} onCancel={onCancel} />
      </output>
    </>
  );
}

/** How the stages stand to the whole, as measured on a report of ordinary length. */
const SHARES = { start: 0.1, fonts: 0.3, render: 0.7 };

/** Progress when it takes longer than a blink, then the file or the reason there is none. */
function PdfStatus({
  pdf,
  labels,
  onCancel,
}: Pick<SaveStatusProps, "pdf" | "labels" | "onCancel">) {
  const { reportScreen, common } = useMessages();
  const late = useLate(pdf.state === "working", 300);
  const { save } = reportScreen;
  switch (pdf.state) {
    case "idle":
      return null;
    case "working":
      if (!late) return null;
      return (
        <>
          <label>
            {save.stages[pdf.stage]}
            <progress max={1} value={SHARES[pdf.stage]} />
          </label>
          <Button kind="quiet" onClick={onCancel}>
            {common.cancel}
          </Button>
        </>
      );
    case "done":
      return (
        <>
          <Done {...pdf} />
          {pdf.missing.length > 0 && (
            <span className={styles["missing"]}>
              {labels.notShown.replace("{characters}", pdf.missing.join(" "))}
            </span>
          )}
        </>
      );
    case "failed":
      if (pdf.reason === "cancelled") return <span>{save.cancelled}</span>;
      return <span className={styles["failure"]}>{save.failures[pdf.reason]}</span>;
  }
}

function Done({
  file,
  bytes,
  bare,
}: {
  readonly file: string;
  readonly bytes: number;
  readonly bare: boolean;
}) {
  const { save } = useMessages().reportScreen;
  const language = useLanguage();
  return (
    <>
      <span>{save.done(file, fileSize(bytes, language))}</span>
      {bare && <span>{save.leftOut}</span>}
    </>
  );
}

/** "248 kB", by thousands as the platforms count; a small file is no empty one. */
function fileSize(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: "kilobyte",
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}
