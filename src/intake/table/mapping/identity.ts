import { compareKey } from "../header/clean-header.ts";

/** Who an applicant is, the same in every file: an id as it stands, else e-mail address and name without case, blanks and punctuation. */
export function identityOf(who: {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}): string {
  const id = who.id.trim();
  if (id !== "") return `id:${id}`;
  return `who:${who.email.trim().normalize("NFKC").toLowerCase()}|${compareKey(who.name)}`;
}
