import { createContext, type ReactNode, useContext } from "react";
import type { Language, Messages } from "#i18n";

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
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

/** The texts of the language in use. */
export function useMessages(): Messages {
  return useSpoken().messages;
}

/** The language in use. */
export function useLanguage(): Language {
  return useSpoken().language;
}
