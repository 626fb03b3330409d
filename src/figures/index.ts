/** Numbers as every screen and file prints them: rounded once, by the rule of docs/scoring.md. */
export { printPoints, printRange, printShare } from "./print.ts";
