/** Longest address that becomes a link. */
const LONGEST = 2000;
const ALLOWED = new Set(["https:", "mailto:"]);

/**
 * The address in the ASCII form a link annotation needs, or undefined for everything that is not https or mailto:
 * jsPDF and readers would follow `javascript:` and `file:` as well.
 */
export function safeAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return ALLOWED.has(url.protocol) ? url.href : undefined;
}
