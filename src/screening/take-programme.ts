import type { Programme } from "#assessment";
import { disk } from "./disk.ts";
import { addIntake } from "./intakes.ts";

/**
 * Keeps a programme from a file or a link among the intakes of this device; one that is here stays as it is.
 * @returns its id; null when it could not be written
 */
export async function takeProgramme(programme: Programme): Promise<string | null> {
  const opened = await disk();
  const known = opened.ok ? await opened.storage.open(programme.id) : opened;
  if (!known.ok) return null;
  return known.value ? programme.id : addIntake(programme);
}
