import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the first screen loads from a built app: the entry, all it imports statically, its styles,
 * and the larger of the two language chunks.
 * @param {string} dist the built folder
 * @returns {{ file: string, gzip: number }[]} bytes after gzip level 9
 */
export function firstScreen(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error("The build has no entry.");
  const size = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const filesOf = (chunk, files = new Set()) => {
    if (files.has(chunk.file)) return files;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const name of chunk.imports ?? []) filesOf(manifest[name], files);
    return files;
  };
  const costs = Object.entries(manifest)
    .filter(([name]) => /i18n\/messages\/(en|zh)\/start\.ts$/.test(name))
    .map(([, chunk]) => [...filesOf(chunk, filesOf(entry))])
    .map((files) => files.map((file) => ({ file, gzip: size(file) })));
  if (costs.length !== 2) throw new Error("Expected one chunk a language.");
  const total = (files) => files.reduce((sum, { gzip }) => sum + gzip, 0);
  return costs.reduce((most, next) => (total(next) > total(most) ? next : most));
}
