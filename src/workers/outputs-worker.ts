import { openIntakeStorage } from "#storage";
import { appFonts } from "./app-fonts.ts";
import { answerOutput } from "./outputs-answer.ts";
import type { OutputJob, OutputReply } from "./outputs-protocol.ts";

/** Entry of the outputs worker: one job in, progress and pieces of a file out, then the end. */
self.addEventListener("message", async ({ data }: MessageEvent<OutputJob>) => {
  const opened = await openIntakeStorage();
  const outcome = opened.ok
    ? await answerOutput(data, {
        storage: opened.storage,
        fonts: appFonts(data.base, () => {}),
        say: reply,
      })
    : ({ ok: false, reason: "storage", detail: opened.reason } as const);
  reply({ kind: "end", outcome });
});

function reply(message: OutputReply): void {
  // The bytes change hands instead of being copied.
  const transfer = message.kind === "piece" ? [message.bytes.buffer] : [];
  self.postMessage(message, { transfer });
}
