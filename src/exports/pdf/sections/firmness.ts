import { FULL, text } from "../layout/blocks.ts";
import { kept, type Slice, spaced } from "../layout/slice.ts";
import { table } from "../layout/table.ts";
import { STYLE } from "../theme.ts";
import { type Part, section } from "./part.ts";

/** How firm the result is: the words, where the draws ended, what moves it most. */
export function firmnessSection(part: Part): Slice[] {
  const { firmness } = part.report;
  if (!firmness) return [];
  const { heading, sentence, range, compare, open, bands, tornado, note } = firmness;
  const { setting } = part;
  return section(
    part,
    heading,
    (tag) => [
      ...kept(text(setting, tag, sentence, STYLE.strong)),
      ...[range, compare, open].filter(Boolean).flatMap((words) => text(setting, tag, words)),
      ...spaced(table(setting, tag, bands, FULL), 10),
      ...spaced(table(setting, tag, tornado, FULL), 14),
      ...spaced(text(setting, tag, note, STYLE.small), 6),
    ],
    { startsPage: false },
  );
}
