/** localStorage, or nothing where the browser denies it (reading the property alone may throw). */
export function localStore(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The value of a key, or null when there is none or it cannot be read. */
export function readLocal(key: string, store = localStore()): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** @returns whether the value was kept; a full or denied store is no error */
export function writeLocal(key: string, value: string | null, store = localStore()): boolean {
  try {
    if (!store) return false;
    if (value === null) store.removeItem(key);
    else store.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Every key with this beginning. */
export function localKeys(prefix: string, store = localStore()): string[] {
  try {
    const keys = Array.from({ length: store?.length ?? 0 }, (_, place) => store?.key(place) ?? "");
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
