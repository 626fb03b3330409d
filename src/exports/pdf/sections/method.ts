import { FULL, hairline, text } from "../layout/blocks.ts";
import { paragraph } from "../layout/paragraph.ts";
import { kept, type Slice, spaced, stepped } from "../layout/slice.ts";
import type { Tag } from "../page/tags.ts";
import { STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";
import { bibliography } from "./sources.ts";

/** How the score came about, the rubric it rests on, the sources, and what the report does not say. */
export function methodSection(part: Part): Slice[] {
  const { method, labels } = part.report;
  const { setting } = part;
  return section(part, method.heading, (tag) => [
    ...method.paragraphs.flatMap((words, i) => spaced(text(setting, tag, words), i === 0 ? 0 : 5)),
    ...spaced(text(setting, tag, method.rubricText), 8),
    ...spaced(text(setting, tag, method.disclaimer), 8),
    ...spaced(notShown(part, tag), 12),
    ...(method.sources.length === 0
      ? []
      : [
          ...stepped([hairline(14, 8)], "sources"),
          ...kept(paragraph(setting, tag.add("H2"), labels.sources, STYLE.group, FULL)),
          ...bibliography(part, tag, method.sources),
        ]),
  ]);
}

/** Names the characters that no font had, by their numbers: they cannot be printed here either. */
function notShown({ report, setting }: Part, tag: Tag): Slice[] {
  const codes = [...setting.shaper.missing].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  if (codes.length === 0) return [];
  return text(
    setting,
    tag,
    report.labels.notShown.replace("{characters}", codes.join(" ")),
    STYLE.small,
  );
}
