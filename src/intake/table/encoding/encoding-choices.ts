import { kindOf } from "../kind-of.ts";
import { decodeStrictly, type Encoding } from "./encoding.ts";
import { rankEncodings } from "./rank-encodings.ts";

const PREVIEW = 300;

/** The encodings that a file of text may have, UTF-8 first where it can be, then by likelihood, each with the file's beginning read so. */
export function encodingChoices(
  bytes: Uint8Array,
): readonly { readonly encoding: Encoding; readonly preview: string }[] {
  if (kindOf(bytes) !== "text") return [];
  const text = decodeStrictly(bytes, "utf-8");
  const others = rankEncodings(bytes).map(({ encoding, preview }) => ({ encoding, preview }));
  return text === undefined
    ? others
    : [{ encoding: "utf-8", preview: text.slice(0, PREVIEW) }, ...others];
}
