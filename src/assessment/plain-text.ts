/** Half of a surrogate pair: it cannot be written as UTF-8, so it would come back as another character. */
const HALF = /\p{Surrogate}/u;
const HALVES = /\p{Surrogate}/gu;

/** Whether every character of a text is whole. */
export function isWellFormed(text: string): boolean {
  return !HALF.test(text);
}

/** A text as it can be stored: whole characters only, at most `limit` code units, never cut inside a character. */
export function fitText(text: string, limit: number): string {
  const cut = text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "") : text;
  return cut.replace(HALVES, "\uFFFD");
}
