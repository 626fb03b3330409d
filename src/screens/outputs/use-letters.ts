import { useEffect, useState } from "react";
import type { LetterState } from "#report";
import { loadLetterStates } from "#screening";

export type LettersLoad =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly letters: readonly LetterState[] };

interface Held {
  readonly id: string;
  /** Which reading it came from. */
  readonly asked: string;
  readonly letters: readonly LetterState[] | undefined;
}

/**
 * Who may get a letter, read anew after every change of the intake; until then the list before it stands.
 * @param revision of the intake
 */
export function useLetters(
  id: string,
  revision: number,
): { readonly load: LettersLoad; readonly retry: () => void } {
  const [held, setHeld] = useState<Held>();
  const [attempt, setAttempt] = useState(0);
  const asked = `${id}/${revision}/${attempt}`;
  useEffect(() => {
    let isShown = true;
    void loadLetterStates(id).then((letters) => {
      if (isShown) setHeld({ id, asked, letters });
    });
    return () => {
      isShown = false;
    };
  }, [id, asked]);
  const retry = (): void => setAttempt(attempt + 1);
  if (held?.id !== id) return { load: { state: "loading" }, retry };
  if (held.letters) return { load: { state: "ready", letters: held.letters }, retry };
  return { load: { state: held.asked === asked ? "failed" : "loading" }, retry };
}
