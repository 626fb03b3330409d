import { useState } from "react";
import type { Language } from "#i18n";
import { openSampleIntake } from "./sample.ts";

export interface SampleStart {
  readonly state: "idle" | "busy" | "failed";
  readonly open: () => void;
}

/**
 * The way to the sample programme, for a button.
 * @param opened called with its id once it is there
 */
export function useSampleIntake(language: Language, opened: (id: string) => void): SampleStart {
  const [state, setState] = useState<SampleStart["state"]>("idle");
  const open = async (): Promise<void> => {
    if (state === "busy") return;
    setState("busy");
    const id = await openSampleIntake(language);
    setState(id === null ? "failed" : "idle");
    if (id !== null) opened(id);
  };
  return { state, open: () => void open() };
}
