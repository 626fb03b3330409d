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
  const files = new Set();
  const visit = (chunk) => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  visit(entry);
  const size = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const languages = Object.entries(manifest)
    .filter(([name]) => /i18n\/messages\/(en|zh)\/index\.ts$/.test(name))
    .map(([, chunk]) => chunk.file)
    .sort((a, b) => size(b) - size(a));
  if (languages.length !== 2) throw new Error("Expected one chunk a language.");
  files.add(languages[0]);
  return [...files].map((file) => ({ file, gzip: size(file) }));
}
