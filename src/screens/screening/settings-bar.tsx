import { Button, useMessages } from "#ui";
import styles from "./settings-bar.module.css";
import type { Saved, SettingsForm } from "./use-settings-form.ts";

/** Saves the form, and says whether it is saved; stays in sight. */
export function SettingsBar({ settings }: { readonly settings: SettingsForm }) {
  const { settings: words } = useMessages().screening;
  const { saved, undo, reset, form } = settings;
  const text = useSavedText(saved, form.formState.isDirty);
  return (
    <div className={styles["bar"]}>
      <Button kind="primary" type="submit">
        {words.save}
      </Button>
      <Button disabled={!undo} onClick={() => void undo?.()}>
        {words.undo}
      </Button>
      <Button kind="quiet" onClick={reset}>
        {words.reset}
      </Button>
      <output
        className={styles["state"]}
        data-wrong={saved.state === "issues" || saved.state === "failed"}
      >
        {text}
      </output>
    </div>
  );
}

function useSavedText(saved: Saved, isDirty: boolean): string {
  const { settings: words } = useMessages().screening;
  if (saved.state === "issues") return words.issues(saved.count);
  if (saved.state === "failed") return words.saveFailed;
  if (saved.state === "reset") return words.resetHint;
  if (isDirty) return words.unsaved;
  if (saved.state === "none") return "";
  return { saved: words.saved, unchanged: words.unchanged, undone: words.undone }[saved.state];
}
