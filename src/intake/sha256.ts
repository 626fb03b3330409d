/**
 * SHA-256 of bytes, or of a text as UTF-8, as 64 hex digits, by the platform's own crypto (browser, worker, Node).
 * Browsers have it only over TLS and on the own machine.
 */
export async function sha256Hex(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
