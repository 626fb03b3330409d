import { useState } from "react";
import { intakeFileParts, useIntakeList } from "#screening";
import { useLibrary, writeBackup } from "#state";
import { Button, download, fileName, useMessages } from "#ui";

/** Not translated: it names a kind of file, and the file may travel. */
const STEM = "touchstone-backup";

/** Every assessment and every intake in one file. */
export function BackupSection() {
  const { settings } = useMessages();
  const assessments = useLibrary((library) => library.assessments);
  const damaged = useLibrary((library) => library.damaged.length > 0);
  const { intakes } = useIntakeList();
  const [told, setTold] = useState("");
  const all = Object.values(assessments);

  const save = async (): Promise<void> => {
    setTold(settings.backupBusy);
    const files = await Promise.all((intakes ?? []).map(({ id }) => intakeFileParts(id)));
    const complete = files.filter((file) => file !== undefined);
    if (complete.length < files.length) {
      setTold(settings.backupFailed);
      return;
    }
    const file = fileName(STEM, new Date().toISOString(), "json");
    download(file, "application/json", new Blob([...writeBackup(all, complete)]));
    setTold(settings.backupDone(file));
  };
  return (
    <section aria-labelledby="backup-heading">
      <h2 id="backup-heading">{settings.backup}</h2>
      <p>{settings.backupIntro}</p>
      {damaged && <p>{settings.damagedNote}</p>}
      {all.length === 0 && intakes?.length === 0 ? (
        <p>{settings.backupNone}</p>
      ) : (
        <p>
          <Button onClick={() => void save()}>{settings.backupButton}</Button>
        </p>
      )}
      <output>{told}</output>
    </section>
  );
}
