import { escapeMarkup } from "../characters.ts";

/** Longest address that becomes a link. */
const LONGEST = 2000;

/** An address as a link when it is https, else as text: nothing else may be followed from a file that was passed on. */
export function linked(address: string, words: string): string {
  const href = httpsAddress(address);
  const text = escapeMarkup(words);
  return href === undefined ? text : `<a href="${escapeMarkup(href)}" rel="noreferrer">${text}</a>`;
}

function httpsAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed)) return undefined;
  const { protocol, href } = new URL(trimmed);
  return protocol === "https:" ? href : undefined;
}

/** Text whose line breaks stay. */
export function lines(text: string): string {
  return escapeMarkup(text.trim()).replace(/\n+/g, "<br>\n");
}
