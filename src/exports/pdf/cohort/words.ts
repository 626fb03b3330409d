import type { CohortSection } from "#report";
import { FULL, text } from "../layout/blocks.ts";
import { kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import { table } from "../layout/table.ts";
import type { Tag } from "../page/tags.ts";
import { section } from "../sections/part.ts";
import { STYLE } from "../theme.ts";
import type { CohortPart } from "./cohort-part.ts";

/** A section of words with its table. */
export function tablePart(part: CohortPart, told: CohortSection): Slice[] {
  return section(part, told.heading, (tag) => wordsAndTable(part, tag, told), {
    startsPage: false,
  });
}

/** How far the reviewers agree, then the reviewers themselves. */
export function agreementPart(part: CohortPart): Slice[] {
  const { agreement } = part.report;
  return section(
    part,
    agreement.heading,
    (tag) => [
      ...wordsAndTable(part, tag, agreement),
      ...(agreement.reviewers
        ? stepped(spaced(table(part.setting, tag, agreement.reviewers, FULL), 14), "reviewers")
        : []),
    ],
    { startsPage: false },
  );
}

/** How the order came about, and what it does not say. */
export function methodPart(part: CohortPart): Slice[] {
  const { method, labels } = part.report;
  const { setting } = part;
  return section(
    part,
    method.heading,
    (tag) => [
      ...wordsAndTable(part, tag, method),
      ...stepped(spaced(text(setting, tag, method.disclaimer, STYLE.strong), 12), "disclaimer"),
      ...notShown(part, tag, labels.notShown),
    ],
    { startsPage: false },
  );
}

function wordsAndTable({ setting }: CohortPart, tag: Tag, told: CohortSection): Slice[] {
  return [
    // The words before a table stay with it.
    ...told.paragraphs.flatMap((words, i) => {
      const lines = spaced(text(setting, tag, words), i === 0 ? 0 : 5);
      return told.table ? kept(lines) : lines;
    }),
    ...(told.table ? stepped(spaced(table(setting, tag, told.table, FULL), 12), told.heading) : []),
  ];
}

/** Names the characters that no font had, by their numbers: they cannot be printed here either. */
function notShown({ setting }: CohortPart, tag: Tag, words: string): Slice[] {
  const codes = [...setting.shaper.missing].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return codes.length === 0
    ? []
    : text(setting, tag, words.replace("{characters}", codes.join(" ")), STYLE.small);
}
