import { useState } from "react";
import type { Programme } from "#assessment";
import { programmeAddress, writeProgramme } from "#state";
import { Button, fileName, SaveFileButton, useMessages } from "#ui";
import styles from "./give-section.module.css";
import { SettingsSection } from "./settings-section.tsx";

/** The saved settings as a file and as a link to give to applicants. */
export function GiveSection({ programme }: { readonly programme: Programme }) {
  const { screening } = useMessages();
  const { settings: words, list } = screening;
  return (
    <SettingsSection title={words.give} hint={words.giveHint}>
      <div className={styles["ways"]}>
        <SaveFileButton
          label={words.file}
          hint={words.fileHint}
          saved={words.fileSaved}
          make={() => ({
            name: fileName(
              programme.name.trim() || list.unnamed,
              programme.updatedAt,
              "programme.json",
            ),
            text: writeProgramme(programme),
          })}
        />
        <LinkButton programme={programme} />
      </div>
    </SettingsSection>
  );
}

type Copied = "linkCopied" | "linkTooLong" | "linkRefused";

function LinkButton({ programme }: { readonly programme: Programme }) {
  const { settings: words } = useMessages().screening;
  const [copied, setCopied] = useState<Copied>();
  const copy = async (): Promise<void> => {
    const [base = ""] = window.location.href.split("#");
    try {
      const address = await programmeAddress(programme, base);
      if (address !== undefined) await navigator.clipboard.writeText(address);
      setCopied(address === undefined ? "linkTooLong" : "linkCopied");
    } catch {
      setCopied("linkRefused");
    }
  };
  return (
    <div className={styles["link"]}>
      <Button onClick={() => void copy()}>{words.link}</Button>
      <p className={styles["hint"]}>{words.linkHint}</p>
      <output>{copied && words[copied]}</output>
    </div>
  );
}
