import type { Assessment, Programme, Review } from "#assessment";
import type { Problem } from "#rubric";
import { refused } from "../table/table.ts";
import type { Place } from "./place.ts";

/** One file of a drop, or one file in a ZIP, as what it holds. */
export type Sorted = { readonly place: Place } & Contents;

export type Contents =
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      /** What its reader should know about the file, e.g. that a report PDF was changed; null when there is nothing to say. */
      readonly note: Problem | null;
    }
  /** Not read yet: how is for a person to say. */
  | { readonly kind: "table"; readonly bytes: Uint8Array }
  | { readonly kind: "review"; readonly review: Review }
  | { readonly kind: "programme"; readonly programme: Programme }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** A file that is none of these, or cannot be read; `code` names the sentence for it. */
export function refusedFile(code: string, detail: Problem["detail"] = {}): Contents {
  return { kind: "refused", problems: refused(code, detail).problems };
}
