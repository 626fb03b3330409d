import { useState } from "react";
import type { OpenIntake } from "#screening";
import { Button, Dialog, useLanguage, useMessages } from "#ui";
import fileStyles from "./file-sections.module.css";
import { LanguageChoice, languagesOf, type OutputLanguage } from "./language-choice.tsx";
import { LetterList } from "./letter-list.tsx";
import { LetterPreview } from "./letter-preview.tsx";
import { LetterWords } from "./letter-words.tsx";
import styles from "./letters-section.module.css";
import { Check, OutputSection } from "./output-section.tsx";
import { OutputStatus } from "./output-status.tsx";
import { useLetters } from "./use-letters.ts";
import { useOutput } from "./use-output.ts";

/** Names that a question lists. */
const LISTED = 10;

interface LettersSectionProps {
  /** Id of the intake. */
  readonly id: string;
  /** Name of the programme. */
  readonly name: string;
  readonly intake: OpenIntake;
}

/** Letters of feedback: words for all, who gets one, each to be looked at, then all in one file. */
export function LettersSection({ id, name, intake }: LettersSectionProps) {
  const { outputs, cohortReport } = useMessages();
  const { letters: words } = outputs;
  const language = useLanguage();
  const [chosen, setChosen] = useState<OutputLanguage>(language);
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set());
  const [again, setAgain] = useState(false);
  const [asking, setAsking] = useState(false);
  const [previewed, setPreviewed] = useState<string>();
  const { load, retry } = useLetters(id, intake.record.revision);
  const { output, start, cancel } = useOutput(id, name, () => setAgain(false));
  const busy = output.state === "working";
  const languages = languagesOf(chosen, language);
  const told =
    load.state === "ready" ? load.letters.filter(({ state }) => state !== "undecided") : [];
  const included = told.filter(({ applicant }) => !excluded.has(applicant));
  const repeated = again ? included.filter(({ state }) => state === "saved") : [];
  const due = [...included.filter(({ state }) => state === "ready"), ...repeated];
  const shown = told.find(({ applicant }) => applicant === previewed);

  const save = () => {
    setAsking(false);
    if (busy) return;
    const ids = due.map(({ applicant }) => applicant);
    const wanted = { kind: "letters", ids, again } as const;
    start({ wanted, languages, ending: "letters.zip", type: "application/zip" });
  };
  const toggle = (applicant: string) => {
    const next = new Set(excluded);
    if (!next.delete(applicant)) next.add(applicant);
    setExcluded(next);
  };

  return (
    <OutputSection heading={words.heading} intro={words.intro}>
      <p className={fileStyles["hint"]}>{words.rules}</p>
      <LetterWords id={id} words={intake.record.letters} />
      {load.state === "loading" && <output>{words.loading}</output>}
      {load.state === "failed" && (
        <p role="alert" className={styles["failed"]}>
          {words.failed} <Button onClick={retry}>{words.retry}</Button>
        </p>
      )}
      {load.state === "ready" && told.length === 0 && <p>{words.none}</p>}
      {told.length > 0 && (
        <>
          <LetterList
            letters={told}
            excluded={excluded}
            again={again}
            onToggle={toggle}
            onPreview={setPreviewed}
          />
          {told.some(({ state }) => state === "saved") && (
            <Check label={words.again} help="" checked={again} onChange={setAgain} />
          )}
          <div className={fileStyles["row"]}>
            <LanguageChoice value={chosen} both={outputs.bothLetters} onChoose={setChosen} />
            <Button
              aria-disabled={busy || due.length === 0}
              onClick={() => {
                if (due.length === 0) return;
                if (repeated.length > 0) setAsking(true);
                else save();
              }}
            >
              {due.length === 0 ? words.nothing : words.save(due.length)}
            </Button>
          </div>
          <p className={fileStyles["hint"]}>{words.saveHelp}</p>
        </>
      )}
      <OutputStatus output={output} cancel={cancel} />
      <Dialog
        title={words.againTitle(repeated.length)}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="danger" onClick={save}>
            {words.againConfirm}
          </Button>
        }
      >
        <p>
          {words.againBody(
            [
              ...repeated.slice(0, LISTED).map((letter) => letter.name),
              ...(repeated.length > LISTED ? [cohortReport.more(repeated.length - LISTED)] : []),
            ].join(words.betweenNames),
          )}
        </p>
      </Dialog>
      <LetterPreview
        key={`${previewed}/${chosen}`}
        id={id}
        letter={shown}
        languages={languages}
        onClose={() => setPreviewed(undefined)}
      />
    </OutputSection>
  );
}
