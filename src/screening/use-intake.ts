import { useEffect, useState } from "react";
import type { StorageFailure } from "#storage";
import { disk } from "./disk.ts";
import { loadIntakes, reloadIntake } from "./intakes.ts";
import { held, type IntakesState, keepOpen, type OpenIntake, useIntakes } from "./intakes-store.ts";
import { onAnnounced } from "./tabs.ts";

export type IntakeLoad =
  | { readonly state: "ready"; readonly intake: OpenIntake }
  | { readonly state: "loading" }
  /** No intake with this id on this device, or its record cannot be read. */
  | { readonly state: "absent" }
  | { readonly state: "failed"; readonly reason: StorageFailure; readonly retry: () => void };

/** One intake of this device, kept equal to the disk while a page shows it, also when another tab writes. */
export function useIntake(id: string): IntakeLoad {
  const intake = useIntakes(({ open }) => open[id]);
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  useEffect(() => {
    let isShown = true;
    void readIntake(id).then((reason) => {
      if (isShown) setFailure(reason);
    });
    const stop = onAnnounced((changed) => {
      if (changed === id) void reloadIntake(id);
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [id]);
  if (intake) return { state: "ready", intake };
  const retry = (): void => {
    setFailure(null);
    void readIntake(id).then(setFailure);
  };
  if (failure) return { state: "failed", reason: failure, retry };
  return intake === null ? { state: "absent" } : { state: "loading" };
}

/** Takes an intake from the disk into the store. @returns why the disk did not answer */
async function readIntake(id: string): Promise<StorageFailure | null> {
  const opened = await disk();
  const read = opened.ok ? await opened.storage.open(id) : opened;
  if (!read.ok) return read.reason;
  keepOpen(id, held(read.value));
  return null;
}

/** The list of intakes, read when a page first shows it and when another tab has changed one. */
export function useIntakeList(): Pick<IntakesState, "intakes" | "damaged" | "failure"> {
  const intakes = useIntakes((state) => state.intakes);
  const damaged = useIntakes((state) => state.damaged);
  const failure = useIntakes((state) => state.failure);
  useEffect(() => {
    void loadIntakes();
    return onAnnounced(() => void loadIntakes());
  }, []);
  return { intakes, damaged, failure };
}
