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
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIME);
    b = Math.imul(b ^ unit, PRIME);
    c = Math.imul(c ^ unit, PRIME);
    d = Math.imul(d ^ unit, PRIME);
  }
  return [a, b, c, d].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}

const PRIME = 0x01000193;
