import { strToU8, zipSync } from "fflate";

/** The first day that a ZIP archive can state: the bytes depend on the content alone. */
const NO_DAY = () => new Date(1980, 0, 1);

/**
 * Text files in one ZIP archive. A name that is there already gets a number; the same files give the same bytes everywhere.
 * @param files with names as they shall stand in the archive, ending included
 */
export function zipTexts(
  files: readonly { readonly name: string; readonly text: string }[],
): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  for (const { name, text } of files) {
    const [, stem = name, ending = ""] = /^(.*?)(\.[^/]*)?$/su.exec(name) ?? [];
    let free = name;
    // Windows tells no capitals apart.
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      free = `${stem} (${number})${ending}`;
    }
    taken.add(free.toLowerCase());
    entries.set(free, strToU8(text));
  }
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: NO_DAY() });
}
