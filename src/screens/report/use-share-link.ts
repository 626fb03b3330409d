import { useState } from "react";
import { shareAddress, useLibrary } from "#state";

export type ShareState = "idle" | "copied" | "tooLong" | "refused";

/** Copies an address that carries the assessment; says what came of it. */
export function useShareLink(id: string): {
  readonly state: ShareState;
  readonly copy: () => Promise<void>;
} {
  const [state, setState] = useState<ShareState>("idle");
  const copy = async (): Promise<void> => {
    const assessment = useLibrary.getState().assessments[id];
    if (!assessment) return;
    const [base = ""] = window.location.href.split("#");
    try {
      const address = await shareAddress(assessment, base);
      if (address === undefined) {
        setState("tooLong");
        return;
      }
      await navigator.clipboard.writeText(address);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return { state, copy };
}
