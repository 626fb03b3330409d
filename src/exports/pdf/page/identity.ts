/**
 * A PDF date in UTC, e.g. "D:20261122093000+00'00'" (ISO 32000-1, 7.9.4).
 * @param iso ISO 8601
 */
export function pdfDate(iso: string): string {
  const digits = new Date(iso).toISOString().replace(/[-:T]/g, "").slice(0, 14);
  return `D:${digits}+00'00'`;
}

/**
 * Names a file by what is in it: 128 bits as hexadecimal, from four runs of FNV-1a with different starts. Not a signature.
 */
export function fileId(content: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((start) => fnv(content, start))
    .join("");
}

function fnv(content: string, start: number): string {
  let hash = start;
  for (let i = 0; i < content.length; i++) {
    hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
