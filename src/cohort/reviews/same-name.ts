/** A person's name as it is compared: "Li  Wei" and "li wei" are one reviewer, as are full-width and ordinary letters. */
export function sameName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}
