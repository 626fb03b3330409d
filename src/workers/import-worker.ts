import { newId, openIntakeStorage } from "#storage";
import type { ImportReply, ImportRequest } from "./import-protocol.ts";
import { ImportSession } from "./import-session.ts";

/** Entry of the import worker: requests in, views and one outcome out. Ending it at any time leaves the intake as it was, or whole. */
const session = openIntakeStorage().then((opened) =>
  opened.ok
    ? new ImportSession({
        storage: opened.storage,
        now: () => new Date().toISOString(),
        newId,
        say,
      })
    : undefined,
);

self.addEventListener("message", async ({ data }: MessageEvent<ImportRequest>) => {
  const ready = await session;
  if (ready) await ready.handle(data);
  else say({ kind: "failed", reason: "storage" });
});

function say(reply: ImportReply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}
