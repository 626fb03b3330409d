/** Characters that a file system forbids, that hide, or that turn the reading direction. */
const FORBIDDEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"/\\|?*]+/gu;
const LONGEST = 60;

/** What a file in an archive is named by. */
export interface Entry {
  readonly id: string;
  /** "" leaves it out, e.g. in a blind archive. */
  readonly name: string;
  /** Null sorts after every rank; absent is not told, e.g. where the applicant sees the name. */
  readonly rank?: number | null;
}

/**
 * Names for files of applicants, "007_3f2a9c1b_Sagebrush": the same for the same intake, in order of rank, never the same twice, and
 * never a path. Rank, then the beginning of the id, then the name.
 * @param ending without the dot
 * @returns in the order of the entries
 */
export function entryNames(entries: readonly Entry[], ending: string): string[] {
  const digits = Math.max(3, `${entries.length}`.length);
  const used = new Set<string>();
  return entries.map(({ id, name, rank }) => {
    const place = rank === null ? "unranked" : rank && `${rank}`.padStart(digits, "0");
    const short = id.slice(0, 8);
    const known = used.has(short) ? id : short;
    used.add(short);
    return `${[place, known, plain(name)].filter(Boolean).join("_")}.${ending}`;
  });
}

function plain(name: string): string {
  const clean = name.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  // Cut by whole characters; a dot at the end is lost on Windows.
  return Array.from(clean)
    .slice(0, LONGEST)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
}
