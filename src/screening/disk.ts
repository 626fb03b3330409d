import { type IntakeStorage, openIntakeStorage, type StorageFailure } from "#storage";

type Opened =
  | { readonly ok: true; readonly storage: IntakeStorage }
  | { readonly ok: false; readonly reason: StorageFailure };

let opening: Promise<Opened> | undefined;

/** The storage of intakes, opened when it is first needed; a failed opening is tried anew by the next one who asks. */
export function disk(): Promise<Opened> {
  opening ??= openIntakeStorage().then((opened) => {
    if (!opened.ok) opening = undefined;
    return opened;
  });
  return opening;
}

/** Lets go of it: after a test, or before everything is deleted. */
export async function closeDisk(): Promise<void> {
  const opened = await opening;
  opening = undefined;
  if (opened?.ok) await opened.storage.close();
}
