import { LIMITS } from "./limits.ts";
import { isWellFormed } from "./plain-text.ts";

/** An address on the web; no other scheme may ever become a link. */
export const LINK_PATTERN = /^https?:\/\/[^\s/]\S*$/i;

/** Whether a text may stand among an answer's links; what a form asks before it commits one. */
export function isLink(text: string): boolean {
  return text.length <= LIMITS.link && LINK_PATTERN.test(text) && isWellFormed(text);
}
