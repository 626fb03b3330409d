import { useState } from "react";
import { useLibrary, writeBackup } from "#state";
import { Button, download, fileName, useMessages } from "#ui";

/** Not translated: it names a kind of file, and the file may travel. */
const STEM = "touchstone-backup";

/** Every assessment in one file. */
export function BackupSection() {
  const { settings } = useMessages();
  const assessments = useLibrary((library) => library.assessments);
  const damaged = useLibrary((library) => library.damaged.length > 0);
  const [written, setWritten] = useState<string>();
  const all = Object.values(assessments);

  const save = (): void => {
    const file = fileName(STEM, new Date().toISOString(), "json");
    download(file, "application/json", writeBackup(all));
    setWritten(file);
  };
  return (
    <section aria-labelledby="backup-heading">
      <h2 id="backup-heading">{settings.backup}</h2>
      <p>{settings.backupIntro}</p>
      {damaged && <p>{settings.damagedNote}</p>}
      {all.length === 0 ? (
        <p>{settings.backupNone}</p>
      ) : (
        <p>
          <Button onClick={save}>{settings.backupButton}</Button>
        </p>
      )}
      <output>{written && settings.backupDone(written)}</output>
    </section>
  );
}
