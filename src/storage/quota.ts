/**
 * Asks the browser not to clear this site's data when space runs out. Chromium and Safari decide silently, Firefox asks the person.
 * @returns whether it will keep them
 */
export async function askToPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}

/** Bytes used and granted, for information only: browsers report far more than they grant, so this never predicts a full disk. */
export async function estimateSpace(): Promise<{ usage: number; quota: number } | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { usage, quota };
  } catch {
    return undefined;
  }
}
