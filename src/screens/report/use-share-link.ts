import { useState } from "react";
import { shareAddress } from "#state";
import { assessmentToSave } from "./save-source.ts";

export type ShareState = "idle" | "copied" | "copiedBare" | "tooLong" | "refused";

/** Copies an address that carries the assessment, `bare` without notes and links; says what came of it. */
export function useShareLink(id: string): {
  readonly state: ShareState;
  readonly copy: (bare: boolean) => Promise<void>;
} {
  const [state, setState] = useState<ShareState>("idle");
  const copy = async (bare: boolean): Promise<void> => {
    const assessment = assessmentToSave(id, bare);
    if (!assessment) return;
    const [base = ""] = window.location.href.split("#");
    try {
      const address = await shareAddress(assessment, base);
      if (address === undefined) {
        setState("tooLong");
        return;
      }
      await navigator.clipboard.writeText(address);
      setState(bare ? "copiedBare" : "copied");
    } catch {
      setState("refused");
    }
  };
  return { state, copy };
}
