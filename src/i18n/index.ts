export { describePath } from "./describe-path.ts";
export {
  formatDate,
  formatList,
  formatPoints,
  formatRange,
  formatShare,
  NO_NUMBER,
} from "./format.ts";
export type { Language } from "./language.ts";
export { isLanguage, LANGUAGES, languageTag, startLanguage } from "./language.ts";
export { loadMessages, loadStartMessages } from "./load-messages.ts";
export type { Messages, StartMessages } from "./messages/shape.ts";
export type { ProblemText } from "./problems.ts";
export { describeProblem } from "./problems.ts";
