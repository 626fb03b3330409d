import type { Language } from "./language.ts";
import type { Messages } from "./messages/shape.ts";

/** The texts of one language; each language is a chunk of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  const module =
    language === "zh"
      ? await import("./messages/zh/index.ts")
      : await import("./messages/en/index.ts");
  return module.messages;
}
