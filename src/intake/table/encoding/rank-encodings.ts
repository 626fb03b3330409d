import { COMMON } from "./common-characters.ts";
import { decodeStrictly, type Encoding } from "./encoding.ts";

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Share of the characters outside ASCII that an ordinary text in this encoding would hold, 0..1. */
  readonly likelihood: number;
  /** Beginning of the file, read this way. */
  readonly preview: string;
}

/** Bytes judged; a wrong decoding shows within far fewer. */
const SAMPLE = 65_536;
/** Characters outside ASCII below which nothing can be said. */
const ENOUGH = 8;
const PREVIEW = 300;
const LIKELY = 0.5;
const AHEAD = 0.2;

const CANDIDATES: readonly (readonly [Encoding, ReadonlySet<string>])[] = [
  ["gb18030", COMMON.simplified],
  ["big5", COMMON.traditional],
  ["shift_jis", COMMON.japanese],
  ["euc-kr", COMMON.korean],
  ["windows-1252", COMMON.latin],
  ["utf-16le", COMMON.any],
  ["utf-16be", COMMON.any],
];

/** The encodings other than UTF-8 that the bytes may have, most likely first; those that the bytes contradict are left out. */
export function rankEncodings(bytes: Uint8Array): readonly EncodingGuess[] {
  const guesses = CANDIDATES.flatMap(([encoding, common]): EncodingGuess[] => {
    const text = sample(bytes, encoding);
    if (text === undefined) return [];
    const likelihood = encoding.startsWith("utf-16") ? likelyUtf16(text) : likely(text, common);
    return [{ encoding, likelihood, preview: text.slice(0, PREVIEW) }];
  });
  return guesses.sort((a, b) => b.likelihood - a.likelihood);
}

/** The encoding that is clearly ahead, if one is and the whole file agrees; otherwise a person has to choose. */
export function clearEncoding(
  bytes: Uint8Array,
  ranking: readonly EncodingGuess[],
): { readonly encoding: Encoding; readonly text: string } | undefined {
  const [first, second] = ranking;
  if (!first || first.likelihood < LIKELY) return undefined;
  if (first.likelihood - (second?.likelihood ?? 0) < AHEAD) return undefined;
  const text = decodeStrictly(bytes, first.encoding);
  return text === undefined ? undefined : { encoding: first.encoding, text };
}

/** `stream` lets the last character of the sample be cut in half. */
function sample(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes.subarray(0, SAMPLE), { stream: true });
  } catch {
    return undefined;
  }
}

function likely(text: string, common: ReadonlySet<string>): number {
  let [known, foreign, alone] = [0, 0, true];
  const latin = common === COMMON.latin;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0) return 0;
    if (code < 0x80) {
      alone = true;
      continue;
    }
    foreign += 1;
    // Accented letters stand between plain ones; a run of them is another script read wrongly.
    if (common.has(character) && (!latin || alone)) known += 1;
    alone = false;
  }
  return foreign < ENOUGH ? Math.min(0.4, known / Math.max(1, foreign)) : known / foreign;
}

/** Two bytes a character: only with the right order do blanks, digits and line ends come out. */
function likelyUtf16(text: string): number {
  if (text.length === 0) return 0;
  let known = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const plain = (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;
    if (plain || COMMON.any.has(character)) known += 1;
  }
  return known / text.length;
}
