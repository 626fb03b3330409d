import type { LogEntry, Verdict } from "#cohort";
import type { Messages } from "#i18n";

const VERDICTS: readonly Verdict[] = ["accept", "waitlist", "reject"];

/** What an entry was changed from, or to, in words; what this page has no word for stands as it was logged. */
export function valueWords(
  what: LogEntry["what"],
  value: string,
  { table, decisions }: Messages["cohort"],
): string {
  const { log } = decisions;
  if (what === "pending" || what === "applied") return verdictWord(value, table.verdicts, what);
  if (what === "undone") {
    // In force and waiting, as `withDecisionsUndone` writes them.
    const [applied = "", pending] = value.split(">");
    const inForce = verdictWord(applied, table.verdicts, "applied");
    if (pending === undefined) return inForce;
    return log.waits(inForce, verdictWord(pending, table.verdicts, "applied"));
  }
  if (what === "settings") return settingWords(value, log);
  return value;
}

function verdictWord(
  value: string,
  words: Messages["cohort"]["table"]["verdicts"],
  what: "pending" | "applied",
): string {
  const verdict = VERDICTS.find((known) => known === value);
  if (verdict) return words[verdict];
  // An empty pending one says that nothing waited.
  return value === "" && what === "pending" ? "" : words.none;
}

type LogTexts = Messages["cohort"]["decisions"]["log"];

/** A setting as the log keeps it, "places: 12"; of weights and the like the figures, which stand there as JSON. */
function settingWords(value: string, { settings, basis, setting }: LogTexts): string {
  const at = value.indexOf(": ");
  const [name, said] = [value.slice(0, at), value.slice(at + 2)];
  if (at < 0 || !isKeyOf(name, settings)) return value;
  if (name === "basis" && isKeyOf(said, basis)) return basis[said];
  return setting(settings[name], plainFigures(said));
}

/** `{"market":30,"legal":10}` as "market 30, legal 10", `[…]` as how many there are; anything else as it is. */
function plainFigures(said: string): string {
  if (!/^[[{]/.test(said)) return said;
  try {
    const read: unknown = JSON.parse(said);
    if (Array.isArray(read)) return String(read.length);
    const entries = Object.entries(Object(read));
    return entries.every(([, figure]) => typeof figure === "number")
      ? entries.map(([id, figure]) => `${id} ${String(figure)}`).join(", ")
      : said;
  } catch {
    return said;
  }
}

function isKeyOf<T extends object>(key: string, words: T): key is Extract<keyof T, string> {
  return Object.hasOwn(words, key);
}
