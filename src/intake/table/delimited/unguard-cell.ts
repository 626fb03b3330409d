const APOSTROPHE = 0x27;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const GUARDED = /^'(?:[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠]|[\u0000-\u001f\ufeff])/u;

/** A cell without the apostrophe that writers of CSV, Touchstone among them, put before what would run as a formula. */
export function unguardCell(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell) ? cell.slice(1) : cell;
}
