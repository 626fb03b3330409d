import { readLocal, writeLocal } from "./local-storage.ts";
import { PERSISTENCE } from "./persistence-map.ts";

type Setting = "language" | "theme" | "length";

/** A setting as it was last chosen, unchecked; null when never chosen or not readable. */
export function readSetting(name: Setting): string | null {
  return readLocal(PERSISTENCE[name].key);
}

/** Keeps a choice. @returns false where the browser denies or is full; the choice then lasts until the page closes */
export function writeSetting(name: Setting, value: string): boolean {
  return writeLocal(PERSISTENCE[name].key, value);
}
