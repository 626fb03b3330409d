/** What stands in the place of a known string, whatever its length. */
const REDACTED = "▇▇▇";

/** A single character as a known string would black out half a text. */
const SHORTEST = 2;
/** Letters and digits up to this many stand for themselves only as a word of their own: "AI" must not black out "said". */
const SHORT_WORD = 3;

/**
 * Takes known strings out of a text: in any case and width of letters, with any spaces between the words, wherever they stand.
 * Nothing else is looked for; a text that names somebody in other words still does.
 * @param known plain strings, in any order; they may overlap, and hold any character
 */
export function redactor(known: readonly string[]): (text: string) => string {
  const needles = [...new Set(known.map((each) => fold(each.trim()).text))]
    .filter((needle) => Array.from(needle).length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
  if (needles.length === 0) return (text) => text;
  return (text) => {
    const folded = fold(text);
    const hits = needles.flatMap((needle) => placesOf(needle, folded.text));
    return without(text, merged(hits.map(([from, to]) => folded.span(from, to))));
  };
}

interface Folded {
  readonly text: string;
  /** From places in the folded text to those in the original, the second one exclusive. */
  readonly span: (from: number, to: number) => readonly [number, number];
}

/** A text as it is compared, with the way back to the original. Runs of spaces are one. */
function fold(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const plain = plainOf(character);
    if (plain === " " && text.endsWith(" ")) ends[ends.length - 1] = end;
    else {
      text += plain;
      for (let i = 0; i < plain.length; i++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text, span: (from, to) => [starts[from] ?? 0, ends[to - 1] ?? original.length] };
}

function plainOf(character: string): string {
  if (/\s/u.test(character)) return " ";
  // Most texts are plain letters, and to normalise each takes longer than all the rest.
  const isPlain = character < "\u0080" || (character >= "\u4e00" && character <= "\u9fff");
  return isPlain ? character.toLowerCase() : character.normalize("NFKD").toLowerCase();
}

function placesOf(needle: string, text: string): (readonly [number, number])[] {
  const isShort = needle.length <= SHORT_WORD && /^[\p{Script=Latin}\p{Nd}]+$/u.test(needle);
  const found: [number, number][] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (isShort && (isWord(text[at - 1]) || isWord(text[end]))) continue;
    found.push([at, end]);
  }
  return found;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(character);
}

/** Places that touch or overlap, as one. */
function merged(spans: readonly (readonly [number, number])[]): [number, number][] {
  const all: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

function without(text: string, spans: readonly (readonly [number, number])[]): string {
  let kept = "";
  let at = 0;
  for (const [from, to] of spans) {
    kept += text.slice(at, from) + REDACTED;
    at = to;
  }
  return kept + text.slice(at);
}
