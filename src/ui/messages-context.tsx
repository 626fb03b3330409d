import { createContext, type ReactNode, use, useContext } from "react";
import { type Language, loadMessages, type Messages, type StartMessages } from "#i18n";

interface Spoken {
  readonly language: Language;
  /** All texts, or while they are on their way those of the first screen. */
  readonly messages: Messages | StartMessages;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Gives every screen the texts of the language in use. */
export function MessagesProvider({ children, ...spoken }: Spoken & { children: ReactNode }) {
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error("MessagesProvider is missing above this component.");
  return spoken;
}

/** The texts of the first screen in the language in use. */
export function useStartMessages(): StartMessages {
  return useSpoken().messages;
}

/** All texts of the language in use; suspends while they are on their way. */
export function useMessages(): Messages {
  const { language, messages } = useSpoken();
  return "report" in messages ? messages : use(loadMessages(language));
}

/** The language in use. */
export function useLanguage(): Language {
  return useSpoken().language;
}
