/** Widths of characters in a sans-serif of any make, em: an estimate on the safe side, as nobody can measure in a string. */
const WIDTH = { square: 1, wide: 0.84, capital: 0.7, letter: 0.58, thin: 0.32 } as const;
/** Marks that may not begin a line. Origin: Requirements for Chinese Text Layout (W3C), 3.1.8. */
const NEVER_FIRST = /^[）」』】〉》、。，．：；！？”’)\]}>,.:;!?%…—·]/u;
/** Han, kana, Hangul, their punctuation and the full-width forms: a line may break beside each. */
const SQUARE =
  /[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u;

/** How long a text will be at most, em. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (SQUARE.test(character)) return WIDTH.square;
  if (/[mwMW@%—…]/.test(character)) return WIDTH.wide;
  if (/[A-Z0-9&]/.test(character)) return WIDTH.capital;
  return /[iljtfrI .,:;!|'()[\]]/.test(character) ? WIDTH.thin : WIDTH.letter;
}

/**
 * A title broken to lines no longer than `width` em, at spaces and between Chinese characters; a word longer than a line is
 * broken anywhere. Nothing is left out.
 */
export function wrapped(title: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(title.replace(/\s+/gu, " ").trim(), width)) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > width && !NEVER_FIRST.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Parts between which a line may break: words with the space after them, single Chinese characters, parts of what is too long. */
function pieces(title: string, width: number): string[] {
  const split = new RegExp(`(?:${SQUARE.source})| +|[^ ]`, "gu");
  const parts: string[] = [];
  let word = "";
  const end = () => {
    if (word !== "") parts.push(word);
    word = "";
  };
  for (const [character] of title.matchAll(split)) {
    if (SQUARE.test(character)) {
      end();
      parts.push(character);
    } else if (character.startsWith(" ")) {
      word += character;
      end();
    } else {
      if (widthOf(word + character) > width) end();
      word += character;
    }
  }
  end();
  return parts;
}
