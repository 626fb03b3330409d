/** How a character behaves at the end of a line. */
export type Kind =
  /** Chinese, kana and other square characters: a line may break on either side. */
  | "square"
  /** Square opening mark: never last on a line. */
  | "open"
  /** Square closing mark: never first on a line. */
  | "close"
  /** Square mark never first on a line that keeps its full width: ー 々 and the like. */
  | "tail"
  /** Letters, digits and everything that sticks to them. */
  | "word"
  | "space";

/** Marks that end a line badly. Origin: Requirements for Chinese Text Layout (W3C), 3.1.8; JIS X 4051. */
const OPEN = new Set("￥＄￡（［｛〔〈《「『【〖〘〚“‘｟〝");
const CLOSE = new Set("）］｝〕〉》」』】〗〙〛”’｠〞、。，．：；！？");
const TAIL = new Set("…—～·‧％‰℃々〻ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ／");
/** Opening and closing marks of Latin text. */
const LATIN_OPEN = new Set("([{<$£€¥#@");
const LATIN_CLOSE = new Set(")]}>,.:;!?%°");

/** True for characters set in a full em square: Han, kana, bopomofo, full-width forms, CJK punctuation. */
export function isSquare(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

/**
 * @param wide whether the character prints in its full-width form; decides for “ ” ‘ ’ … — ·
 */
export function kindOf(code: number, wide: boolean): Kind {
  if (code === 0x20 || code === 0x3000) return "space";
  const character = String.fromCodePoint(code);
  if (!wide) return "word";
  if (OPEN.has(character)) return "open";
  if (CLOSE.has(character)) return "close";
  return TAIL.has(character) ? "tail" : "square";
}

/** Hyphen, dashes and slash: a line may end behind them between letters. */
const BREAKS_AFTER = new Set([..."-–—/"].map((character) => character.charCodeAt(0)));

/** One place between two characters of a line. */
export interface Neighbour {
  readonly code: number;
  readonly kind: Kind;
}

/**
 * Whether a line may end between two characters.
 * @param inAddress both belong to a web address or another long run without spaces, which may break after its punctuation
 */
export function mayBreak(before: Neighbour, after: Neighbour, inAddress: boolean): boolean {
  if (after.kind === "space") return false;
  if (before.kind === "square" && after.kind === "square") return true;
  const left = String.fromCodePoint(before.code);
  const right = String.fromCodePoint(after.code);
  // A percentage stays whole, with or without the space before its sign; a dash or dot stays with what it follows.
  if (before.kind === "space") return !"%‰°—–·".includes(right);
  if (before.kind === "open" || after.kind === "close" || after.kind === "tail") return false;
  if (
    before.kind === "word" &&
    after.kind === "word" &&
    !inAddress &&
    !BREAKS_AFTER.has(before.code)
  ) {
    return false;
  }
  if (before.kind === "word" && after.kind === "word") {
    if (inAddress) return "/?&=#_-.".includes(left) && !"/?&=#_-.".includes(right);
    return (
      isLetter(right) &&
      ((left === "-" && !isDigit(right)) || left === "–" || left === "—" || left === "/")
    );
  }
  if (LATIN_OPEN.has(left) && before.kind === "word") return false;
  if (LATIN_CLOSE.has(right) && after.kind === "word") return false;
  // A number stays with its counter: 3个月, 2026年.
  return !(isDigit(left) && after.kind === "square");
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
