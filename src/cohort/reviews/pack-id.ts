import { mix } from "#scoring";
import { sameName } from "./same-name.ts";

/**
 * The id of the pack of one reviewer in one programme: always the same, so that a pack sent again goes on where the first one stood,
 * and a review that comes back says whose it is. FNV-1a over the characters, four times with another start.
 * @returns a UUID, version 8
 */
export function packIdOf(programme: string, reviewer: string): string {
  const text = `${programme}/${sameName(reviewer)}`;
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let hash = start | 0;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (mix(hash) >>> 0).toString(16).padStart(8, "0");
  });
  const hex = words.join("");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
