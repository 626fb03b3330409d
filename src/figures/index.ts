/** Numbers as every screen and file prints them: rounded once, by the rule of docs/scoring.md. */
export { printDraws, printPoints, printRange, printShare, printSpread } from "./print.ts";
