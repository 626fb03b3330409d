import { startSettings } from "./keep-settings.ts";
import { type Session, startSession } from "./session.ts";

/**
 * Starts everything behind the interface, once: settings at once, so that the first screen has its language and theme;
 * the assessments of this device as soon as the disk answers (`useLibrary` says "loading" until then).
 */
export function startApp(given: {
  /** Value of ?lang=. */
  readonly forcedLanguage: string | null;
  /** The browser's languages, most wanted first. */
  readonly preferredLanguages: readonly string[];
}): { readonly session: Promise<Session> } {
  startSettings(given.forcedLanguage, given.preferredLanguages);
  return { session: startSession() };
}
