/** What a spreadsheet may take for a formula, full-width forms included; blanks and control characters before it do not protect. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORMULA = /^[\s\u0000-\u001f\ufeff]*[=+\-@＝＋－＠]/u;

/** Whether a spreadsheet that was given this text to enter could run it (OWASP, CSV injection). */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}
