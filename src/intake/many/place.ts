/** Where something came from: the file a person gave, and the name inside it when that was a ZIP. */
export interface Place {
  readonly file: string;
  readonly inside: string | null;
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const HIDDEN = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const LONGEST = 200;

/** A name from a stranger as it can be shown: nothing in it hides or turns the reading direction. */
export function shownName(name: string): string {
  const plain = name.replace(HIDDEN, " ").trim();
  return plain.length > LONGEST ? `…${plain.slice(-LONGEST)}` : plain;
}
