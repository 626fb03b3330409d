import { useId, useState } from "react";
import type { Reviewer } from "#cohort";
import { writePacks } from "#screening";
import { browserPlatform } from "#state";
import { Button, Choice, download, fileName, useMessages } from "#ui";
import { type PackChoice, PackOptions, usePackChoice } from "./pack-options.tsx";
import styles from "./packs-section.module.css";
import { reviewerRows } from "./reviewer-rows.ts";
import { Section } from "./section.tsx";
import type { PanelParts } from "./use-panel.ts";

/** The files that go out: what they say, one by one or all in a ZIP. */
export function PacksSection({ panel }: { readonly panel: PanelParts }) {
  const { packs: words } = useMessages().panel;
  const choice = usePackChoice(panel);
  const saving = useSaving(panel, choice);
  const heading = useId();
  const rows = reviewerRows(panel).filter(({ given }) => given > 0);
  if (panel.record.reviewers.length === 0) return null;
  if (rows.length === 0) {
    return (
      <Section title={words.heading} intro={words.intro}>
        <p>{words.none}</p>
      </Section>
    );
  }
  return (
    <Section title={words.heading} intro={words.intro}>
      <PackOptions choice={choice} />
      <Choice
        label={words.others}
        value={choice.othersShown}
        options={(["never", "afterOwn", "always"] as const).map((id) => ({
          id,
          title: words.othersShown[id],
        }))}
        onChoose={choice.setOthers}
      />
      <ul className={styles["list"]} aria-labelledby={heading}>
        {rows.map(({ reviewer, given, back }) => (
          <li key={reviewer.name}>
            <strong>{reviewer.name}</strong>
            <span>{words.readings(given, back)}</span>
            <Button
              aria-label={words.saveOf(reviewer.name, given)}
              onClick={() => void saving.one(reviewer)}
            >
              {words.save}
            </Button>
            {choice.variant === "blind" && <WhoIsWho panel={panel} reviewer={reviewer} />}
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <p>
          <Button onClick={() => void saving.all(rows.map(({ reviewer }) => reviewer))}>
            {words.saveAll}
          </Button>
        </p>
      )}
      <output className={styles["saved"]} data-failed={saving.hasFailed}>
        {saving.said}
      </output>
    </Section>
  );
}

/** The numbers of a blind pack with the names behind them, for whoever talks to its reviewer. */
function WhoIsWho({
  panel,
  reviewer,
}: {
  readonly panel: PanelParts;
  readonly reviewer: Reviewer;
}) {
  const { panel: texts, common } = useMessages();
  const { packs: words } = texts;
  const [isOpen, setOpen] = useState(false);
  const barred = new Set(reviewer.conflicts);
  return (
    <details
      className={styles["who"]}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary aria-label={words.whoOf(reviewer.name)}>{words.who}</summary>
      <ul>
        {isOpen &&
          reviewer.assigned.map(
            (applicant, place) =>
              !barred.has(applicant) && (
                <li key={applicant}>
                  {words.applicant(numbered(place + 1))}
                  {" · "}
                  {panel.nameOf(applicant) ?? common.unnamed}
                </li>
              ),
          )}
      </ul>
    </details>
  );
}

/** "07": numbers of one pack that sort as text. */
function numbered(number: number): string {
  return String(number).padStart(2, "0");
}

function useSaving({ record, reviews }: PanelParts, choice: PackChoice) {
  const { packs: words } = useMessages().panel;
  const [said, setSaid] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const tell = (text: string, failed: boolean): void => {
    setSaid(text);
    setFailed(failed);
  };
  const write = async (reviewers: readonly Reviewer[]) => {
    const nameOf = (number: number) => words.applicant(numbered(number));
    const { variant, othersShown, columns } = choice;
    const settings = { variant, othersShown, columns, nameOf };
    const packs = reviews && (await writePacks(record, reviewers, reviews, settings));
    return packs?.map(({ reviewer, text }) => ({ name: nameOfFile(reviewer), text }));
  };
  const nameOfFile = (reviewer: string): string =>
    fileName(reviewer, browserPlatform.now(), "review-pack.json");
  return {
    said,
    hasFailed,
    async one(reviewer: Reviewer): Promise<void> {
      const [file] = (await write([reviewer])) ?? [];
      if (!file) return tell(words.failed, true);
      download(file.name, "application/json", file.text);
      tell(words.saved(file.name), false);
    },
    async all(reviewers: readonly Reviewer[]): Promise<void> {
      const files = await write(reviewers);
      const exports = await import("#exports").catch(() => undefined);
      if (!files || !exports) return tell(words.failed, true);
      const name = fileName(words.all(record.programme.name), browserPlatform.now(), "zip");
      download(name, "application/zip", exports.zipTexts(files));
      tell(words.savedAll(name), false);
    },
  };
}
