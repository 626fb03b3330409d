import { formatDate } from "#i18n";
import type { AskedReading } from "#state";
import { Button, Dialog, useLanguage, useMessages } from "#ui";
import { useReturnFocus } from "./use-return-focus.ts";

/** A file to review of which a reading is already here: go on with it, or begin another one. Closing leaves all as it is. */
export function ReadingDialog({ asked }: { readonly asked: AskedReading }) {
  const { common, opinion } = useMessages();
  const { again } = opinion;
  const language = useLanguage();
  useReturnFocus();
  const { existing, decide } = asked;
  return (
    <Dialog
      open
      title={again.title(existing.venture.name.trim() || common.unnamed)}
      onClose={() => decide("skip")}
      actions={
        <>
          <Button kind="primary" onClick={() => decide("goOn")}>
            {again.goOn}
          </Button>
          <Button onClick={() => decide("anew")}>{again.anew}</Button>
        </>
      }
    >
      <p>
        {again.begun(
          formatDate(existing.createdAt, language),
          Object.keys(existing.answers).length,
        )}
      </p>
    </Dialog>
  );
}
