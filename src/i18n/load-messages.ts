import type { Language } from "./language.ts";
import type { Messages, StartMessages } from "./messages/shape.ts";

const loading = new Map<Language, Promise<Messages>>();

/** The texts of one language, a chunk of its own; the same promise for every caller, so that a screen can wait for it. */
export function loadMessages(language: Language): Promise<Messages> {
  const known = loading.get(language);
  if (known) return known;
  const fresh = importMessages(language);
  loading.set(language, fresh);
  // What could not be fetched is fetched anew when it is next asked for.
  fresh.catch(() => loading.delete(language));
  return fresh;
}

async function importMessages(language: Language): Promise<Messages> {
  const module =
    language === "zh"
      ? await import("./messages/zh/index.ts")
      : await import("./messages/en/index.ts");
  return module.messages;
}

/** The texts of the first screen in one language. */
export async function loadStartMessages(language: Language): Promise<StartMessages> {
  const module =
    language === "zh"
      ? await import("./messages/zh/start.ts")
      : await import("./messages/en/start.ts");
  return module.startMessages;
}
