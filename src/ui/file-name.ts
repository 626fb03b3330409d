/** Characters that a file system forbids, that hide, or that turn the reading direction. */
const FORBIDDEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"/\\|?*]+/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_LENGTH = 80;

/**
 * The name of a downloaded file: the venture, the day, and what tells it apart, e.g. "澜页-2026-11-22.pdf".
 * @param venture as the person wrote it; the report always has one
 * @param iso moment of the report, ISO 8601
 * @param ending "pdf", "json", …
 */
export function fileName(venture: string, iso: string, ending: string): string {
  const plain = venture.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  // Cut by whole characters; a leading dot hides a file, a trailing one is lost on Windows.
  const short = Array.from(plain)
    .slice(0, MAX_LENGTH)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
  const name = short === "" || DEVICE.test(short) ? `touchstone${short && `-${short}`}` : short;
  return `${name}-${iso.slice(0, 10)}.${ending}`;
}
