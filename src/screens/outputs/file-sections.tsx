import { useState } from "react";
import { Button, useLanguage, useMessages } from "#ui";
import styles from "./file-sections.module.css";
import { LanguageChoice, languagesOf, type OutputLanguage } from "./language-choice.tsx";
import { Check, OutputSection } from "./output-section.tsx";
import { OutputStatus } from "./output-status.tsx";
import { useOutput } from "./use-output.ts";

interface FileSectionProps {
  /** Id of the intake. */
  readonly id: string;
  /** Name of the programme. */
  readonly name: string;
}

const SHEETS = [
  ["ranking", "ranking"],
  ["scores_long", "scoresLong"],
  ["scores_matrix", "scoresMatrix"],
  ["reviewers", "reviewers"],
  ["agreement", "agreement"],
  ["log", "log"],
] as const;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook, and each of its sheets by itself. */
export function SheetsSection({ id, name }: FileSectionProps) {
  const { outputs, cohortReport } = useMessages();
  const { sheets: words } = outputs;
  const language = useLanguage();
  const { output, start, cancel } = useOutput(id, name);
  const busy = output.state === "working";
  const save = (wanted: Parameters<typeof start>[0]["wanted"], ending: string, type: string) => {
    if (!busy) start({ wanted, languages: [language], ending, type });
  };
  return (
    <OutputSection heading={words.heading} intro={words.intro}>
      <Button
        kind="primary"
        aria-disabled={busy}
        onClick={() => save({ kind: "workbook" }, "xlsx", XLSX)}
      >
        {words.workbook}
      </Button>
      <p className={styles["hint"]}>{words.csvIntro}</p>
      <ul className={styles["sheets"]} aria-label={words.csv}>
        {SHEETS.map(([sheet, title]) => (
          <li key={sheet}>
            <Button
              aria-disabled={busy}
              onClick={() => save({ kind: "csv", sheet }, `${sheet}.csv`, "text/csv;charset=utf-8")}
            >
              {cohortReport.sheets[title]}
            </Button>
          </li>
        ))}
      </ul>
      <OutputStatus output={output} cancel={cancel} />
    </OutputSection>
  );
}

/** The report on the whole intake. */
export function ReportSection({ id, name }: FileSectionProps) {
  const { outputs } = useMessages();
  const language = useLanguage();
  const [chosen, setChosen] = useState<OutputLanguage>(language);
  const { output, start, cancel } = useOutput(id, name);
  const busy = output.state === "working";
  const save = () => {
    const languages = languagesOf(chosen, language);
    const type = "application/pdf";
    if (!busy) start({ wanted: { kind: "report" }, languages, ending: "pdf", type });
  };
  return (
    <OutputSection heading={outputs.report.heading} intro={outputs.report.intro}>
      <div className={styles["row"]}>
        <LanguageChoice value={chosen} both={outputs.both} onChoose={setChosen} />
        <Button aria-disabled={busy} onClick={save}>
          {outputs.report.save}
        </Button>
      </div>
      <OutputStatus output={output} cancel={cancel} />
    </OutputSection>
  );
}

/** One report for each applicant. */
export function ApplicantsSection({ id, name }: FileSectionProps) {
  const { applicants: words, both } = useMessages().outputs;
  const language = useLanguage();
  const [chosen, setChosen] = useState<OutputLanguage>(language);
  const [isBlind, setBlind] = useState(false);
  const { output, start, cancel } = useOutput(id, name);
  const busy = output.state === "working";
  const save = () => {
    if (busy) return;
    const ending = isBlind ? "reports-blind.zip" : "reports.zip";
    const wanted = { kind: "applicants", isBlind } as const;
    start({ wanted, languages: languagesOf(chosen, language), ending, type: "application/zip" });
  };
  return (
    <OutputSection heading={words.heading} intro={words.intro}>
      <Check label={words.blind} help={words.blindHelp} checked={isBlind} onChange={setBlind} />
      <div className={styles["row"]}>
        <LanguageChoice value={chosen} both={both} onChoose={setChosen} />
        <Button aria-disabled={busy} onClick={save}>
          {words.save}
        </Button>
      </div>
      <OutputStatus output={output} cancel={cancel} />
    </OutputSection>
  );
}

/** The ranking with everything it was made from. */
export function ResultSection({ id, name }: FileSectionProps) {
  const { result: words } = useMessages().outputs;
  const language = useLanguage();
  const [isNamed, setNamed] = useState(false);
  const { output, start, cancel } = useOutput(id, name);
  const busy = output.state === "working";
  const save = () => {
    const wanted = { kind: "result", isNamed } as const;
    const type = "application/json";
    if (!busy) start({ wanted, languages: [language], ending: "result.json", type });
  };
  return (
    <OutputSection heading={words.heading} intro={words.intro}>
      <Check label={words.named} help={words.namedHelp} checked={isNamed} onChange={setNamed} />
      <Button aria-disabled={busy} onClick={save}>
        {words.save}
      </Button>
      <OutputStatus output={output} cancel={cancel} />
    </OutputSection>
  );
}
