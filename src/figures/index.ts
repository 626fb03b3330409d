/** Numbers as every screen and file prints them: rounded once, by the rule of docs/scoring.md. */
export {
  printAgreement,
  printDraws,
  printPoints,
  printRange,
  printShare,
  printSpread,
} from "./print.ts";
export type { PrintedParts } from "./print-parts.ts";
export { printChange, printDifference, printParts } from "./print-parts.ts";
