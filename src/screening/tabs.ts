/** What one tab tells the others: the id of an intake that changed on the disk. Safety never rests on it: every write checks. */
const NAME = "touchstone.intakes";

let channel: BroadcastChannel | null | undefined;

function open(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    channel = null;
  }
  return channel;
}

/** Tells the other tabs that an intake changed on the disk. */
export function announce(id: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel stays within its origin
  open()?.postMessage({ id });
}

/** Is told the id of each intake that another tab has changed. @returns stops listening */
export function onAnnounced(listen: (id: string) => void): () => void {
  const heard = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== "object" || data === null || !("id" in data)) return;
    if (typeof data.id === "string") listen(data.id);
  };
  const from = open();
  from?.addEventListener("message", heard);
  return () => from?.removeEventListener("message", heard);
}
