/**
 * A place in a file as a person finds it there: "answers › tools › links › 2". Names stand as the file spells them, in every language;
 * places in lists count from 1. Empty for the file as a whole.
 */
export function describePath(path: readonly (string | number)[]): string {
  return path.map((part) => (typeof part === "number" ? String(part + 1) : part)).join(" › ");
}
